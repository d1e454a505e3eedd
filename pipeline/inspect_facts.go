package pipeline

import "github.com/spoglio/spoglio/ontology"

func (in *inspector) records(r *ontology.Reading) error {
	for _, record := range r.Records {
		view := struct {
			place
			Kind     string      `json:"kind"`
			Polarity string      `json:"polarity"`
			Rule     string      `json:"rule"`
			Score    float64     `json:"score"`
			Fields   []fieldView `json:"fields"`
		}{in.at(record.Evidence), record.Kind, record.Polarity.String(), record.Rule, record.Score, nil}
		for _, f := range record.Fields {
			view.Fields = append(view.Fields, fieldView{f.Name, viewOf(f.Value, r), in.doc.Plain(f.Evidence), f.Evidence.Start, f.Evidence.End})
		}
		if err := in.emit(view); err != nil {
			return err
		}
	}
	return nil
}

// fieldView is a field of a record.
type fieldView struct {
	Name  string    `json:"name"`
	Value valueView `json:"value"`
	Text  string    `json:"text"`
	Start int       `json:"start"`
	End   int       `json:"end"`
}

func (in *inspector) entities(r *ontology.Reading) error {
	for _, e := range r.Entities {
		view := struct {
			Document   string          `json:"document"`
			Entity     string          `json:"entity"`
			Label      string          `json:"label"`
			Class      string          `json:"class"`
			Topic      bool            `json:"topic,omitempty"`
			Aliases    []string        `json:"aliases,omitempty"`
			Kinds      []string        `json:"kinds,omitempty"`
			Score      float64         `json:"score"`
			Candidates []candidateView `json:"candidates,omitempty"`
			Mentions   []place         `json:"mentions"`
		}{in.doc.ID, e.ID, e.Label, e.Class, e.Topic, e.Aliases, e.Kinds, e.Score, nil, nil}
		for _, c := range e.Candidates {
			view.Candidates = append(view.Candidates, candidateView(c))
		}
		for _, m := range e.Mentions {
			view.Mentions = append(view.Mentions, in.at(m))
		}
		if err := in.emit(view); err != nil {
			return err
		}
	}
	return nil
}

// candidateView is an item that an entity might be.
type candidateView struct {
	ID    string  `json:"id"`
	Label string  `json:"label"`
	Score float64 `json:"score"`
	Why   string  `json:"why"`
}

func (in *inspector) statements(all []ontology.Statement) error {
	for _, s := range all {
		view := struct {
			place
			Subject    string          `json:"subject"`
			Label      string          `json:"subject_label"`
			Property   string          `json:"property"`
			Name       string          `json:"property_label"`
			Value      valueView       `json:"value"`
			Qualifiers []qualifierView `json:"qualifiers,omitempty"`
			Polarity   string          `json:"polarity"`
			Rule       string          `json:"rule"`
			Score      float64         `json:"score"`
		}{place{Document: in.doc.ID}, s.Subject.ID, s.Subject.Label, s.Property, in.p.propertyLabel(s.Property), viewOf(s.Value, nil), nil,
			s.Polarity.String(), s.Rule, s.Score}
		for _, q := range s.Qualifiers {
			view.Qualifiers = append(view.Qualifiers, qualifierView{q.Property, in.p.propertyLabel(q.Property), viewOf(q.Value, nil)})
		}
		if len(s.References) > 0 {
			view.place = in.at(s.References[0].Span)
		}
		if err := in.emit(view); err != nil {
			return err
		}
	}
	return nil
}

// qualifierView is a qualifier of a statement.
type qualifierView struct {
	Property string    `json:"property"`
	Name     string    `json:"property_label"`
	Value    valueView `json:"value"`
}

// propertyLabel is the English name of a property.
func (p *Pipeline) propertyLabel(id string) string {
	if property := p.schema.Property(id); property != nil {
		return property.Label.English
	}
	return ""
}
