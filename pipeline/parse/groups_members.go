package parse

import (
	"strconv"
)

// Members: lists of names that say who a group is.

// individuals hangs a list of names after a comma on the persons that they
// name: "i due tenenti, *X e Y*, …".
func (g *grouper) individuals(k int) bool {
	p, start := g.phraseAt(k), g.namesAfter(k)
	if start < 0 || g.lang.Grammar.StandsFor.Has(p.Prep) && p.PrepFirst > 0 && g.Tokens[p.PrepFirst-1].Text == "," && start == k+2 {
		return false // "A, *per i coloni*, B e C"
	}
	members := g.members(start)
	if len(members) < 2 {
		return false
	}
	for _, m := range members {
		if ph := g.phraseAt(m); !g.identified(g.at(m).Index) || ph.Number == Plural || ph.Kind == Quoted || g.country(ph) {
			return false
		}
	}
	end := members[len(members)-1] + 1
	count, counted := g.quantity(p)
	if counted && count.Amount != strconv.Itoa(len(members)) || !counted && p.Def != Def && p.Def != Indef || start == k+2 && !g.closed(end) || p.Kind == Counted && g.finiteAfter(end) {
		return false
	}
	first := g.at(start).Index
	for _, m := range members[1:] {
		g.hang(g.at(m).Index, first, WithHost)
		g.append(first, g.at(m).Index)
	}
	g.hang(first, g.at(k).Index, SameHost)
	if start == k+2 && g.closesApposition(end) {
		end++
	}
	g.hide(k+1, end)
	return true
}

// country reports whether a phrase is the bare name of a place: "i delegati di Francia,
// *Spagna* e Portogallo" are not called so.
func (g *grouper) country(p *Phrase) bool {
	return p.Kind == Name && g.lang.Words.Of(g.folded(p.NameFirst, p.NameLast))&g.lang.toponym != 0
}

// moreTowns reports whether the bare name q behind a comma goes on the one that says whose,
// or of where, several are: "gli abitanti di Ossi, *Usini* e Tissi".
func (g *grouper) moreTowns(p, q *Phrase, k int) bool {
	tail := &g.phrases[g.tailOf(g.at(k).Index)]
	oneWord := func(ph *Phrase) bool {
		return ph.Kind == Name && ph.Def == Bare && ph.NameLast == ph.NameFirst+1 && g.lang.Words.Of(g.Tokens[ph.NameFirst].Norm)&g.lang.forename == 0
	}
	return p.Number == Plural && tail != p && tail.Prep == g.lang.Grammar.Genitive && oneWord(tail) && q.Prep == "" && oneWord(q) && g.at(k+3).Kind != Comma
}

// namesAfter is the place of the name that follows several persons at place k
// after a comma, or right behind their complement ("i segretari del partito
// *X* e Y"); -1 if none does.
func (g *grouper) namesAfter(k int) int {
	p, start := g.phraseAt(k), k+2
	if !g.several(k) {
		return -1
	}
	if g.at(k+1).Kind != Comma {
		start = k + 1
	}
	q := g.phraseAt(start)
	if q == nil || q.Prep != "" || !g.identified(g.at(start).Index) {
		return -1
	}
	if start == k+2 && g.moreTowns(p, q, k) {
		return -1
	}
	if start == k+1 && (!q.Named() || p.End == p.Last || p.End != q.PrepFirst || p.Prep != "") {
		return -1
	}
	return start
}

// several reports whether the phrase at place k means several persons: "i
// tenenti", "tre dei fondatori".
func (g *grouper) several(k int) bool {
	p := g.phraseAt(k)
	if p.Kind == Counted {
		of := g.complementOf(g.at(k).Index)
		return of >= 0 && g.phrases[of].Number == Plural && g.phrases[of].Classes&personClass != 0 && !g.phrases[of].Named()
	}
	return !p.Named() && p.Kind == Nominal && p.Number == Plural && p.Classes&personClass != 0
}

// complementOf is the "di" complement right behind phrase p, or -1.
func (g *grouper) complementOf(p int) int {
	if q := p + 1; q < len(g.phrases) && g.phrases[q].Host == p && g.phrases[q].Relation == OfHost {
		return q
	}
	return -1
}

// expansions hangs the list after a colon on the phrase before it: "i sette
// componenti del consiglio: A, B e C".
func (g *grouper) expansions() {
	for k := 0; k+2 < len(g.visible); k++ {
		p, q := g.phraseAt(k), g.phraseAt(k+2)
		if p != nil && q != nil && g.at(k+1).Kind == Colon && g.membersWithin(k) {
			continue
		}
		if p == nil || q == nil || g.at(k+1).Kind != Colon || q.Prep != "" || p.Named() || q.Kind == Quoted || g.happened(p) && g.somebody(g.at(k+2).Index) && !g.stop(k+3) {
			continue
		}
		if end := g.at(k + 3).Kind; k+3 < len(g.visible) && end != Semicolon && !g.stop(k+3) && end != Comma && end != RelativeMark && end != Conjunction && !(g.announced(k) && g.finiteAfter(k+2)) {
			continue
		}
		if g.identified(g.at(k+2).Index) && (p.Number == Plural == (q.Next >= 0) || p.Kind == Pronoun && g.lang.Grammar.Nobody.Has(g.Tokens[p.Head].Norm)) || g.numbered(p, q) {
			g.hang(g.at(k+2).Index, g.at(k).Index, SameHost)
			g.hide(k+1, k+3)
		}
	}
}

// membersWithin hangs the names behind a colon on the persons of whom there are as many in
// the complement before it: "un comitato di *tre membri*: A, B e C".
func (g *grouper) membersWithin(k int) bool {
	of, q := g.complementOf(g.at(k).Index), g.at(k+2).Index
	if of < 0 || g.phrases[q].Prep != "" || !g.identified(q) || g.phrases[of].Classes&(personClass|groupClass|placeClass) == 0 || !g.asMany(&g.phrases[of], &g.phrases[q]) {
		return false
	}
	g.hang(q, of, SameHost)
	g.hide(k+1, k+3)
	return true
}

// happened reports whether a phrase is something that happens, or a paper, and nobody:
// behind "una scissione:" a name begins to tell it.
func (g *grouper) happened(p *Phrase) bool {
	return p.Kind == Nominal && p.Classes&(eventClass|actClass|documentClass) != 0 && p.Classes&(personClass|groupClass) == 0
}

// recounted hangs the names behind a colon on the number that stands for them before the
// verb: "*due* furono fucilati: *A e B*", "parlarono *in tre*: *A, B e C*", "ne vennero
// soltanto *due*, *A e B*".
func (g *grouper) recounted() {
	for k := 1; k+1 < len(g.visible); k++ {
		q := g.phraseAt(k + 1)
		if alone := g.at(k).Kind == Comma && g.phraseAt(k-1) != nil && g.phraseAt(k-1).Kind == Counted && g.phraseAt(k-1).Prep == ""; g.at(k).Kind != Colon && !alone || q == nil || q.Prep != "" || q.Kind == Quoted || !g.identified(g.at(k+1).Index) || !g.stop(k+2) && g.at(k+2).Kind != Semicolon {
			continue
		}
		if host := g.countBefore(k, q); host >= 0 {
			g.hang(g.at(k+1).Index, host, SameHost)
			g.hide(k, k+2)
		}
	}
}

// countBefore is the number without a noun, or the persons, that are as many as the list
// q and stand in the clause before place k; -1 if none do.
func (g *grouper) countBefore(k int, q *Phrase) int {
	for k--; k >= 0; k-- {
		switch c := g.at(k); c.Kind {
		case Semicolon, Colon, RelativeMark, Subordinator:
			return -1
		case PhraseChunk:
			if p := &g.phrases[c.Index]; (p.Kind == Counted || p.Classes&personClass != 0 && !p.Named()) && g.asMany(p, q) {
				return c.Index
			}
		}
	}
	return -1
}

// announced reports whether the persons at place k, listed behind a colon,
// stand before the verb of their clause: "i due ministri: *A e B* firmarono".
func (g *grouper) announced(k int) bool {
	if p := g.phraseAt(k); p.Prep != "" || p.Classes&personClass == 0 {
		return false
	}
	for k--; k >= 0; k-- {
		switch g.at(k).Kind {
		case VerbChunk:
			return false
		case Semicolon, Colon:
			return true
		}
	}
	return true
}

// numbered reports whether p is said to be as many as the members of the list
// q: "due organi: *una giunta e un consiglio*".
func (g *grouper) numbered(p, q *Phrase) bool { return p.Kind == Nominal && g.asMany(p, q) }

func (g *grouper) asMany(p, q *Phrase) bool {
	n := 1
	for m := q.Next; m >= 0; m = g.phrases[m].Next {
		n++
	}
	count, ok := g.quantity(p)
	return ok && n > 1 && count.Amount == strconv.Itoa(n)
}
