package parse

import (
	"slices"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// An analysed text takes some fifty times its size. A document of more bytes
// than whole is therefore kept in mind by stretches of so many, give or take a
// block.
const (
	whole   = 300_000
	stretch = 100_000
)

// part is some blocks of a document, the first of which has the number first.
type part struct {
	doc   *source.Document
	first int
}

// stretches cuts a long document into documents of some of its blocks each;
// they share its text.
func stretches(doc *source.Document) []part {
	if len(doc.Text) <= whole {
		return []part{{doc: doc}}
	}
	var out []part
	for first := 0; first < len(doc.Blocks); {
		last := first + 1
		for last < len(doc.Blocks) && doc.Blocks[last].Span.End-doc.Blocks[first].Span.Start <= stretch {
			last++
		}
		d := *doc
		d.Blocks = doc.Blocks[first:last:last]
		out = append(out, part{&d, first})
		first = last
	}
	return out
}

// memory is what is kept of a sentence between following it and matching it.
type memory struct {
	resolved
	whom []int32 // the missing subject of each clause, then the entity and the owner of each phrase
}

// readStretches reads a document as Read does, one stretch at a time: first all
// are followed to the end, for a name may be explained late, then each is
// analysed again and its frames are matched. It takes longer than to keep
// everything, and far less memory.
func readStretches(doc *source.Document, parts []part, lang *Language, o Options, b *buffers) *ontology.Reading {
	t := newText(doc, lang, b)
	f := t.follower(b)
	memories := make([][]memory, len(parts))
	for i, p := range parts {
		sentences := p.analyse(lang, b)
		f.follow(sentences)
		memories[i] = remember(sentences)
	}
	b.resolver = f.resolver
	m := t.matcher(o)
	b.begin(doc, lang)
	for i, p := range parts {
		sentences := p.analyse(lang, b)
		remind(sentences, memories[i])
		memories[i] = nil
		m.matchAll(sentences)
	}
	return &ontology.Reading{Document: doc, Records: m.sorted(), Entities: t.registry.finish(), Doubts: m.doubts}
}

func remember(sentences []sentence) []memory {
	n := 0
	for i := range sentences {
		n += len(sentences[i].dropped) + 2*len(sentences[i].phrases)
	}
	out, all := make([]memory, len(sentences)), make([]int32, 0, n)
	for i := range sentences {
		s, first := &sentences[i], len(all)
		for _, e := range s.dropped {
			all = append(all, int32(e))
		}
		for p := range s.phrases {
			all = append(all, int32(s.phrases[p].Entity), int32(s.phrases[p].Owner))
		}
		out[i] = memory{s.resolved, all[first:]}
		out[i].dropped, out[i].about = nil, nil
		out[i].moments, out[i].clitics = slices.Clone(s.moments), slices.Clone(s.clitics)
	}
	return out
}

func remind(sentences []sentence, memories []memory) {
	for i := range sentences {
		s, whom := &sentences[i], memories[i].whom
		s.resolved = memories[i].resolved
		s.dropped = s.unknown()
		for k := range s.dropped {
			s.dropped[k] = int(whom[k])
		}
		for p := range s.phrases {
			s.phrases[p].Entity, s.phrases[p].Owner = int(whom[len(s.dropped)+2*p]), int(whom[len(s.dropped)+2*p+1])
		}
	}
}
