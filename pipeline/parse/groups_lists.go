package parse

import (
	"strings"
)

// Lists: phrases joined by commas and conjunctions.

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
		if g.otherName(members) {
			g.hang(g.at(members[1]).Index, g.at(k).Index, SameHost)
			g.hide(k+1, members[1]+1)
			if g.closesApposition(k + 1) {
				g.hide(k+1, k+2)
			}
			continue
		}
		first := g.listHead(members)
		for _, m := range members[1:] {
			g.hang(g.at(m).Index, first, WithHost)
			g.append(first, g.at(m).Index)
			if at := g.at(m - 2); g.at(m-1).Kind == Comma && at.Kind == TimeChunk && g.at(m-3).Kind == Comma {
				g.dated = append(g.dated, dated{Phrase: g.at(m).Index, Time: at.Index, Told: true}) // "prefetto e, *dal 1946*, deputato"
			}
		}
		g.hide(k+1, members[len(members)-1]+1)
	}
}

// companies joins a list of persons to the ones behind a plural noun of theirs that stand
// before it: "i conti X e Y, *il medico Z e W*".
func (g *grouper) companies() {
	for k := 0; k+2 < len(g.visible); k++ {
		p, q := g.phraseAt(k), g.phraseAt(k+2)
		if p == nil || q == nil || g.at(k+1).Kind != Comma || !g.company(p) || q.Next < 0 || q.Kind != Nominal || q.Def != Def || !q.Named() || q.Classes&personClass == 0 || q.Prep != "" && q.Prep != p.Prep {
			continue
		}
		host, first := g.at(k).Index, g.at(k+2).Index
		for m := first; m >= 0; m = g.phrases[m].Next {
			g.hang(m, host, WithHost)
		}
		g.append(host, first)
		g.hide(k+1, k+3)
		k--
	}
}

// company reports whether a phrase is a plural noun of persons with the names of several.
func (g *grouper) company(p *Phrase) bool {
	return p.Next >= 0 && p.Kind == Nominal && p.Number == Plural && p.Named() && p.Classes&personClass != 0
}

// persons joins a list of persons to the complement of which it is the rest: "su
// iniziativa del medico X, *del maestro Y e di don Z*".
func (g *grouper) persons() {
	for k := 2; k < len(g.visible); k++ {
		p, before := g.phraseAt(k), g.phraseAt(k-2)
		if p == nil || before == nil || p.Prep == "" || p.Next < 0 || g.at(k-1).Kind != Comma || before.Next >= 0 {
			continue
		}
		host := g.tailOf(g.at(k - 2).Index)
		if q := &g.phrases[host]; q.Relation != OfHost || q.Prep != p.Prep || q.Next >= 0 || !g.somebody(g.at(k).Index) || !g.somebody(host) {
			continue
		}
		first := g.at(k).Index
		for m := first; m >= 0; m = g.phrases[m].Next {
			g.hang(m, host, WithHost)
		}
		g.append(host, first)
		g.hide(k-1, k+1)
		k--
	}
}

// somebody reports whether a phrase names a person.
func (g *grouper) somebody(p int) bool {
	ph := &g.phrases[p]
	return ph.Named() && (ph.Classes&personClass != 0 || ph.Kind == Name && g.forenamed(p))
}

// otherName reports whether a list only gives one thing its other name: "la rivolta di
// Erli, *o rivolta dei cestai*, …".
func (g *grouper) otherName(members []int) bool {
	if len(members) != 2 {
		return false
	}
	p, q := g.phraseAt(members[0]), g.phraseAt(members[1])
	return q.Prep == "" && q.Def == Bare && !q.Named() && p.Kind == Nominal && q.Kind == Nominal && p.Number == Singular && q.PrepFirst > 0 &&
		g.lang.Grammar.Alternatives.Has(g.Tokens[q.PrepFirst-1].Norm) && g.Tokens[p.Head].Lemma == g.Tokens[q.Head].Lemma
}

// listHead is the phrase whose list the members continue: the first, or a name
// in its complement where the others are names too ("l'indipendenza *di
// Algeria, Marocco e Tunisia*", but "*il sindaco* di Roma, Ugo Neri e Pio Corsi").
func (g *grouper) listHead(members []int) int {
	first := g.at(members[0]).Index
	if one := g.oneOfTwo(first, members[1:]); one >= 0 {
		return one
	}
	tail := g.tailOf(first)
	if g.bareList(first, tail, members[1:]) {
		return tail
	}
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

// oneOfTwo is the single party that "tra" puts beside a noun, where one member without a
// preposition follows, or -1: "il patto tra *il regno di Tule* e l'impero".
func (g *grouper) oneOfTwo(first int, others []int) int {
	if len(others) != 1 || g.phraseAt(others[0]).Prep != "" {
		return -1
	}
	for q := first + 1; q < len(g.phrases); q++ {
		if p := &g.phrases[q]; p.Host == first && g.lang.Grammar.Among.Has(p.Prep) && p.Next < 0 && p.Number != Plural && p.Count < 0 && p.End == g.phrases[first].End {
			return q
		}
	}
	return -1
}

// bareList reports whether a list of bare plurals goes on the complement of a noun
// with an article: "una squadra *di operai e contadini*".
func (g *grouper) bareList(first, tail int, others []int) bool {
	p, q := &g.phrases[first], &g.phrases[tail]
	if p.Def == Bare && p.Number == Plural || p.Named() || q.Relation != OfHost || !q.barePlural() {
		return false
	}
	for _, m := range others {
		if o := g.phraseAt(m); o.Prep != "" || !o.barePlural() {
			return false
		}
	}
	return true
}

// barePlural reports whether a phrase is a plural noun without article or name.
func (p *Phrase) barePlural() bool {
	return p.Kind == Nominal && p.Def == Bare && (p.Number == Plural || p.Number == Invariable) && p.Count < 0 && !p.Named()
}

// members are the places of a list that begins at place k.
func (g *grouper) members(k int) []int {
	var buf [64]int
	out := append(buf[:0], k)
	joined := false
	for at := k; len(out) < cap(buf); {
		next, conj := g.separator(at)
		q := g.phraseAt(next)
		if next == 0 || q == nil || !g.fellow(&g.phrases[g.nearest(k, q)], g.phraseAt(at), q, conj) || conj && (g.opensClause(k, next) || g.opensGap(k, next)) || !conj && g.besidesOthers(k, q) || conj && (g.parted(at, q) || g.somebodyElse(at, q) || g.otherForce(at, q) || g.datedEach(k, next) || at == k && g.closesRelative(k)) {
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
	return g.room.indices.keep(out)
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

// thither reports whether a time behind the conjunction at place k dates where somebody
// went next: "emigrò a Nizza e, *nel 1882, a Pola*".
func (g *grouper) thither(k int) bool {
	for k++; g.at(k).Kind == AdverbChunk || g.at(k).Kind == Comma; k++ {
	}
	if g.at(k).Kind != TimeChunk {
		return false
	}
	if k++; g.at(k).Kind == Comma {
		k++
	}
	p := g.phraseAt(k)
	return p != nil && p.Kind == Name && p.Def != Def && g.lang.Grammar.Whither.Has(p.Prep)
}

func (g *grouper) additive(k int) (int, bool) {
	if !g.lang.Grammar.Additive.Has(g.Tokens[g.at(k).First].Norm) {
		return 0, false
	}
	if g.thither(k) {
		return 0, false
	}
	if g.at(k+1).Kind == TimeChunk && g.phraseAt(k+2) != nil { // "e, da gennaio, il socialista X"
		return k + 2, true
	}
	if between := g.at(k + 2).Kind; g.at(k+1).Kind == Comma && (between == AdverbChunk || between == TimeChunk) && g.at(k+3).Kind == Comma && g.phraseAt(k+4) != nil { // "e, dall'altro, il re di X"
		return k + 4, true
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
	case !conj && first.Kind == Name && first.Prep == "" && q.Number == Plural && q.Classes&g.lang.position != 0 && g.holder(q):
		return false // "presidente fu X, *vicepresidenti Y* e Z"
	case first.Prep != "" && q.Prep == "" && first.Kind == Name && first.Def == Bare && g.lang.Grammar.Locative.Has(first.Prep) && q.Kind == Nominal && q.Named() && q.Classes&personClass != 0:
		return false // "X, professore a Leida, *l'indologo Y*, …"
	case !conj && first == last && g.lang.Grammar.StandsFor.Has(first.Prep) && first.Kind == Name && first.Def == Def && q.Prep == "" && (q.Kind == Nominal && q.Named() && q.Classes&personClass != 0 || g.lang.Words.Of(g.Tokens[q.Head].Norm)&g.lang.forename != 0):
		return false // "parteciparono, per la Sassonia, *il ministro Y* e Z"
	case q.Prep == "" && last.Prep != "" && first.isPeople() && q.isPaper():
		return false // "scrisse un libello contro i gesuiti e *un'ode*"
	case first.Kind == Pronoun || q.Kind == Pronoun:
		return conj
	case g.title(first) && first.Number == Singular && q.Named():
		return false // "X segretario e Y tesoriere"
	case conj && q.Prep == "" && g.lang.Grammar.Among.Has(last.Prep) && last.Named() && last.Number != Plural && first == last:
		return true // "la guerra tra Genova e il marchese"
	case first.Named() != q.Named() && g.inCapitals(first) && g.inCapitals(q):
		return true
	case first.Named() != q.Named():
		return conj && !(q.Prep == "" && first.Prep != "") || first.Classes&q.Classes != 0
	case first.Named():
		return true
	case first.Kind == Counted || q.Kind == Counted:
		return first.Count >= 0 && q.Count >= 0
	}
	return conj || first.Classes&q.Classes != 0 || first.Def == q.Def
}

// inCapitals reports whether a phrase without a preposition is a definite name in
// capitals: "la Democrazia Cristiana".
func (g *grouper) inCapitals(p *Phrase) bool {
	return p.Prep == "" && p.Def == Def && p.Number != Plural && p.Head > 0 && capitalised(g.Tokens[p.Head].Text) && capitalised(g.Tokens[p.Last-1].Text)
}

// isPeople reports whether a common noun means people and nothing else.
func (p *Phrase) isPeople() bool {
	return p.Kind == Nominal && !p.Named() && p.Classes&(personClass|groupClass) != 0 && p.Classes&documentClass == 0
}

// isPaper reports whether a common noun means something written and no people.
func (p *Phrase) isPaper() bool {
	return p.Kind == Nominal && p.Classes&documentClass != 0 && p.Classes&(personClass|groupClass) == 0
}
