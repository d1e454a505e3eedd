package parse

// Voice of a verb group.
type Voice uint8

// The voices. Reflexive is a verb with its reflexive pronoun, which may turn
// out to be a passive ("si approvò la legge"); the frames take both.
const (
	Active Voice = iota
	Passive
	Reflexive
)

// String is the voice's name in frames and in inspect's output.
func (v Voice) String() string { return [...]string{"active", "passive", "reflexive"}[v] }

// Verb is a verb group over tokens [First, Last): negation, clitics,
// auxiliaries, modals and the main verb.
type Verb struct {
	First, Last int
	Main        int // token
	Lemma       string
	Mood        Mood // of the finite verb, or Infinitive, Gerund, Participle
	Tense       Tense
	Person      uint8
	Number      Number
	Gender      Gender // of the participle
	Voice       Voice
	Perfect     bool // with an auxiliary of time
	Negated     bool
	Modal       string // lemma of a modal verb
	Causative   string // lemma of a causative verb
	Prep        string // the preposition before an infinitive
	PrepFirst   int
	Object      string // an object clitic: "lo"
	Dative      string // a dative clitic: "gli"
	Place       string // a clitic of place: "vi"
	Adverb      string // a preposition without its noun: "parlò *contro*"
	Partitive   bool   // "ne"
	Copula      bool
}

// Finite reports whether the group has a finite verb.
func (v *Verb) Finite() bool {
	return v.Mood == Indicative || v.Mood == Subjunctive || v.Mood == Conditional || v.Mood == Imperative
}

// verb takes a verb group that starts here.
func (c *chunker) verb() bool { return c.verbAfter("", c.i) }

// verbAfter takes a verb group; prep is the preposition before it.
func (c *chunker) verbAfter(prep string, first int) bool {
	v := Verb{First: first, Main: -1, Prep: prep, PrepFirst: first}
	i := c.clitics(&v, c.i)
	i = c.group(&v, i)
	if v.Main < 0 || prep != "" && v.Mood != Infinitive {
		return false
	}
	v.Last = i
	if c.nothingBut(&v) {
		v.Negated, v.Last = false, i+1
	}
	c.turned(&v)
	c.conclude(&v)
	c.stranded(&v)
	c.verbs = append(c.verbs, v)
	c.add(VerbChunk, first, v.Last, len(c.verbs)-1, prep)
	return true
}

// nothingBut reports whether "che" behind a negated verb says what it is true of alone: "non
// durò *che quattro anni*"; what is said has a verb of its own.
func (c *chunker) nothingBut(v *Verb) bool {
	g := c.lang.Grammar
	if !v.Negated || !v.Finite() || v.Last+1 >= len(c.Tokens) || c.token(v.Last).Norm != g.Complementizer || g.Attitudes[v.Lemma] != Plain || g.Says.Has(v.Lemma) {
		return false
	}
	for i := v.Last + 1; i < len(c.Tokens) && c.token(i).Tag != PUNCT; i++ {
		if t := c.token(i); t.finite() || t.Tag == SCONJ || t.Tag == VERB && t.Morph.Mood != Participle {
			return false
		}
	}
	return true
}

// turned takes the auxiliary of a passive behind its participle at the head of a clause:
// "*bocciata fu* la proposta", "e *respinta venne* la mozione".
func (c *chunker) turned(v *Verb) {
	aux := c.token(v.Last)
	if v.Mood != Participle || v.Main != v.First || v.First > 0 && c.token(v.First-1).Tag != PUNCT && c.token(v.First-1).Tag != CCONJ || c.lang.Grammar.Unaccusative.Has(v.Lemma) || c.lang.Grammar.Intransitive.Has(v.Lemma) {
		return
	}
	if m := aux.Morph; !aux.finite() || !c.lang.Grammar.PassiveAux.Has(aux.Lemma) || m.Number != v.Number || m.Tense != PastHistoric || c.verbal(c.skipAdverbs(v.Last+1)) {
		return
	}
	v.Mood, v.Tense, v.Person, v.Voice, v.Last = aux.Morph.Mood, aux.Morph.Tense, aux.Morph.Person, Passive, v.Last+1
}

// stranded takes a preposition right behind the verb whose noun is a pronoun
// before it or goes without saying: "gli si schierarono *contro* i liberali",
// "parlò *contro*, fra gli altri, X".
func (c *chunker) stranded(v *Verb) {
	t := c.token(v.Last)
	if t.Tag != ADP && t.Tag != ADV || !c.lang.Grammar.Stranded.Has(t.Norm) {
		return
	}
	if v.Dative != "" || v.Last+1 == len(c.Tokens) || c.token(v.Last+1).Tag == PUNCT {
		v.Adverb = t.Norm
		v.Last++
	}
}

// clitics takes negations and pronouns before the verb.
func (c *chunker) clitics(v *Verb, i int) int {
	for start := i; i < len(c.Tokens) && i < start+4; i++ {
		t := c.token(i)
		switch {
		case c.lang.Grammar.Negations.Has(t.Norm) && (c.verbal(i+1) || c.clitic(i+1)):
			v.Negated = true
		case c.clitic(i) && (c.verbal(i+1) || c.clitic(i+1)):
			c.attach(v, t.Norm)
		default:
			return i
		}
	}
	return i
}

// clitic reports whether token i is an unstressed pronoun that leans on a
// verb.
func (c *chunker) clitic(i int) bool {
	t := c.token(i)
	if t.Tag == DET && (c.verbal(i+1) || c.lang.Grammar.Reflexives.Has(c.token(i+1).Norm)) {
		return c.lang.Grammar.clitics.Has(t.Norm)
	}
	return (t.Tag == PRON || t.Tag == ADV || t.Tag == PART) && c.lang.Grammar.clitics.Has(t.Norm)
}

func (c *chunker) verbal(i int) bool {
	t := c.token(i)
	return t.Tag == VERB || t.Tag == AUX
}

// attach notes a clitic on its verb.
func (c *chunker) attach(v *Verb, form string) {
	g := c.lang.Grammar
	switch {
	case g.Reflexives.Has(form):
		v.Voice = Reflexive
	case g.PartClitics.Has(form):
		v.Partitive = true
	case g.PlaceClitics.Has(form):
		v.Place = form
	case g.DativeClitics.Has(form) && !g.ObjectClitics.Has(form):
		v.Dative = form
	case g.ObjectClitics.Has(form):
		v.Object = form
	}
}

// group takes auxiliaries, modals and the main verb, adverbs between them.
func (c *chunker) group(v *Verb, i int) int {
	for i < len(c.Tokens) {
		t := c.token(i)
		if !c.verbal(i) || v.Main >= 0 && !c.joins(v, i) {
			break
		}
		c.take(v, i, t)
		i = c.toThem(v, i+1)
		if next := c.skipAdverbs(i); next > i && c.verbal(next) && c.joins(v, next) {
			i = next
		}
	}
	return i
}

// toThem passes the stressed pronoun that says to whom behind a verb, which is no
// word of the noun after it: "aveva *loro* promesso", "impose *loro* una taglia".
func (c *chunker) toThem(v *Verb, i int) int {
	if i >= len(c.Tokens) || c.token(i).Norm != c.lang.Grammar.ToThem || c.lang.Grammar.Copulas.Has(v.Lemma) && c.token(i-1).Morph.Mood != Participle && !c.verbal(i+1) {
		return i
	}
	next := PUNCT
	if i+1 < len(c.Tokens) {
		next = c.token(i + 1).Tag
	}
	if next == DET || next == NUM || next == ADP || next == SCONJ || next == PUNCT || c.verbal(i+1) && c.joins(v, i+1) {
		v.Dative = c.lang.Grammar.ToThem
		return i + 1
	}
	return i
}

// skipAdverbs passes adverbs that may stand inside a verb group.
func (c *chunker) skipAdverbs(i int) int {
	for n := 0; n < 3 && c.token(i).Tag == ADV && !c.lang.Grammar.Relatives.Has(c.token(i).Norm); n++ {
		i++
	}
	if c.token(i).Tag == ADP && c.lang.Grammar.Later.Has(c.token(i+1).Norm) && c.token(i+2).Morph.Mood == Participle {
		i += 2 // "avrebbe *in seguito* fondato"
	}
	return i
}

// joins reports whether verb form i belongs to the group begun: a participle
// after an auxiliary, an infinitive after a modal or a causative, a gerund
// after "stare".
func (c *chunker) joins(v *Verb, i int) bool {
	g, t, last := c.lang.Grammar, c.token(i), c.token(v.Main)
	switch t.Morph.Mood {
	case Participle:
		return g.PerfectAux.Has(last.Lemma) || g.PassiveAux.Has(last.Lemma)
	case Infinitive:
		return g.Modals.Has(last.Lemma) || g.Causatives.Has(last.Lemma)
	case Gerund:
		return last.Lemma == g.Progressive
	}
	return false
}

// take adds one verb form to the group, as the new main verb.
func (c *chunker) take(v *Verb, i int, t *Token) {
	g := c.lang.Grammar
	for _, form := range splitClitics(t.Morph.Clitic) {
		c.attach(v, form)
	}
	if v.Main >= 0 {
		c.demote(v, i)
	} else {
		v.Mood, v.Tense, v.Person, v.Number, v.Gender = t.Morph.Mood, t.Morph.Tense, t.Morph.Person, t.Morph.Number, t.Morph.Gender
	}
	if t.Morph.Mood == Participle && v.Main >= 0 {
		v.Gender = t.Morph.Gender
		if v.Number == NoNumber {
			v.Number = t.Morph.Number
		}
	}
	v.Main, v.Lemma = i, t.Lemma
	v.Copula = g.Copulas.Has(t.Lemma)
}

// demote turns the main verb so far into the auxiliary of form i.
func (c *chunker) demote(v *Verb, i int) {
	g, aux, t := c.lang.Grammar, c.token(v.Main).Lemma, c.token(i)
	switch {
	case t.Morph.Mood == Infinitive && g.Modals.Has(aux):
		v.Modal = aux
	case t.Morph.Mood == Infinitive:
		v.Causative = aux
	case t.Morph.Mood == Participle && g.PassiveAux.Has(aux):
		passive := v.Voice != Reflexive && !g.Unaccusative.Has(t.Lemma)
		if passive && !g.PassiveAux.Has(t.Lemma) {
			v.Voice = Passive
		}
		v.Perfect = v.Perfect || !passive
	case t.Morph.Mood == Participle:
		v.Perfect = true
	}
}
