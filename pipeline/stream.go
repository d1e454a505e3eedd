package pipeline

import (
	"context"
	"sync/atomic"

	"github.com/spoglio/spoglio/out"
	"github.com/spoglio/spoglio/pipeline/align"
	"github.com/spoglio/spoglio/source"
)

// stream is what documents say, each as soon as it is understood, in any order.
// Nothing of a reading is kept but what is stated: the blocks and links of a
// document are gone when its part has come.
func (p *Pipeline) stream(ctx context.Context, docs []*source.Document, progress Progress) out.Stream {
	var found stages
	return out.Stream{Documents: docs, Stages: found.counts, Parts: func(yield func(out.Part, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		meter, parts, failed := newMeter(docs, progress), make(chan out.Part), error(nil)
		go func() {
			defer close(parts)
			failed = each(ctx, p.workers, len(docs), func(i int) {
				part := p.part(docs[i])
				found.add(&part)
				meter.add(len(docs[i].Text))
				docs[i].Blocks, docs[i].Links = nil, nil
				select {
				case parts <- out.Part{Entities: align.Entities(part.Reading), Statements: part.Statements, Findings: part.Findings, Choose: true}:
				case <-ctx.Done():
				}
			})
		}()
		for part := range parts {
			if !yield(part, nil) {
				cancel()
				for range parts { // until the last has stopped
				}
				return
			}
		}
		if failed == nil {
			failed = p.authorityError()
		}
		if failed != nil {
			yield(out.Part{}, failed)
		}
	}}
}

// stages counts what the stages before the dataset give.
type stages struct{ blocks, entities, records atomic.Int64 }

func (s *stages) add(p *align.Part) {
	s.blocks.Add(int64(len(p.Reading.Document.Blocks)))
	s.entities.Add(int64(len(p.Reading.Entities)))
	s.records.Add(int64(len(p.Reading.Records)))
}

func (s *stages) counts() []out.Count {
	return []out.Count{
		{Name: "blocks", Count: int(s.blocks.Load())}, {Name: "mentioned", Count: int(s.entities.Load())}, {Name: "records", Count: int(s.records.Load())},
	}
}
