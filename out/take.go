package out

import "github.com/spoglio/spoglio/ontology"

// take takes a dataset in.
func (w *writer) take(g Stream) error {
	for part, err := range g.Parts {
		if err != nil {
			return err
		}
		if err := w.part(&part); err != nil {
			return err
		}
	}
	if g.Stages != nil {
		w.stages = g.Stages()
	}
	err := w.graph.subjects(w.look)
	w.index.end()
	return err
}

func (w *writer) part(p *Part) error {
	w.index.findings = append(w.index.findings, p.Findings...)
	names := make(map[string]bool)
	for i := range p.Statements {
		r, err := w.library.row(&p.Statements[i])
		if err != nil {
			return err
		}
		if p.Choose {
			r.names(names)
		}
		if err := w.graph.rows.add(r); err != nil {
			return err
		}
	}
	return w.partEntities(p, names)
}

// names adds the ids of all items that a row holds.
func (r *row) names(ids map[string]bool) {
	ids[r.Subject.ID] = true
	add := func(v ontology.Value) {
		if item, ok := v.(ontology.Item); ok {
			ids[item.ID] = true
		}
	}
	add(r.Value)
	for _, q := range r.Qualifiers {
		add(q.Value)
	}
}

// partEntities takes the entities of a part in, and the ids of others that its
// statements name.
func (w *writer) partEntities(p *Part, names map[string]bool) error {
	for i := range p.Entities {
		e := &p.Entities[i]
		if err := checkEntity(e); err != nil {
			return err
		}
		t := told{id: e.ID, order: orderOf(e.ID), nth: i, entity: e, weight: mentioned}
		switch {
		case !p.Choose || names[e.ID]:
			t.weight = spoken
		case e.Topic:
			t.weight = topic
		}
		if err := w.graph.entities.add(&t); err != nil {
			return err
		}
	}
	for i := range p.Entities {
		delete(names, p.Entities[i].ID)
	}
	for id := range names { // in any order: the sorter puts them in theirs
		if err := w.graph.entities.add(&told{id: id, order: orderOf(id), weight: spoken}); err != nil {
			return err
		}
	}
	return nil
}

// look learns from a subject what must be known before writing.
func (w *writer) look(s *subject) error {
	w.index.add(s, w.library)
	w.survey.about(s)
	for _, r := range s.rows {
		if err := w.graph.note(r, w.library); err != nil {
			return err
		}
	}
	if w.pieces != nil {
		if err := w.library.eachPiece(s, w.pieces.add); err != nil {
			return err
		}
	}
	if w.tables != nil {
		return w.tables.look(s)
	}
	return nil
}
