package parse

// grouper hangs phrases on one another: genitives and other complements on
// their nouns, appositions on what they rename, members on their list. A
// phrase that hangs on another leaves the clause level: its chunk is hidden.
type grouper struct {
	*sentence
	lang    *Language
	visible []int // chunks, in order
}

// group runs the steps in the order in which each needs the former.
func (g *grouper) group() {
	for k := range g.chunks {
		g.visible = append(g.visible, k)
	}
	g.parentheses()
	g.sections()
	g.genitives()
	g.appositions()
	g.titles()
	g.roster()
	g.apiece()
	g.eachSide()
	g.colleagues()
	g.resumed()
	g.pairs()
	g.posts()
	g.lists()
	g.companies()
	g.persons()
	g.expansions()
	g.recounted()
	g.examples()
	g.semicolons()
}

// at is the chunk at place k of the visible ones, or a chunk of no kind.
func (g *grouper) at(k int) *Chunk {
	if k < 0 || k >= len(g.visible) {
		return &noChunk
	}
	return &g.chunks[g.visible[k]]
}

// noChunk stands where there is none; it is only read.
var noChunk = Chunk{Kind: Other, First: -1, Last: -1, Index: -1}

// phraseAt is the phrase at place k of the visible chunks, or nil.
func (g *grouper) phraseAt(k int) *Phrase {
	if c := g.at(k); c.Kind == PhraseChunk {
		return &g.phrases[c.Index]
	}
	return nil
}

// hide removes places [from, to) of the visible chunks.
func (g *grouper) hide(from, to int) {
	g.visible = append(g.visible[:from], g.visible[to:]...)
}

// hang hangs phrase at place k on phrase host.
func (g *grouper) hang(p, host int, r Relation) {
	g.phrases[p].Host, g.phrases[p].Relation = host, r
	if r == SameHost || r == InHost {
		return
	}
	if r == WithHost {
		host = g.phrases[host].Host
	}
	for h := host; h >= 0; h = g.phrases[h].Host {
		g.phrases[h].End = max(g.phrases[h].End, g.phrases[p].End)
		switch g.phrases[h].Relation {
		case InHost, SameHost:
			return
		case WithHost:
			h = g.phrases[h].Host // what hangs on a further member makes the first no longer
		}
	}
}

// tailOf is the last phrase of the chain of complements that hangs on p, each
// on the one before it.
func (g *grouper) tailOf(p int) int {
	for q := p + 1; q < len(g.phrases); q++ {
		if ph := &g.phrases[q]; ph.Host == p && (ph.Relation == OfHost || ph.Relation == OnHost) {
			p = q
		}
	}
	return p
}

// append adds q at the end of the list of which p is a member.
func (g *grouper) append(p, q int) {
	for g.phrases[p].Next >= 0 && g.phrases[p].Next != q {
		p = g.phrases[p].Next
	}
	g.phrases[p].Next = q
}

// nameAt reports whether the phrase at place k is a name, or ends with one.
func (g *grouper) nameAt(k int) bool {
	p := g.phraseAt(k)
	return p.Named() || g.phrases[g.tailOf(g.at(k).Index)].Named() || p.Kind == Nominal && p.Head > 0 && capitalised(g.Tokens[p.Head].Text)
}

// stop reports whether place k is the sentence's final sign.
func (g *grouper) stop(k int) bool {
	c := g.at(k)
	return c.Kind == Other && c.Last >= len(g.Tokens)
}

// closed reports whether a place is beyond the end of a stretch between commas.
func (g *grouper) closed(k int) bool {
	switch g.at(k).Kind {
	case Comma, Semicolon, Colon, Dash, RelativeMark:
		return true
	}
	return k >= len(g.visible) || g.stop(k)
}

// forenamed reports whether the name in phrase p begins with a first name.
func (g *grouper) forenamed(p int) bool {
	return g.lang.Words.Of(g.Tokens[g.phrases[p].NameFirst].Norm)&g.lang.forename != 0
}

// finiteAfter reports whether a finite verb follows place k, adverbs and times
// between them allowed.
func (g *grouper) finiteAfter(k int) bool {
	for k++; g.at(k).Kind == AdverbChunk || g.at(k).Kind == TimeChunk; k++ {
	}
	c := g.at(k)
	return c.Kind == VerbChunk && g.verbs[c.Index].Finite()
}
