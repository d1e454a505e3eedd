package parse

import (
	"strings"

	"github.com/spoglio/spoglio/source"
)

// span covers tokens [first, last).
func (r *resolver) span(first, last int) source.Span { return r.s.span(first, last) }

func (s *sentence) span(first, last int) source.Span {
	if first >= last {
		last = first + 1
	}
	return source.Span{Start: s.Tokens[first].Start, End: s.Tokens[last-1].End}
}

// words is the visible text of tokens [first, last), one space where any stood, and a
// pronoun that stands for a noun as that noun.
func (s *sentence) words(first, last int) string { return s.written(first, last, true) }

// verbatim is words with the pronouns that stand for a noun left as they are.
func (s *sentence) verbatim(first, last int) string { return s.written(first, last, false) }

func (s *sentence) written(first, last int, nouns bool) string {
	if last = min(last, len(s.Tokens)); first >= last {
		return ""
	}
	b, at := s.room.text.begin(s.Tokens[last-1].End - s.Tokens[first].Start)
	for i := first; i < last; i++ {
		t := &s.Tokens[i]
		if t.Space && i > first {
			b.WriteByte(' ')
		}
		if !nouns || t.stands == 0 {
			b.WriteString(t.Text)
			continue
		}
		for j := i - int(t.stands); j < i-int(t.stands)+int(t.joined); j++ {
			if s.Tokens[j].Space && j > i-int(t.stands) {
				b.WriteByte(' ')
			}
			b.WriteString(s.Tokens[j].Text)
		}
	}
	return b.String()[at:]
}

// folded is words, folded. It may lie in the text of the document: to keep it, clone
// it.
func (s *sentence) folded(first, last int) string {
	if t := &s.Tokens[first]; last == first+1 && t.stands == 0 {
		return t.Norm
	}
	return s.room.text.fold(s.words(first, last))
}

func (r *resolver) ownComplement(p int) bool {
	for q := range r.s.phrases {
		if c := &r.s.phrases[q]; c.Host == p && c.Relation == OfHost && c.Named() {
			return true
		}
	}
	return false
}

// renamed is the phrase whose name a phrase shares by apposition, or -1.
func (r *resolver) renamed(p int) int {
	ph := &r.s.phrases[p]
	if ph.Named() {
		return -1
	}
	if ph.Relation == SameHost && (r.s.phrases[ph.Host].Named() || ph.Def == Bare) {
		return ph.Host
	}
	if q := r.christened(p); q >= 0 {
		return q
	}
	for q := range r.s.phrases {
		if a := &r.s.phrases[q]; a.Host == p && a.Relation == SameHost && (a.Named() || a.Kind == Quoted) && a.Next < 0 && (ph.Number != Plural || a.Number == Plural || a.Kind == Quoted && a.Classes&documentClass != 0) {
			return q
		}
	}
	return -1
}

// christened is the noun with a capital that says how the body is called that phrase p has
// just told of, or -1: "una comunità agricola, *la Fattoria dei Cedri*".
func (r *resolver) christened(p int) int {
	ph := &r.s.phrases[p]
	if ph.Def != Indef || ph.Kind != Nominal || ph.Classes&groupClass == 0 || ph.Classes&personClass != 0 {
		return -1
	}
	for q := range r.s.phrases {
		a := &r.s.phrases[q]
		if a.Host == p && a.Relation == SameHost && a.Kind == Nominal && a.Def == Def && a.Next < 0 && a.Prep == "" && capitalised(r.s.Tokens[a.Head].Text) {
			return q
		}
	}
	return -1
}

// complement is the first of-complement of a phrase, or -1.
func (r *resolver) complement(p int) int {
	for q := range r.s.phrases {
		if c := &r.s.phrases[q]; c.Host == p && c.Relation == OfHost {
			return q
		}
	}
	return -1
}

// transparent is the complement for which a noun like "composizione" stands.
func (r *resolver) transparent(p int, head string) int {
	if !r.lang.Grammar.Transparent.Has(head) {
		return -1
	}
	return r.complement(p)
}

// namesake is the place that goes by the name in the topic's own: "presso l'*omonimo
// castello*" in a text about the battle of Nola; or -1.
func (r *resolver) namesake(p int) int {
	ph := &r.s.phrases[p]
	if r.topic < 0 || ph.Named() || ph.Number == Plural || ph.Classes&placeClass == 0 {
		return -1
	}
	for i := ph.First; i < ph.Last; i++ {
		if !r.lang.Grammar.Namesake.Has(r.s.Tokens[i].Lemma) {
			continue
		}
		words := strings.Fields(r.entities[r.topic].Label)
		for k := 1; k+1 < len(words); k++ {
			if r.lang.Grammar.Territorial.Has(words[k]) && capitalised(words[k+1]) {
				return r.named(strings.Join(words[k+1:], " "), known{classes: ph.Classes, number: Singular, gender: ph.Gender})
			}
		}
	}
	return -1
}

// label is the name of a common phrase, from the first word that is no
// determiner to the end of its complements, and the folded complement alone.
func (r *resolver) label(p int) (label, complement string) {
	s := r.s
	ph := &s.phrases[p]
	first := ph.First
	for first < ph.Head && (r.determiner(&s.Tokens[first]) || ph.Count >= 0 && first <= s.numbers[ph.Count].Last && s.numbers[ph.Count].First <= first) {
		first++
	}
	if ph.Classes == documentClass|r.lang.work && ph.First > 0 && capitalised(s.Tokens[ph.First].Text) {
		first = ph.First // "Le Rive"
	}
	last := s.extent(p, r.lang.Grammar)
	if r.ledBy(p) || r.followersOf(p) {
		last = ph.Last
	}
	for last > ph.Head+1 && r.lang.Grammar.SamePerson.Has(s.Tokens[last-1].Lemma) {
		last-- // "il congresso stesso"
	}
	last = r.forWhat(p, last)
	label = strings.TrimRight(s.words(first, last), " ,;:")
	if end := min(ph.End, last); end > ph.Head+1 {
		complement = s.room.text.fold(strings.TrimRight(s.words(ph.Head+1, end), " ,;:"))
	}
	return label, complement
}

// forWhat is the token behind what an association's name says that it is for: "la Lega *per la pace*";
// else last.
func (r *resolver) forWhat(p, last int) int {
	s := r.s
	ph := &s.phrases[p]
	if ph.Kind != Nominal || ph.Head == 0 || last != ph.Last || last >= len(s.Tokens) || s.Tokens[last].Norm != r.lang.Grammar.Purpose || !capitalised(s.Tokens[ph.Head].Text) || !r.lang.Grammar.Associations.Has(s.Tokens[ph.Head].Lemma) {
		return last
	}
	for q := range s.phrases {
		of := &s.phrases[q]
		if of.PrepFirst == last && of.Prep == r.lang.Grammar.Purpose && of.Kind == Nominal && of.Def == Def && !of.Possessor && of.Count < 0 && of.Classes&(personClass|timeClass|placeClass|groupClass) == 0 && !r.lang.Grammar.Multiples.Has(s.Tokens[of.Head].Lemma) {
			return s.extent(q, r.lang.Grammar)
		}
	}
	return last
}

// followersOf reports whether a party called by a noun in the plural is followed by who leads it: "i
// repubblicani *di Ivo Neri*".
func (r *resolver) followersOf(p int) bool {
	ph := &r.s.phrases[p]
	if ph.Kind != Nominal || ph.Number != Plural || ph.Def != Def || ph.Named() || !r.lang.Words.IsIn(r.s.Tokens[ph.Head].Lemma, "partisan") {
		return false
	}
	q := r.complement(p)
	if q < 0 || r.s.phrases[q].Kind != Name || r.s.phrases[q].Next >= 0 || r.s.phrases[q].NameLast != r.s.phrases[q].NameFirst+2 {
		return false
	}
	first := r.lang.Words.Of(r.s.Tokens[r.s.phrases[q].NameFirst].Norm)
	return first&r.lang.forename != 0 && first&r.lang.toponym == 0
}

// ledBy reports whether the name of a body is followed by that of who leads it: "il Partito
// Agrario *di Ugo Neri*".
func (r *resolver) ledBy(p int) bool {
	s := r.s
	ph := &s.phrases[p]
	if ph.Kind != Nominal || ph.Classes&groupClass == 0 || !capitalised(s.Tokens[ph.Head].Text) || ph.Last < ph.Head+2 {
		return false
	}
	party := r.lang.Words.IsIn(s.Tokens[ph.Head].Lemma, "party")
	if !party && !capitalised(s.Tokens[ph.Last-1].Text) {
		return false
	}
	q := r.complement(p)
	if q < 0 || s.phrases[q].Kind != Name || s.phrases[q].PrepFirst != ph.Last || s.Tokens[ph.Last].Morph.Articled {
		return false
	}
	first := r.lang.Words.Of(s.Tokens[s.phrases[q].NameFirst].Norm)
	if of := &s.phrases[q]; party && of.NameLast == of.NameFirst+2 && first == 0 && s.Tokens[of.NameFirst].Tag == PROPN && s.Tokens[of.NameFirst+1].Tag == PROPN {
		g := r.lang.Grammar
		return !g.Saints.Has(s.Tokens[of.NameFirst].Norm) && r.lang.Words.Of(s.Tokens[of.NameFirst+1].Norm)&r.lang.toponym == 0 && r.lang.Words.Of(s.folded(of.NameFirst, of.NameLast))&r.lang.toponym == 0
	}
	return s.phrases[q].NameLast > s.phrases[q].NameFirst+1 && first&r.lang.forename != 0 && first&r.lang.toponym == 0
}

func (r *resolver) determiner(t *Token) bool {
	g := r.lang.Grammar
	return t.Tag == DET || t.Tag == NUM && !romanNumeral(t.Text) || t.Tag == ADV || g.Possessives.Has(t.Lemma) || g.SamePerson.Has(t.Lemma) || g.Demonstratives.Has(t.Lemma)
}
