package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// rebaptise gives entities the other names that a sentence tells: an acronym in
// brackets or its expansion, a nickname after "detto".
func (r *resolver) rebaptise(s *sentence) {
	for _, b := range s.remarks {
		r.acronym(s, b)
	}
	r.otherNames(s)
	for p := range s.phrases {
		if ph := &s.phrases[p]; ph.Kind == Name && ph.Relation == SameHost && s.phrases[ph.Host].Named() && s.futureName(ph, r.lang.Grammar) {
			r.unite(s, ph.Host, p) // "Rossi, il futuro Leone X, …"
		} else if ph.Kind == Nominal && ph.Relation == SameHost && ph.PrepFirst > 0 && r.lang.Grammar.Alternatives.Has(s.Tokens[ph.PrepFirst-1].Norm) {
			r.phrase(ph.Host)
			if label, _ := r.label(p); s.phrases[ph.Host].Entity >= 0 {
				r.calledToo(s.phrases[ph.Host].Entity, label) // "la rivolta di Erli, o rivolta dei cestai"
			}
		}
	}
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Kind == ParticipleClause && s.subjectOf(i) >= 0 {
			if p := r.knownAs(s, c, i); p >= 0 {
				r.uniteNames(s, s.subjectOf(i), p)
			}
		}
		if c.Kind != ParticipleClause || c.Antecedent < 0 {
			continue
		}
		if p := c.find(Object); p >= 0 && r.lang.Grammar.Births.Has(s.lemma(i)) && s.phrases[p].Kind == Name && s.phrases[p].Prep == "" {
			r.unite(s, c.Antecedent, p) // "nata Novák"
		}
		if !r.lang.Grammar.Nicknames.Has(s.lemma(i)) {
			continue
		}
		if p := c.find(Predicate); p >= 0 && (s.phrases[p].Kind == Name || s.phrases[p].Kind == Nominal && s.phrases[p].Def == Def && capitalised(s.Tokens[s.phrases[p].Head].Text)) {
			r.unite(s, c.Antecedent, p)
		}
	}
}

// knownAs is the name by which a participle says that somebody or something is known
// too, or -1: "X, nota come *Y*", "X, conosciuto con il nome di *Y*".
func (r *resolver) knownAs(s *sentence, c *Clause, i int) int {
	g := r.lang.Grammar
	if s.lemma(i) != g.Knows {
		return -1
	}
	for _, a := range c.Args {
		p := &s.phrases[a.Phrase]
		switch {
		case p.Prep == g.As && p.Kind == Name:
			return a.Phrase
		case g.DenotedBy.Has(p.Prep) && g.NameNouns.Has(s.Tokens[p.Head].Lemma):
			for q := range s.phrases {
				if n := &s.phrases[q]; n.Host == a.Phrase && n.Relation == OfHost && n.Kind == Name {
					return q
				}
			}
		}
	}
	return -1
}

// uniteNames makes two names mean the same, the topic if one of them is its name.
func (r *resolver) uniteNames(s *sentence, first, second int) {
	if r.topic >= 0 && s.phrases[second].Kind == Name && r.ofTopic(s, &s.phrases[second]) {
		first, second = second, first
	}
	r.unite(s, first, second)
}

// futureName reports whether a name is said to be one of another time: "il *futuro*
// Leone X".
func (s *sentence) futureName(p *Phrase, g *Grammar) bool {
	return p.Def == Def && p.NameFirst > p.First && g.Prenominals.Has(s.Tokens[p.NameFirst-1].Norm)
}

// acronym reads "SFIO (Sezione francese …)" and "Partito popolare (PPI)".
func (r *resolver) acronym(s *sentence, b parenthesis) {
	if b.Host < 0 {
		return
	}
	inner := -1
	for p := range s.phrases {
		if ph := &s.phrases[p]; ph.Host == b.Host && ph.Relation == InHost && ph.First == b.First && ph.Prep == "" {
			inner = p
		}
	}
	if inner < 0 || s.phrases[inner].End < b.Last {
		return
	}
	if p := &s.phrases[b.Host]; p.NameLast-p.NameFirst > 1 && r.lang.Words.Of(s.Tokens[p.NameFirst].Norm)&r.lang.forename != 0 {
		return // "Ugo Sala (PLI)": somebody's party
	}
	if host := s.abbreviated(b.Host, inner, b.First); host >= 0 {
		r.unite(s, host, inner)
		return
	}
	host := b.Host
	for s.phrases[host].Relation == OfHost && (s.phrases[host].Kind != Name || r.landOf(s, host)) {
		host = s.phrases[host].Host
	}
	if isAcronym(s.Tokens[s.phrases[b.Host].Head].Text) || isAcronym(s.Tokens[s.phrases[inner].Head].Text) && s.phrases[inner].Last == s.phrases[inner].First+1 {
		r.unite(s, host, inner)
	}
}

// landOf reports whether a name is that of the land whose body the noun before it is:
// "il Partito socialdemocratico *di Germania* (SPD)".
func (r *resolver) landOf(s *sentence, p int) bool {
	ph := &s.phrases[p]
	return r.lang.Words.Of(s.folded(ph.NameFirst, ph.NameLast))&r.lang.toponym != 0 && s.phrases[ph.Host].Classes&groupClass != 0
}

// abbreviated is the phrase, of those that end with phrase p before the bracket,
// whose words begin with the letters of the acronym in phrase q: "*Lega dei
// contadini* (LC)"; or -1.
func (s *sentence) abbreviated(p, q, bracket int) int {
	letters := s.Tokens[s.phrases[q].Head].Text
	if len(letters) < 2 || letters != strings.ToUpper(letters) {
		return -1
	}
	for ; p >= 0; p = s.phrases[p].Host {
		if s.initials(s.phrases[p].First, bracket, letters) {
			return p
		}
	}
	return -1
}

// initials reports whether the words of tokens [first, last), articles,
// prepositions and conjunctions apart, begin with these letters.
func (s *sentence) initials(first, last int, letters string) bool {
	for i := first; i < last; i++ {
		switch t := &s.Tokens[i]; t.Tag {
		case DET, ADP, CCONJ, PUNCT:
		default:
			letters = strings.TrimLeft(letters, ".")
			r, n := utf8.DecodeRuneInString(letters)
			w, _ := utf8.DecodeRuneInString(t.Text)
			if n == 0 || unicode.ToUpper(w) != r {
				return false
			}
			letters = letters[n:]
		}
	}
	return strings.Trim(letters, ".") == ""
}

// unite makes a second phrase mean what the first means.
func (r *resolver) unite(s *sentence, first, second int) {
	r.phrase(first)
	e := s.phrases[first].Entity
	if e < 0 || s.phrases[second].Entity == e {
		return
	}
	label := s.words(s.phrases[second].NameFirst, s.phrases[second].NameLast)
	if s.phrases[second].Kind != Name {
		label, _ = r.label(second)
	}
	s.phrases[second].Entity = e
	r.facts[e].named = true
	if isAcronym(r.entities[e].Label) {
		if ph := &s.phrases[second]; ph.Kind == Name && ph.End > ph.NameLast {
			label = s.words(ph.NameFirst, ph.End) // "SFIO (*Sezione francese dell'Internazionale*)"
		}
		r.rename(e, label)
	} else {
		r.alias(e, label)
		r.calledToo(e, label)
	}
}

// isAcronym reports whether a word is written in capitals: "SFIO", "P.C.I.".
func isAcronym(s string) bool {
	n := 0
	for _, c := range s {
		switch {
		case unicode.IsUpper(c):
			n++
		case c != '.':
			return false
		}
	}
	return n >= 2 && !romanNumeral(s)
}
