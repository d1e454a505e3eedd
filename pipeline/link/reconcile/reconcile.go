package reconcile

import (
	"context"
	"fmt"
	"strings"

	"github.com/spoglio/spoglio/pipeline/link"
)

// Options say how open names are asked.
type Options struct {
	Service  *Service // nil asks nobody
	Cache    string   // the file of answers
	Accept   bool     // take what the service is sure of, if the name is the same
	Progress func(done, total int)
}

// Report is what asking gave.
type Report struct {
	Asked, Cached, Answered int // names: asked now, answered before, with a candidate
	Accepted                int
}

// Fill asks a service for each of the open names in rows and puts its answers
// into the sheet. What was answered before an error is in the sheet and in the
// cache: asking again goes on from there.
func Fill(ctx context.Context, s *Sheet, rows []Row, o Options) (*Report, error) {
	report := new(Report)
	for _, r := range rows {
		s.Put(r)
	}
	if o.Service == nil {
		return report, nil
	}
	cache, err := OpenCache(o.Cache)
	if err != nil {
		return report, err
	}
	f := &filler{sheet: s, options: &o, cache: cache, report: report, rows: make(map[Question][]Row)}
	err = f.fill(ctx, rows)
	if closed := cache.Close(); err == nil {
		err = closed
	}
	return report, err
}

type filler struct {
	sheet   *Sheet
	options *Options
	cache   *Cache
	report  *Report
	rows    map[Question][]Row // that ask the same
}

func (f *filler) fill(ctx context.Context, rows []Row) error {
	service := f.options.Service
	manifest, err := service.Manifest(ctx)
	if err != nil {
		return err
	}
	var open []Question
	for _, r := range rows {
		q := Question{Query: r.Name}
		if manifest.OfWikidata() {
			q.Type = typeOf(r.Class)
		}
		if f.rows[q] = append(f.rows[q], r); len(f.rows[q]) > 1 {
			continue
		}
		open = append(open, q)
	}
	var unasked []Question
	for _, q := range open {
		if answers, ok := f.cache.Of(service.URL, q); ok {
			f.report.Cached++
			f.take(q, answers)
		} else {
			unasked = append(unasked, q)
		}
	}
	return service.Ask(ctx, unasked, func(q Question, answers []Answer) error {
		f.report.Asked++
		f.take(q, answers)
		if f.options.Progress != nil {
			f.options.Progress(f.report.Asked, len(unasked))
		}
		return f.cache.Add(service.URL, q, answers)
	})
}

// typeOf is Wikidata's class for one of the schema; empty if there is none.
func typeOf(class string) string {
	switch class {
	case "Person":
		return "Q5"
	case "Organisation":
		return "Q43229"
	case "Group":
		return "Q16334295"
	case "Place":
		return "Q2221906"
	case "Event":
		return "Q1190554"
	case "Work":
		return "Q17537576"
	}
	return ""
}

// take puts answers into the rows that asked.
func (f *filler) take(q Question, answers []Answer) {
	if len(answers) > 0 {
		f.report.Answered++
	}
	sure := certain(q, answers)
	for _, r := range f.rows[q] {
		if text := candidates(answers); text != "" {
			r.Candidates = strings.Join(nonEmpty(text, r.Candidates), " | ")
		}
		f.sheet.Put(r)
		if f.options.Accept && sure != nil {
			f.report.Accepted++
			f.sheet.Decide(r, sure.ID, fmt.Sprintf("%s is sure of %s", f.options.Service.URL, sure.Name))
		}
	}
}

func nonEmpty(all ...string) []string {
	var kept []string
	for _, s := range all {
		if s != "" {
			kept = append(kept, s)
		}
	}
	return kept
}

// certain is the only item that a service is sure of, if it has the same name.
func certain(q Question, answers []Answer) *Answer {
	var sure *Answer
	for i := range answers {
		a := &answers[i]
		if !a.Match {
			continue
		}
		if sure != nil {
			return nil
		}
		sure = a
	}
	if sure == nil || !link.IsItem(sure.ID) || !link.SameName(sure.Name, q.Query) {
		return nil
	}
	return sure
}

// candidates are answers as a person reads them.
func candidates(answers []Answer) string {
	var all []string
	for _, a := range answers {
		all = append(all, Candidate(a.ID, a.Name, a.Score))
	}
	return strings.Join(all, " | ")
}

// Candidate is an item that a name may mean, as the table shows it.
func Candidate(id, name string, score float64) string {
	return fmt.Sprintf("%s %s (%.4g)", id, strings.ReplaceAll(name, "|", "/"), score)
}
