package parse

import (
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// title makes the document's title its topic.
func (r *resolver) title(doc *source.Document, b *buffers) {
	sentences := titleSentences(doc, r.lang)
	if len(sentences) == 0 {
		return
	}
	s, known := sentences[0], b.known
	b.known, s.room = surnames{}, &b.room
	s.analyse(r.lang, b)
	if s.Tokens[0].Tag != NOUN && r.lang.entitled(s.Tokens) {
		s = sentence{Sentence: s.Sentence, room: &b.room}
		s.read(r.lang, b)
	}
	b.known = known
	r.setTopic(doc.Title, &s)
}

// titleSentences are the sentences of a document's title, not yet analysed.
func titleSentences(doc *source.Document, lang *Language) []sentence {
	if strings.TrimSpace(doc.Title) == "" {
		return nil
	}
	d := source.Document{Text: []byte(doc.Title)}
	d.Blocks = []source.Block{{Span: source.Span{End: len(d.Text)}, Runs: []source.Span{{End: len(d.Text)}}}}
	all := Sentences(&d, lang.Orthography)
	out := make([]sentence, len(all))
	for i := range all {
		out[i].Sentence = all[i]
	}
	return out
}

// entitled makes a noun of a title's first word that the tagger took for
// something else ("Trattato di Campoformio", "Massoneria"), where the word lists know it as a
// kind of thing.
func (l *Language) entitled(title []Token) bool {
	if len(title) > 1 && title[1].Tag != ADP && title[1].Tag != ADJ && !l.mayBe(&title[1], ADJ) {
		return false
	}
	for _, a := range l.Lexicon.Analyses(nil, title[0].Norm) {
		if a.Tag == NOUN && l.Words.Of(a.Lemma)&(eventClass|documentClass|groupClass) != 0 {
			title[0].Tag, title[0].Lemma, title[0].Morph = NOUN, a.Lemma, a.Morph
			return true
		}
	}
	return false
}

// mayBe reports whether the lexicon knows a form as such a part of speech.
func (l *Language) mayBe(t *Token, tag Tag) bool {
	return slices.ContainsFunc(l.Lexicon.Analyses(nil, t.Norm), func(a Analysis) bool { return a.Tag == tag })
}

// headTopic makes the first heading the topic of a document without a title.
func (r *resolver) headTopic(s *sentence, n int) {
	if s.Tokens[0].Tag != NOUN && r.lang.entitled(s.Tokens) {
		fresh := sentence{Sentence: s.Sentence, room: s.room}
		fresh.read(r.lang, &buffers{})
		s = &fresh
	}
	r.setTopic(s.words(0, len(s.Tokens)), s)
}

// setTopic registers the topic under its title; the head noun of the title, if
// it has one, tells what sort of thing it is, and the year in it, when it was.
func (r *resolver) setTopic(title string, s *sentence) {
	k := known{named: true, number: Singular}
	for p := range s.phrases {
		ph := &s.phrases[p]
		if ph.Prep != "" {
			continue
		}
		if ph.Kind == Nominal {
			k.head, k.classes, k.number, k.gender = s.Tokens[ph.Head].Lemma, ph.Classes, ph.Number, ph.Gender
		}
		break
	}
	if k.head == "" {
		k.gender = r.genderOf(firstWord(r.text.fold(title)))
	}
	k.topicish = k.head != "" && r.lang.Words.IsIn(k.head, "meeting")
	r.topic = r.add(strings.TrimSpace(title), k)
	if r.officeFirst(s) {
		name := s.words(1, len(s.Tokens))
		r.alias(r.topic, name) // "Papa *Leone X*"
		r.calledToo(r.topic, name)
	}
	if len(s.times) == 1 && s.times[0].Relation == At && !s.times[0].Interval && s.times[0].Needs == 0 && s.times[0].From.Precision == ontology.Year {
		r.year = s.times[0].From
	}
	if k.head == "" {
		r.facts[r.topic].votes[votePerson]++
		r.initialled(title)
	}
}

// officeFirst reports whether a title is an office and the name of who held it.
func (r *resolver) officeFirst(s *sentence) bool {
	return len(s.Tokens) > 1 && r.lang.Words.Of(s.Tokens[0].Norm)&r.lang.position != 0 && s.Tokens[1].Tag == PROPN
}

// firstTopic makes the subject of a first sentence like "X fu una battaglia"
// the topic of a document that has neither title nor heading.
func (r *resolver) firstTopic(s *sentence) {
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Kind != MainClause || c.Verb < 0 || c.Subject < 0 || !r.lang.Grammar.Births.Has(s.verbs[c.Verb].Lemma) && (!s.verbs[c.Verb].Copula || c.find(Predicate) < 0) {
			continue
		}
		p := &s.phrases[c.Subject]
		if !s.verbs[c.Verb].Copula && (p.NameLast-p.NameFirst < 2 || p.Next >= 0) {
			return
		}
		named := p.Named() || capitalised(s.Tokens[p.Head].Text) && p.Head > 0 || (&resolver{registry: r.registry, s: s}).ownComplement(c.Subject)
		if p.First < 3 && p.Kind != Pronoun && named {
			sub := *s
			sub.phrases = s.phrases[c.Subject:]
			title, _ := (&resolver{registry: r.registry, s: s}).label(c.Subject)
			if p.Kind == Name {
				title = s.words(p.NameFirst, p.NameLast)
			}
			r.setTopic(title, &sub)
		}
		return
	}
}

// speaksOf notes which clauses have the topic for their subject or object;
// only the first sentences of a text can date it.
func (r *resolver) speaksOf(s *sentence, early bool) {
	s.staged, s.guest = r.staged(s), r.guest(s)
	s.death = r.deathIn(s)
	s.leaps, s.aftermath = s.says(r.lang.Grammar.Leaps, 5), s.says(r.lang.Grammar.Onwards, 3)
	s.about, s.glossedTime = s.room.flags.zeros(len(s.clauses)), -1
	if r.topic < 0 || !early {
		return
	}
	if i := slices.IndexFunc(s.dated, func(d dated) bool { return s.phrases[d.Phrase].Entity == r.topic && s.inBrackets(d.Time) }); s.first && i >= 0 {
		s.glossedTime = s.dated[i].Time // "l'assedio di Nola (12 novembre 1914 – 3 marzo 1915) fu …"
	}
	for i := range s.clauses {
		c := &s.clauses[i]
		s.about[i] = r.subjectEntity(s, i) == r.topic || c.find(Object) >= 0 && s.phrases[c.find(Object)].Entity == r.topic ||
			c.Kind == RelativeClause && c.RelPrep != "" && c.Antecedent >= 0 && s.phrases[c.Antecedent].Entity == r.topic
	}
}

// inBrackets reports whether a time fills the brackets in which it stands.
func (s *sentence) inBrackets(time int) bool {
	e := &s.times[time]
	return slices.ContainsFunc(s.remarks, func(b parenthesis) bool { return b.First == e.First && b.Last == e.Last })
}

// deathIn is the main clause of a sentence that tells somebody's death, not the topic's; or -1.
func (r *resolver) deathIn(s *sentence) int {
	return slices.IndexFunc(s.clauses, func(c Clause) bool {
		return c.Kind == MainClause && c.Verb >= 0 && r.lang.Grammar.Dying.Has(s.verbs[c.Verb].Lemma) && c.Subject >= 0 && s.phrases[c.Subject].Entity >= 0 && s.phrases[c.Subject].Entity != r.topic && r.isPerson(s.phrases[c.Subject].Entity, NoGender)
	})
}

// describe lets "X fu una battaglia" tell what sort of thing the topic is.
func (r *resolver) describe(s *sentence) {
	if r.topic < 0 || r.facts[r.topic].head != "" && r.facts[r.topic].classes&eventClass != 0 {
		return
	}
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Kind != MainClause || c.Verb < 0 || !s.verbs[c.Verb].Copula || c.Subject < 0 || s.phrases[c.Subject].Entity != r.topic {
			continue
		}
		if p := c.find(Predicate); p >= 0 && s.phrases[p].Kind == Nominal && !(r.facts[r.topic].head != "" && r.facts[r.topic].classes&groupClass != 0 && s.phrases[p].Classes&personClass != 0 && s.phrases[p].Def == Bare) {
			r.describedAs(s.phrases[p].Classes)
			if f := &r.facts[r.topic]; f.gender == NoGender && s.phrases[p].Classes&personClass != 0 && s.phrases[p].Def == Indef {
				f.gender = s.Tokens[s.phrases[p].First].Morph.Gender // "fu *una* scrittrice"
			}
		}
	}
}

// describedAs notes what sort of thing the text says that its topic is.
func (r *resolver) describedAs(c Classes) {
	f := &r.facts[r.topic]
	f.classes |= c
	if kind := voteOf(c); kind >= 0 && f.head == "" {
		f.votes[kind] += 3
		if kind != votePerson && r.n <= 1 {
			f.votes[votePerson] = 0 // a name was taken for a person's
		}
	}
}

// upright sets right the headword of a dictionary that stands upside down,
// "Arles, convegno di.": the name is the noun's complement, and the noun the
// topic.
func (r *resolver) upright(s *sentence) {
	n := len(s.Tokens)
	if r.topic < 0 || n < 4 || n > 8 || len(s.phrases) != 2 || s.Tokens[n-1].Tag != PUNCT || s.Tokens[n-2].Lemma != r.lang.Grammar.Genitive {
		return
	}
	name, noun := &s.phrases[0], &s.phrases[1]
	if name.First != 0 || name.Kind != Name || name.Host >= 0 || noun.Kind != Nominal || noun.Prep != "" || !r.same(s.Tokens[noun.Head].Lemma, r.facts[r.topic].head) {
		return
	}
	name.Host, name.Relation, name.Prep = 1, OfHost, r.lang.Grammar.Genitive
	noun.Entity = r.topic
	r.noteMention(1)
}
