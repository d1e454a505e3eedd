package parse

import (
	"strconv"
	"strings"
)

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
	g.genitives()
	g.appositions()
	g.resumed()
	g.lists()
	g.expansions()
	g.examples()
}

// at is the chunk at place k of the visible ones, or a chunk of no kind.
func (g *grouper) at(k int) Chunk {
	if k < 0 || k >= len(g.visible) {
		return Chunk{Kind: Other, First: -1, Last: -1, Index: -1}
	}
	return g.chunks[g.visible[k]]
}

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
		if rel := g.phrases[h].Relation; rel == InHost || rel == SameHost {
			break
		}
	}
}

// parentheses hangs what stands between brackets on the phrase before them.
func (g *grouper) parentheses() {
	for k := 0; k < len(g.visible); k++ {
		if g.at(k).Kind != Open {
			continue
		}
		end := k + 1
		for depth := 1; end < len(g.visible); end++ {
			switch g.at(end).Kind {
			case Open:
				depth++
			case Close:
				depth--
			}
			if depth == 0 {
				break
			}
		}
		g.bracket(k, min(end, len(g.visible)-1))
		g.hide(k, min(end+1, len(g.visible)))
		k--
	}
}

// bracket notes a parenthesis over places [open, close] of the visible chunks.
func (g *grouper) bracket(open, end int) {
	host := -1
	if g.phraseAt(open-1) != nil {
		host = g.at(open - 1).Index
	}
	b := parenthesis{Host: host, First: g.at(open).Last, Last: g.at(end).First}
	if g.at(end).Kind != Close {
		b.Last = g.at(end).Last
	}
	g.remarks = append(g.remarks, b)
	for k := open + 1; k < end; k++ {
		c, p := g.at(k), g.phraseAt(k)
		if p != nil && p.Prep == g.lang.Grammar.Genitive && g.phraseAt(k-1) != nil && k > open+1 {
			g.hang(c.Index, g.tailOf(g.at(k-1).Index), OfHost)
		} else if c.Kind == PhraseChunk && host >= 0 {
			g.phrases[c.Index].Host, g.phrases[c.Index].Relation = host, InHost
		} else if c.Kind == TimeChunk {
			g.bracketed = append(g.bracketed, c.Index)
		}
	}
}

// genitives hangs "di" complements on the phrase right before them, and
// complements that a document takes ("risoluzione sulla guerra").
func (g *grouper) genitives() {
	for k := 1; k < len(g.visible); k++ {
		p, before := g.phraseAt(k), g.phraseAt(k-1)
		if p == nil {
			continue
		}
		if before != nil && g.at(k-1).Last <= g.at(k).First && (g.complements(before, p) || g.seated(k)) {
			r := OnHost
			if p.Prep == g.lang.Grammar.Genitive {
				r = OfHost
			}
			g.hang(g.at(k).Index, g.tailOf(g.at(k-1).Index), r)
			g.hide(k, k+1)
			k--
		} else if host := g.sameComplement(k); host >= 0 {
			g.hang(g.at(k).Index, host, WithHost)
			g.append(host, g.at(k).Index)
			g.hide(k-1, k+1)
			k -= 2
		}
	}
}

// complements reports whether p may be a complement of the noun before it.
func (g *grouper) complements(before, p *Phrase) bool {
	if p.Prep == g.lang.Grammar.Genitive || p.Def == Bare && g.lang.Grammar.GoWithout[p.Prep] && before.Kind == Nominal {
		return true
	}
	if before.Classes&g.lang.position != 0 && !before.Named() && p.Kind == Name && g.lang.Grammar.Locative[p.Prep] && g.lang.Words.Of(fold(g.words(p.NameFirst, p.NameLast)))&g.lang.toponym != 0 {
		return true // "l'ambasciatore a Berlino"
	}
	return before.Kind == Nominal && before.Classes&g.lang.Grammar.takes[p.Prep] != 0
}

// seated reports whether the phrase at place k is the body in which the bare
// office before it, in apposition to a name, sits: "X, deputato *al Parlamento*".
func (g *grouper) seated(k int) bool {
	p, before, named := g.phraseAt(k), g.phraseAt(k-1), g.phraseAt(k-3)
	return p.Prep == g.lang.Grammar.Dative && p.Classes&groupClass != 0 && g.title(before) && before.Prep == "" &&
		g.at(k-2).Kind == Comma && named != nil && g.nameAt(k-3)
}

// sameComplement finds the complement that the one at place k continues after
// a conjunction: "degli operai e dei soldati".
func (g *grouper) sameComplement(k int) int {
	p := g.phraseAt(k)
	if p.Prep == "" || g.at(k-1).Kind != Conjunction || g.phraseAt(k-2) == nil {
		return -1
	}
	for t := g.tailOf(g.at(k - 2).Index); t >= 0; t = g.phrases[t].Host {
		q := &g.phrases[t]
		if q.Prep == p.Prep && q.Host >= 0 && (q.Relation == OfHost || q.Relation == OnHost) {
			return t
		}
	}
	return -1
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

// appositions hangs a phrase between commas on the one it renames.
func (g *grouper) appositions() {
	for k := 0; k+1 < len(g.visible); k++ {
		p, q := g.phraseAt(k), g.phraseAt(k+1)
		if p != nil && q != nil && q.Prep == "" && q.Named() && !p.Named() && p.Kind == Nominal && p.Classes&personClass != 0 && p.Number == Singular && q.Number != Plural && p.Count < 0 {
			g.hang(g.at(k+1).Index, g.at(k).Index, SameHost) // "il ministro degli Esteri russo Igor' Ivanov"
			g.hide(k+1, k+2)
			continue
		}
		if g.at(k+1).Kind == Comma && g.at(k+2).Kind == AdverbChunk && p != nil && g.nameAt(k) {
			if q := g.phraseAt(k + 3); q != nil && !q.Named() && q.Classes&personClass != 0 && q.Prep == "" {
				g.hide(k+2, k+3) // "X, già ministro delle Finanze"
			}
		}
		q = g.phraseAt(k + 2)
		if p == nil || q == nil || g.at(k+1).Kind != Comma || !g.renames(p, q, k) {
			continue
		}
		g.hang(g.at(k+2).Index, g.renamed(k, q), SameHost)
		g.moreRoles(k + 2)
		if g.closesApposition(k + 3) {
			g.hide(k+1, k+4)
		} else {
			g.hide(k+1, k+3)
		}
	}
}

// resumed hangs complements that go on with a list after an apposition:
// "figlio di X, due volte console, *e di Y*". The noun's own words end before.
func (g *grouper) resumed() {
	for k := 2; k < len(g.visible); k++ {
		if g.phraseAt(k) == nil {
			continue
		}
		if host := g.sameComplement(k); host >= 0 {
			p := g.phraseAt(k)
			p.Host, p.Relation = host, WithHost
			g.append(host, g.at(k).Index)
			g.hide(k-1, k+1)
			k -= 2
		}
	}
}

// renamed is the phrase at place k, or the person named at the end of its
// complements, if q is an office: "l'intervento di X, direttore del giornale",
// "figlio di X, direttore del giornale".
func (g *grouper) renamed(k int, q *Phrase) int {
	first := g.at(k).Index
	p := &g.phrases[first]
	if office := g.officeIn(k); q.Named() && office >= 0 {
		return office
	}
	if tail := g.tailOf(first); q.Classes&personClass != 0 && !p.Named() && (p.Classes&personClass == 0 || p.Classes&g.lang.kin != 0 && p.Def == Bare) && g.phrases[tail].Named() {
		return tail
	}
	return first
}

// officeIn is the office, or the person not known yet, at the end of the
// complements of the phrase at place k, which is no single person: "la lettera
// *del ministro degli Esteri*, X, …", "col lascito *di un medico*, X, …"; or -1.
func (g *grouper) officeIn(k int) int {
	first := g.at(k).Index
	if p := &g.phrases[first]; p.Named() || p.Classes&personClass != 0 && p.Number != Plural {
		return -1
	}
	for t := g.tailOf(first); t != first && t >= 0; t = g.phrases[t].Host {
		if o := &g.phrases[t]; o.Kind == Nominal && !o.Named() && o.Number != Plural && (o.Def == Def && o.Classes&g.lang.position != 0 || o.Def == Indef && o.Classes&personClass != 0) {
			return t
		}
	}
	return -1
}

// moreRoles takes further roles joined to the one at place k: "principe
// d'Orange *e viceré di Napoli*".
func (g *grouper) moreRoles(k int) {
	for g.at(k+1).Kind == Conjunction {
		p, q := g.phraseAt(k), g.phraseAt(k+2)
		if q == nil || q.Prep != "" || q.Named() || p.Classes&q.Classes&personClass == 0 || q.Number == Plural || g.at(k+3).Kind == VerbChunk {
			return
		}
		g.hang(g.at(k+2).Index, g.at(k).Index, WithHost)
		g.append(g.at(k).Index, g.at(k+2).Index)
		g.hide(k+1, k+3)
	}
}

// renames reports whether q, after a comma, is an apposition of p at place k.
func (g *grouper) renames(p, q *Phrase, k int) bool {
	if g.entitles(p, q, k) {
		return true
	}
	if q.Prep != "" || p.Kind == Pronoun || q.Kind == Pronoun || q.Kind == Quoted || p.Kind == Quoted || p.Count >= 0 || q.Count >= 0 {
		return false
	}
	person := personClass
	end := g.at(k + 3).Kind
	participle := end == VerbChunk && g.verbs[g.at(k+3).Index].Mood == Participle
	closed := participle || g.closed(k+3)
	switch {
	case p.Named() && q.Named(), p.Classes&person != 0 && g.gapped(q, k):
		return false
	case p.Kind == Name && g.lang.Words.Of(fold(g.words(p.NameFirst, p.NameLast)))&g.lang.toponym != 0 && q.Classes&person != 0:
		return false // "a Vienna, il re, …"
	case g.nameAt(k) && !q.Named() && q.Classes&person != 0 && q.Number != Plural:
		return q.Def != Def || closed || g.at(k+3).Kind == Conjunction
	case q.Named() && g.officeIn(k) >= 0:
		return q.Number != Plural && closed && (g.phrases[g.officeIn(k)].Def == Indef || !g.listGoesOn(k+2)) && !(p.Prep != "" && g.begins(k+2))
	case q.Named() && p.Classes&person != 0 && p.Number != Plural && q.Number != Plural:
		return !g.listGoesOn(k+2) && !(end == VerbChunk && !participle)
	case q.Named():
		return !g.forenamed(g.at(k+2).Index) && q.Kind == Name && p.Def == Def && p.Number == Singular && closed && p.Kind == Nominal && !g.listGoesOn(k+2)
	case p.Kind == Name && p.Prep != "" && q.Def == Def && !q.Named():
		return q.Kind == Nominal && q.Number != Plural && closed && !g.listGoesOn(k+2) // "con la IFOR, la forza di pace"
	case p.Named(), p.Def == Def && g.nameAt(k):
		return q.Def == Bare && q.Kind == Nominal && q.Number != Plural && closed && !g.listGoesOn(k+2)
	case p.Def == Def && p.Kind == Nominal && q.Def == Bare && q.Kind == Nominal && q.Number != Plural && g.phrases[g.tailOf(g.at(k+2).Index)].Named() && !q.Named():
		return closed && !g.listGoesOn(k+2) // "visitò il palazzo, residenza di X"
	case p.Def == Def && p.Kind == Nominal && p.Prep == "":
		return q.Kind == Nominal && p.Number == q.Number && (p.Classes|q.Classes)&timeClass == 0 && q.Def <= Indef && g.explained(k)
	}
	return false
}

// explained reports whether the phrase after the comma at place k+1 says what the
// noun at place k is, the subject of the verb behind it: "il patto, *un testo di
// dieci articoli*, fu violato".
func (g *grouper) explained(k int) bool {
	if before := g.at(k - 1).Kind; before == Comma || before == Conjunction || before == PhraseChunk && g.phraseAt(k-1).Prep == "" {
		return false
	}
	end := k + 3
	if c := g.at(end); c.Kind == VerbChunk && g.verbs[c.Index].Mood == Participle {
		for end++; g.at(end).Kind == PhraseChunk && g.phraseAt(end).Prep != "" || g.at(end).Kind == TimeChunk; end++ {
		}
	}
	return g.at(end).Kind == Comma && g.finiteAfter(end)
}

// entitles reports whether q, after the comma at place k+1, is the title of the
// work p: "il suo libro, *le Odi*, …".
func (g *grouper) entitles(p, q *Phrase, k int) bool {
	return q.Kind == Quoted && q.Prep == "" && (g.Tokens[q.First].Title == TitleBegins || !g.speech(q)) && p.Kind == Nominal && !p.Named() && p.Number != Plural &&
		p.Classes&(documentClass|g.lang.work) != 0 && g.closed(k+3)
}

// begins reports whether the name at place k has an apposition of its own, and
// so begins something new: "alla morte del re, *X, capo dei ribelli*, marciò".
func (g *grouper) begins(k int) bool {
	p := g.phraseAt(k + 2)
	return g.at(k+1).Kind == Comma && p != nil && p.Prep == "" && !p.Named() && p.Number != Plural && p.Classes&personClass != 0 && g.closed(k+3)
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

// listGoesOn reports whether a comma or conjunction and a bare member follow
// place k before any verb: then a comma before it belongs to a list.
func (g *grouper) listGoesOn(k int) bool {
	for k++; k < len(g.visible); k++ {
		switch c := g.at(k); c.Kind {
		case Comma:
			if p := g.phraseAt(k + 1); p == nil || p.Prep != "" || !p.Named() {
				return false
			}
		case Conjunction:
			p := g.phraseAt(k + 1)
			return p != nil && p.Prep == "" && g.at(k+2).Kind != VerbChunk
		case PhraseChunk:
		default:
			return false
		}
	}
	return false
}

func (g *grouper) closesApposition(k int) bool { return g.at(k).Kind == Comma }

// lists joins coordinated phrases: "A, B e C", also the bare "A, B, C" of
// names.
func (g *grouper) lists() {
	for k := range g.visible {
		if p := g.phraseAt(k); p != nil && g.namesAfter(k) == k+1 {
			g.individuals(k) // before the list of which the persons are one member
		}
	}
	for k := 0; k < len(g.visible); k++ {
		if g.phraseAt(k) == nil {
			continue
		}
		if g.individuals(k) {
			continue
		}
		members := g.members(k)
		if len(members) < 2 {
			continue
		}
		first := g.listHead(members)
		for _, m := range members[1:] {
			g.hang(g.at(m).Index, first, WithHost)
			g.append(first, g.at(m).Index)
		}
		g.hide(k+1, members[len(members)-1]+1)
	}
}

// individuals hangs a list of names after a comma on the persons that they
// name: "i due tenenti, *X e Y*, …".
func (g *grouper) individuals(k int) bool {
	p, start := g.phraseAt(k), g.namesAfter(k)
	if start < 0 {
		return false
	}
	members := g.members(start)
	if len(members) < 2 {
		return false
	}
	for _, m := range members {
		if ph := g.phraseAt(m); !g.identified(g.at(m).Index) || ph.Number == Plural || ph.Kind == Quoted {
			return false
		}
	}
	end := members[len(members)-1] + 1
	count, counted := g.quantity(p)
	if counted && count.Amount != strconv.Itoa(len(members)) || !counted && p.Def != Def && p.Def != Indef || start == k+2 && !g.closed(end) {
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

// namesAfter is the place of the name that follows several persons at place k
// after a comma, or right behind their complement ("i segretari del partito
// *X* e Y"); -1 if none does.
func (g *grouper) namesAfter(k int) int {
	p, start := g.phraseAt(k), k+2
	if p.Named() || p.Kind != Nominal || p.Number != Plural || p.Classes&personClass == 0 {
		return -1
	}
	if g.at(k+1).Kind != Comma {
		start = k + 1
	}
	q := g.phraseAt(start)
	if q == nil || q.Prep != "" || !g.identified(g.at(start).Index) {
		return -1
	}
	if start == k+1 && (!q.Named() || p.End == p.Last || p.End != q.PrepFirst || p.Prep != "") {
		return -1
	}
	return start
}

// closed reports whether a place is beyond the end of a stretch between commas.
func (g *grouper) closed(k int) bool {
	switch g.at(k).Kind {
	case Comma, Semicolon, Colon, Dash, RelativeMark:
		return true
	}
	return k >= len(g.visible) || g.stop(k)
}

// listHead is the phrase whose list the members continue: the first, or a name
// in its complement where the others are names too ("l'indipendenza *di
// Algeria, Marocco e Tunisia*", but "*il sindaco* di Roma, Ugo Neri e Pio Corsi").
func (g *grouper) listHead(members []int) int {
	first := g.at(members[0]).Index
	tail := g.tailOf(first)
	if tail == first || g.phrases[first].Named() || !g.phrases[tail].Named() || g.phrases[first].Classes&personClass != 0 && g.forenamed(g.at(members[1]).Index) && !g.forenamed(tail) {
		return first
	}
	for _, m := range members[1:] {
		if p := g.phraseAt(m); !p.Named() || p.Prep != "" {
			return first
		}
	}
	return tail
}

// forenamed reports whether the name in phrase p begins with a first name.
func (g *grouper) forenamed(p int) bool {
	return g.lang.Words.Of(g.Tokens[g.phrases[p].NameFirst].Norm)&g.lang.forename != 0
}

// members are the places of a list that begins at place k.
func (g *grouper) members(k int) []int {
	var buf [64]int
	out := append(buf[:0], k)
	joined := false
	for at := k; len(out) < cap(buf); {
		next, conj := g.separator(at)
		q := g.phraseAt(next)
		if next == 0 || q == nil || !g.fellow(&g.phrases[g.nearest(k, q)], g.phraseAt(at), q, conj) || conj && g.opensClause(k, next) || !conj && g.besidesOthers(k, q) {
			break
		}
		out, at = append(out, next), next
		if conj {
			joined = true
			if g.at(at+1).Kind != Conjunction {
				break
			}
		}
	}
	if !joined && !g.openList(out) || g.fronted(out) {
		return nil
	}
	return append([]int(nil), out...)
}

// besidesOthers reports whether the phrase at place k, between commas, only says
// besides whom the definite noun q did something: "ne facevano parte, *oltre a X*,
// il senatore Y".
func (g *grouper) besidesOthers(k int, q *Phrase) bool {
	return g.lang.Grammar.Besides[g.phraseAt(k).Prep] && q.Prep == "" && q.Kind == Nominal && q.Def == Def && g.at(k-1).Kind == Comma
}

// fronted reports whether a complement stands before the names that are the
// subject of the verb after them, and is no member of their list: "a Londra, *A
// e B* fondarono …".
func (g *grouper) fronted(list []int) bool {
	if prep := g.phraseAt(list[0]).Prep; prep == "" || g.lang.Grammar.Such[prep] || g.at(list[0]+1).Kind != Comma || g.at(list[1]).Prep != "" || !g.finiteAfter(list[len(list)-1]) {
		return false
	}
	for k := list[0] - 1; k >= 0; k-- {
		switch c := g.at(k); c.Kind {
		case Semicolon, Colon:
			return true
		case VerbChunk, RelativeMark, Subordinator:
			return false
		case PhraseChunk:
			if g.phrases[c.Index].Prep == "" {
				return false
			}
		}
	}
	return true
}

// finiteAfter reports whether a finite verb follows place k, adverbs and times
// between them allowed.
func (g *grouper) finiteAfter(k int) bool {
	for k++; g.at(k).Kind == AdverbChunk || g.at(k).Kind == TimeChunk; k++ {
	}
	c := g.at(k)
	return c.Kind == VerbChunk && g.verbs[c.Index].Finite()
}

// nearest is the phrase at place k, or the name at the end of its complements
// if q is a name too and the phrase none.
func (g *grouper) nearest(k int, q *Phrase) int {
	first := g.at(k).Index
	if tail := g.tailOf(first); q.Named() && q.Prep == "" && !g.phrases[first].Named() && g.phrases[tail].Named() {
		return tail
	}
	return first
}

// separator is the place after a comma, a conjunction or both, 0 if none.
func (g *grouper) separator(k int) (next int, conj bool) {
	switch g.at(k + 1).Kind {
	case Conjunction:
		return g.additive(k + 1)
	case Comma:
		if g.at(k+2).Kind == Conjunction {
			return g.additive(k + 2)
		}
		return k + 2, false
	case PhraseChunk:
		if p := g.phraseAt(k + 1); p.Prep == "" && p.Named() && g.phraseAt(k).Prep == "" && g.Tokens[p.First-1].Text == "," {
			return k + 1, false // the comma closed an apposition: "A, *deputato*, B e C"
		}
	}
	return 0, false
}

func (g *grouper) additive(k int) (int, bool) {
	if !g.lang.Grammar.Additive[g.Tokens[g.at(k).First].Norm] {
		return 0, false
	}
	if g.at(k+1).Kind == TimeChunk && g.phraseAt(k+2) != nil { // "e, da gennaio, il socialista X"
		return k + 2, true
	}
	return k + 1, true
}

// fellow reports whether q can be in the list of first; last is the member
// before it.
func (g *grouper) fellow(first, last, q *Phrase, conj bool) bool {
	if q.Prep != "" && q.Prep != last.Prep && !strings.HasSuffix(last.Prep, " "+q.Prep) {
		return false
	}
	if q.Prep == "" && last.Prep != "" && !conj && !q.Named() {
		return false
	}
	switch {
	case first.Kind == Pronoun || q.Kind == Pronoun:
		return conj
	case g.title(first) && first.Number == Singular && q.Named():
		return false // "X segretario e Y tesoriere"
	case first.Named() != q.Named():
		return conj && !(q.Prep == "" && first.Prep != "") || first.Classes&q.Classes != 0
	case first.Named():
		return true
	case first.Kind == Counted || q.Kind == Counted:
		return first.Count >= 0 && q.Count >= 0
	}
	return conj || first.Classes&q.Classes != 0 || first.Def == q.Def
}

// opensClause reports whether the phrase at place next is rather the subject of
// a verb that follows it, its clause's verb having stood before place k.
func (g *grouper) opensClause(k, next int) bool {
	if g.phraseAt(next).Prep != "" {
		return false
	}
	if !g.finiteAfter(next) {
		return false
	}
	for j := k - 1; j >= 0; j-- {
		switch c := g.at(j); c.Kind {
		case VerbChunk:
			if g.verbs[c.Index].Finite() {
				return true
			} // "vinse, ottenendo tre seggi, e X formò …"
		case Semicolon, Colon, RelativeMark, Subordinator:
			return false
		}
	}
	return false
}

// openList: a list without a final conjunction counts when it has three named
// members.
func (g *grouper) openList(places []int) bool {
	if len(places) < 3 {
		return false
	}
	for _, k := range places {
		if !g.phraseAt(k).Named() {
			return false
		}
	}
	return true
}

// expansions hangs the list after a colon on the phrase before it: "i sette
// componenti del consiglio: A, B e C".
func (g *grouper) expansions() {
	for k := 0; k+2 < len(g.visible); k++ {
		p, q := g.phraseAt(k), g.phraseAt(k+2)
		if p == nil || q == nil || g.at(k+1).Kind != Colon || q.Prep != "" || p.Named() || q.Kind == Quoted {
			continue
		}
		if end := g.at(k + 3).Kind; k+3 < len(g.visible) && end != Semicolon && !g.stop(k+3) && end != Comma && end != RelativeMark && end != Conjunction && !(g.announced(k) && g.finiteAfter(k+2)) {
			continue
		}
		if g.identified(g.at(k+2).Index) && p.Number == Plural == (q.Next >= 0) || g.numbered(p, q) {
			g.hang(g.at(k+2).Index, g.at(k).Index, SameHost)
			g.hide(k+1, k+3)
		}
	}
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
func (g *grouper) numbered(p, q *Phrase) bool {
	n := 1
	for m := q.Next; m >= 0; m = g.phrases[m].Next {
		n++
	}
	count, ok := g.quantity(p)
	return ok && n > 1 && p.Kind == Nominal && count.Amount == strconv.Itoa(n)
}
