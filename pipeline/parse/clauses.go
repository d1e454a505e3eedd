package parse

import (
	"github.com/spoglio/spoglio/ontology"
)

// ClauseKind says how a clause hangs on its parent.
type ClauseKind uint8

// The kinds of clause.
const (
	MainClause        ClauseKind = iota
	RelativeClause               // after a relative: "che elesse …"
	SubordinateClause            // after a conjunction: "quando …", "che …"
	InfinitiveClause             // "di sostenere …", "per convocare …"
	GerundClause
	ParticipleClause // "fondato da Jaurès", "Morto il re, …"
)

// Role is the place of a phrase in its clause, active or passive alike: the
// Subject is who the finite verb agrees with.
type Role uint8

// The roles.
const (
	Unset Role = iota
	Subject
	Object
	Predicate  // of a copula, or of an object: "elessero *presidente* X"
	Complement // with a preposition
)

// Arg is a phrase on the level of a clause.
type Arg struct {
	Phrase int
	Role   Role
	After  bool // it stands after the verb
}

// Clause is a verb group (Verb -1: a clause without one) with its arguments in
// text order, over tokens [First, Last). Parent is the clause it hangs on, or
// -1; Antecedent the phrase that a relative or a participle describes, or -1,
// and RelPrep the preposition before the relative. Subject is the phrase of
// the subject, or -1 where it is dropped or shared; then From is the clause
// whose subject it shares, or -1.
type Clause struct {
	Kind        ClauseKind
	Verb        int
	First, Last int
	Parent      int
	Antecedent  int
	RelPrep     string
	Relative    string // the relative's form
	Marker      string // the conjunction or preposition that opens it
	Args        []Arg
	Times       []int
	Subject     int
	From        int
	Polarity    ontology.Polarity
	Supposed    bool // neither true nor false: nothing is stated
	opened      bool // a comma stood before it
}

// dateRemarks lets a date in brackets date the event before them: "armistizio
// di Malmö (26 agosto 1848)"; and a stretch of time the office: "sindaco di Roma
// (1901-1903)".
func (s *sentence) dateRemarks(lang *Language) {
	for _, b := range s.remarks {
		top := b.Host
		for top >= 0 && s.phrases[top].Relation == OfHost {
			top = s.phrases[top].Host
		}
		if top < 0 {
			continue
		}
		ph := &s.phrases[top]
		office := ph.Classes&lang.position != 0 && ph.Kind == Nominal && !ph.Named()
		if !office && (ph.Classes&(eventClass|documentClass) == 0 || ph.Classes&personClass != 0) {
			continue
		}
		for i := range s.times {
			if e := &s.times[i]; e.First == b.First && e.Last == b.Last && (!office || e.Interval || e.Relation == Since) {
				s.dated = append(s.dated, dated{top, i})
			}
		}
	}
}

// presentative gives the time of "è il 18 aprile quando …", "fu nel 1848 che
// …" to the clause that says what happened then.
func (s *sentence) presentative(lang *Language) {
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Verb < 0 || !s.verbs[c.Verb].Copula || len(c.Args) > 0 || len(c.Times) == 0 {
			continue
		}
		for j := i + 1; j < len(s.clauses); j++ {
			if d := &s.clauses[j]; d.Parent == i && (lang.Grammar.When[d.Marker] || d.Kind == RelativeClause && d.Antecedent < 0) {
				d.Times, c.Times = append(d.Times, c.Times...), nil
				d.Kind = MainClause
				break
			}
		}
	}
}

// segmenter builds clauses from the visible chunks.
type segmenter struct {
	*grouper
	cur      int
	boundary int // token after the last comma or conjunction since the clause's verb
	joined   bool
	comma    bool // the last boundary was a comma
}

// segment cuts the sentence into clauses and fills their arguments.
func (s *sentence) segment(g *grouper) {
	w := segmenter{grouper: g, cur: -1}
	w.open(MainClause, 0, -1)
	for k := range g.visible {
		w.step(k, g.at(k))
	}
	w.gather()
	gaps := s.findGaps(g.lang)
	for i := range s.clauses {
		s.bound(&s.clauses[i])
		s.here(&s.clauses[i], g.lang.Grammar)
		s.roles(&s.clauses[i], g.lang)
	}
	for i := range s.clauses {
		s.lateSubject(i, g.lang.Grammar)
	}
	s.dateRemarks(g.lang)
	s.presentative(g.lang)
	for i := range s.clauses {
		s.shareObject(i)
		s.share(i, g.lang)
		s.judge(i, g.lang)
	}
	s.fillGaps(gaps)
	s.partOffices(g.lang.Grammar)
}

func (w *segmenter) open(kind ClauseKind, first, parent int) *Clause {
	w.clauses = append(w.clauses, Clause{Kind: kind, Verb: -1, First: first, Last: first, Parent: parent, Antecedent: -1, Subject: -1, From: -1, opened: w.comma && w.boundary == first})
	w.cur = len(w.clauses) - 1
	w.boundary = first
	return &w.clauses[w.cur]
}

func (w *segmenter) clause() *Clause { return &w.clauses[w.cur] }

func (w *segmenter) step(k int, c Chunk) {
	switch c.Kind {
	case PhraseChunk:
		w.clause().Args = append(w.clause().Args, Arg{Phrase: c.Index, After: w.clause().Verb >= 0})
	case TimeChunk:
		w.time(k, c)
	case VerbChunk:
		w.verbChunk(k, c)
	case RelativeMark:
		w.relativeMark(k, c)
	case Subordinator:
		marker := w.Tokens[c.First].Norm
		parent := w.cur
		sub := w.open(SubordinateClause, c.First, parent)
		sub.Marker = marker
	case Comma, Dash:
		w.close(k, c)
		w.boundary, w.comma, w.joined = c.Last, true, false
	case Conjunction:
		w.boundary, w.comma, w.joined = c.Last, false, true
	case Semicolon, Colon:
		if c.Kind == Colon && w.quoteFollows(k) {
			return
		}
		if w.root().Verb >= 0 || w.clause().Verb >= 0 {
			w.comma = false
			w.open(MainClause, c.Last, -1)
		}
	}
}

func (w *segmenter) quoteFollows(k int) bool {
	p := w.phraseAt(k + 1)
	return p != nil && p.Kind == Quoted
}

// root is the main clause above the current one.
func (w *segmenter) root() *Clause {
	i := w.cur
	for w.clauses[i].Parent >= 0 {
		i = w.clauses[i].Parent
	}
	return &w.clauses[i]
}

// time puts an expression of time on the clause, or on the noun right before
// it when it stands with the genitive.
func (w *segmenter) time(k int, c Chunk) {
	if p := w.phraseAt(k - 1); p != nil && c.First == p.End && (c.Prep == w.lang.Grammar.Genitive || w.adnominal(k, p)) {
		w.dated = append(w.dated, dated{w.at(k - 1).Index, c.Index})
		return
	}
	if p := w.phraseAt(k - 2); p != nil && w.at(k-1).Kind == Comma && c.Prep == w.lang.Grammar.Genitive && p.Classes&(documentClass|eventClass) != 0 && w.closed(k+1) {
		w.dated = append(w.dated, dated{w.at(k - 2).Index, c.Index}) // "la bolla, *del 1821*, …"
		return
	}
	if q := w.datedRole(c); q >= 0 {
		w.dated = append(w.dated, dated{q, c.Index})
		return
	}
	w.clause().Times = append(w.clause().Times, c.Index)
}

// datedRole is the office in apposition right before a time that dates it: "X,
// presidente *dal 1862 al 1863*, morì".
func (w *segmenter) datedRole(c Chunk) int {
	for q := range w.phrases {
		if p := &w.phrases[q]; p.End == c.First && p.Classes&personClass != 0 && (p.Relation == SameHost || p.Relation == WithHost) && !p.Named() {
			return q
		}
	}
	return -1
}

// adnominal: a time between the noun of an event and the verb dates the event:
// "la morte di Innocenzo III *nel 1216* cambiò ogni cosa".
func (w *segmenter) adnominal(k int, p *Phrase) bool {
	next := w.at(k + 1)
	return w.clause().Verb < 0 && p.Classes&(eventClass|actClass) != 0 && p.Classes&(personClass|groupClass) == 0 && p.Prep == "" && p.Kind == Nominal &&
		next.Kind == VerbChunk && w.verbs[next.Index].Finite()
}

// verbChunk opens the clause of a verb group, or gives the open clause its
// verb.
func (w *segmenter) verbChunk(k int, c Chunk) {
	v := &w.verbs[c.Index]
	switch {
	case v.Mood == Infinitive:
		w.dependent(InfinitiveClause, k, c)
	case v.Mood == Gerund:
		w.dependent(GerundClause, k, c)
	case v.Mood == Participle || v.Mood == PresentParticiple:
		w.participle(k, c)
	default:
		w.finite(k, c)
	}
}

// finite places a finite verb: in the open clause, in an outer one that waits
// for its verb, or in a new coordinate clause.
func (w *segmenter) finite(k int, c Chunk) {
	if p := w.clause().Parent; p >= 0 && w.clauses[p].Verb < 0 && w.listsOnly() && w.comma && w.boundary == c.First {
		w.cur = p
	}
	title := -1
	if w.clause().Verb >= 0 && w.verbs[c.Index].Copula {
		title = w.fronted(c)
	}
	if w.clause().Verb >= 0 {
		if outer := w.waiting(); outer >= 0 && !w.goesOn(k, c) {
			w.moveTail(outer)
			w.cur = outer
		} else {
			w.coordinate(c)
		}
	}
	w.clause().Verb = c.Index
	if title >= 0 {
		w.clause().Args = append(w.clause().Args, Arg{Phrase: title})
	}
	for i := range w.clause().Args {
		w.clause().Args[i].After = false
	}
}

// listsOnly reports whether a relative clause without a verb names some of its
// antecedent: "i reduci, *tra i quali X e Y*, fondarono …".
func (w *segmenter) listsOnly() bool {
	c := w.clause()
	return c.Kind == RelativeClause && c.Verb < 0 && c.RelPrep != "" && len(c.Args) > 0
}

// fronted takes an office right before a copula off the name it seemed to
// belong to: "gli successe X, *presidente* fu Y". It is -1 where there is none.
func (w *segmenter) fronted(c Chunk) int {
	for q := range w.phrases {
		if p := &w.phrases[q]; p.Last == c.First && p.Relation == SameHost && w.title(p) {
			w.phrases[p.Host].End = w.phrases[p.Host].Last
			p.Host, p.Relation = -1, Free
			return q
		}
	}
	return -1
}

// goesOn reports whether a verb right behind a conjunction goes on with the
// relative clause before it, because another verb follows for the clause that
// waits: "il partito che vinse le elezioni *e formò* il governo fu sciolto".
func (w *segmenter) goesOn(k int, c Chunk) bool {
	if !w.joined || w.boundary != c.First || w.clause().Kind != RelativeClause {
		return false
	}
	for k++; k < len(w.visible); k++ {
		switch c := w.at(k); c.Kind {
		case VerbChunk:
			if w.verbs[c.Index].Finite() {
				return true
			}
		case RelativeMark, Subordinator, Semicolon, Colon, Conjunction:
			return false
		}
	}
	return false
}

// waiting is the nearest outer clause without a verb that has something to say.
func (w *segmenter) waiting() int {
	for i := w.clauses[w.cur].Parent; i >= 0; i = w.clauses[i].Parent {
		if w.clauses[i].Verb < 0 {
			return i
		}
	}
	return -1
}

// coordinate opens a clause beside the current one; what came after the last
// boundary goes with it.
func (w *segmenter) coordinate(c Chunk) {
	from, old := w.cur, w.clauses[w.cur]
	top := from
	if !w.joined || old.Kind == ParticipleClause || old.Kind == GerundClause || old.Kind == InfinitiveClause {
		for w.clauses[top].Parent >= 0 && (w.comma || w.clauses[top].Kind > SubordinateClause) {
			top = w.clauses[top].Parent
		}
	}
	model := w.clauses[top]
	first := max(w.boundary, old.First)
	if w.boundary == old.First {
		first = c.First
	}
	n := w.open(model.Kind, first, model.Parent)
	n.Antecedent, n.Marker, n.opened = model.Antecedent, model.Marker, model.opened
	if model.Kind == RelativeClause {
		n.Relative, n.RelPrep = model.Relative, ""
	}
	n.From = top
	w.moveArgs(from, w.cur, first)
}

// moveTail gives an outer clause what came after the last boundary.
func (w *segmenter) moveTail(outer int) {
	if w.boundary > w.clause().First {
		w.moveArgs(w.cur, outer, w.boundary)
	}
}

// moveArgs moves arguments and times from token first on to another clause.
func (w *segmenter) moveArgs(from, to, first int) {
	src, dst := &w.clauses[from], &w.clauses[to]
	i := len(src.Args)
	for i > 0 && w.phrases[src.Args[i-1].Phrase].PrepFirst >= first {
		i--
	}
	dst.Args = append(dst.Args, src.Args[i:]...)
	src.Args = src.Args[:i]
	for i, t := range src.Times {
		if w.times[t].First >= first {
			dst.Times = append(dst.Times, src.Times[i:]...)
			src.Times = src.Times[:i]
			break
		}
	}
}

// here notes an adverb that points at a place, as a pronoun of place on the
// clause's verb: "qui", "ivi".
func (s *sentence) here(c *Clause, g *Grammar) {
	if c.Verb < 0 || s.verbs[c.Verb].Place != "" {
		return
	}
	for j := c.First; j < c.Last; j++ {
		if t := &s.Tokens[j]; t.Tag == ADV && g.Here[t.Norm] {
			s.verbs[c.Verb].Place = t.Norm
		}
	}
}

// gather gives to a participle on a noun without a verb the complements and
// times that go on behind it, as in a dictionary: "Congresso dei medici, riunito
// a Bari, nel teatro, *dal 3 al 5 maggio*".
func (w *segmenter) gather() {
	main := &w.clauses[0]
	if len(w.clauses) < 2 || main.Verb >= 0 || len(main.Args) == 0 {
		return
	}
	sub := &w.clauses[1]
	if sub.Kind != ParticipleClause || sub.Parent != 0 || sub.Antecedent != main.Args[0].Phrase {
		return
	}
	for _, a := range main.Args {
		if p := &w.phrases[a.Phrase]; p.First >= sub.First && p.Prep == "" {
			return
		}
	}
	w.moveArgs(0, 1, sub.First)
}

// dependent opens the clause of an infinitive or a gerund.
func (w *segmenter) dependent(kind ClauseKind, k int, c Chunk) {
	if w.clause().Kind == kind && w.joined && w.boundary == c.First {
		w.up(kind)
	}
	if kind == InfinitiveClause && c.Prep != "" {
		w.cur = w.governor(c.Prep)
	}
	sub := w.open(kind, c.First, w.cur)
	sub.Verb, sub.Marker = c.Index, c.Prep
	if p := w.phraseAt(k - 1); p != nil && kind == InfinitiveClause && c.First == w.at(k-1).Last {
		sub.Antecedent = w.at(k - 1).Index
	}
}

// governor is the clause that an infinitive with a preposition belongs to: the
// current one, or over a relative clause the one whose verb asks somebody to do
// something ("invitò i socialisti che … *a entrare*").
func (w *segmenter) governor(prep string) int {
	g := w.lang.Grammar
	if k := w.clause().Kind; k != RelativeClause && k != ParticipleClause || g.ObjectControl[w.lemma(w.cur)] || prep == g.Genitive && g.Attitudes[w.lemma(w.cur)] != Plain {
		return w.cur
	}
	if p := w.clause().Parent; p >= 0 && g.ObjectControl[w.lemma(p)] {
		return p
	}
	return w.cur
}

// up goes to the parent of the nearest clause of a kind.
func (w *segmenter) up(kind ClauseKind) {
	for i := w.cur; i >= 0; i = w.clauses[i].Parent {
		if w.clauses[i].Kind == kind && w.clauses[i].Parent >= 0 {
			w.cur = w.clauses[i].Parent
			return
		}
	}
}

// participle opens a participial clause: on the noun before it, or as an
// absolute or conjunct one.
func (w *segmenter) participle(k int, c Chunk) {
	v := &w.verbs[c.Index]
	if w.sharesAuxiliary(c, v) {
		w.coordinate(c)
		w.clause().Verb = c.Index
		return
	}
	ante := w.qualified(k, c, v)
	if w.joined && w.boundary == c.First && w.clause().Kind == ParticipleClause {
		ante = w.clause().Antecedent
		w.up(ParticipleClause)
	}
	sub := w.open(ParticipleClause, c.First, w.cur)
	sub.Verb, sub.Antecedent = c.Index, ante
}

// qualified is the phrase that a participle at place k describes, or -1: the one
// before it or the noun that this hangs on, an apposition, or the noun with
// which a clause without a verb begins.
func (w *segmenter) qualified(k int, c Chunk, v *Verb) int {
	before := k - 1
	if kind := w.at(before).Kind; kind == Comma || kind == AdverbChunk {
		before--
	}
	if p := w.phraseAt(before); p != nil {
		if w.fits(p, v) {
			return w.at(before).Index
		}
		for t := w.tailOf(w.at(before).Index); t >= 0; t = w.phrases[t].Host {
			if w.fits(&w.phrases[t], v) {
				return t
			}
		}
	}
	if q := w.apposed(c, v); q >= 0 {
		return q
	}
	if p := w.phraseAt(before); p != nil && w.isTown(p) {
		return w.beyond(before, v)
	}
	if w.at(k-1).Kind == Comma {
		return w.glossed(v)
	}
	return -1
}

// isTown: a name after the preposition of towns, which are feminine.
func (w *segmenter) isTown(p *Phrase) bool {
	return p.Kind == Name && p.Prep == w.lang.Grammar.Dative && p.Def != Def && w.isPlace(p)
}

// beyond is the noun that a participle describes over a town: "il viaggio a
// Parigi *compiuto* da X", "il governo in esilio a Londra, *guidato* da X".
func (w *segmenter) beyond(k int, v *Verb) int {
	if c := w.clause(); c.Kind == ParticipleClause && c.Antecedent >= 0 && w.fits(&w.phrases[c.Antecedent], v) {
		return c.Antecedent
	}
	args := w.clause().Args
	for i := len(args) - 1; i >= 0; i-- {
		p := &w.phrases[args[i].Phrase]
		if args[i].Phrase == w.at(k).Index || p.Def == Bare && p.Kind == Nominal && p.Prep != "" {
			continue
		}
		if p.Kind == Nominal && p.Classes&timeClass == 0 && w.fits(p, v) {
			return args[i].Phrase
		}
		return -1
	}
	return -1
}

// glossed is the noun with which a clause without a verb begins, if a
// participle agrees with it: "*Riunione* fra gli alleati, svoltasi in Crimea".
func (w *segmenter) glossed(v *Verb) int {
	c := w.clause()
	if c.Verb >= 0 || c.Parent >= 0 || len(c.Args) == 0 {
		return -1
	}
	if p := &w.phrases[c.Args[0].Phrase]; p.Prep != "" || !w.fits(p, v) {
		return -1
	}
	return c.Args[0].Phrase
}

// apposed is the noun of an apposition right before a participle that agrees
// with it: "il Fronte, *alleanza* di comunisti e socialisti *guidata* da …".
func (w *segmenter) apposed(c Chunk, v *Verb) int {
	for q := len(w.phrases) - 1; q >= 0; q-- {
		if w.phrases[q].Last != c.First {
			continue
		}
		for ; q >= 0; q = w.phrases[q].Host {
			if w.phrases[q].Relation == SameHost {
				if w.fits(&w.phrases[q], v) {
					return q
				}
				return -1
			}
		}
		return -1
	}
	return -1
}

// sharesAuxiliary reports whether a participle goes on after a conjunction with
// the auxiliary of the verb before it ("fu assalita *e danneggiata*"), and
// makes it finite like that one.
func (w *segmenter) sharesAuxiliary(c Chunk, v *Verb) bool {
	if !w.joined || w.boundary != c.First || w.clause().Verb < 0 {
		return false
	}
	before := &w.verbs[w.clause().Verb]
	if !before.Finite() || w.Tokens[before.Main].Morph.Mood != Participle || before.Last != c.First-1 || before.Number != v.Number {
		return false
	}
	v.Mood, v.Tense, v.Person, v.Perfect, v.Negated = before.Mood, before.Tense, before.Person, before.Perfect, before.Negated
	v.Voice = before.Voice
	return true
}

// fits reports whether a participle agrees with a phrase.
func (w *segmenter) fits(p *Phrase, v *Verb) bool {
	if w.isTown(p) && v.Gender == Masculine {
		return false
	}
	if v.Number == Plural {
		return p.Number == Plural || p.Next >= 0 || p.Number == NoNumber || p.Number == Invariable
	}
	if p.Number == Plural || p.Next >= 0 {
		return false
	}
	return p.Kind == Name || p.Gender == NoGender || p.Gender == Common || v.Gender == NoGender || v.Gender == Common || p.Gender == v.Gender
}

// close ends embedded clauses at a comma.
func (w *segmenter) close(k int, c Chunk) {
	for w.clause().Parent >= 0 && w.clause().Verb >= 0 {
		next := w.at(k + 1)
		if next.Kind == Conjunction || w.awaitsSubject() && next.Kind != VerbChunk {
			break
		}
		w.clause().Last = c.First
		w.cur = w.clause().Parent
		if w.clause().Verb < 0 {
			break
		}
	}
}

// awaitsSubject reports whether a relative clause that has had only complements
// must still name who does it: "cui intervennero per l'Italia, con X, *anche Y*".
func (w *segmenter) awaitsSubject() bool {
	c := w.clause()
	if c.Kind != RelativeClause || c.RelPrep == "" || !w.verbs[c.Verb].Finite() || !w.lang.Grammar.Intransitive[w.lemma(w.cur)] || len(c.Args) == 0 {
		return false
	}
	for _, a := range c.Args {
		if !a.After || w.phrases[a.Phrase].Prep == "" {
			return false
		}
	}
	return true
}

// bound sets the end of a clause behind its last part.
func (s *sentence) bound(c *Clause) {
	last := c.First
	if c.Verb >= 0 {
		last = max(last, s.verbs[c.Verb].Last)
		c.First = min(c.First, s.verbs[c.Verb].PrepFirst)
	}
	for _, a := range c.Args {
		last = max(last, s.end(a.Phrase))
		c.First = min(c.First, s.phrases[a.Phrase].PrepFirst)
	}
	for _, t := range c.Times {
		last = max(last, s.times[t].Last)
		c.First = min(c.First, s.times[t].First)
	}
	c.Last = last
}

// extent is the token after a phrase with its complements and with the
// infinitive that says what it is about: "una proposta *di abolire il dazio*".
// A quotation in it ends it.
func (s *sentence) extent(p int, g *Grammar) int {
	end := s.phrases[p].End
	if c := s.phrases[p].Classes; c&(personClass|placeClass|timeClass|groupClass) != 0 && c&documentClass == 0 {
		return end
	}
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Kind != InfinitiveClause || c.Antecedent != p || c.Marker == g.Dative {
			continue
		}
		last := s.last(i)
		for _, q := range s.quotes {
			if q.First > end && q.First < last {
				last = q.First
			}
		}
		return max(end, last)
	}
	return end
}

// end is the token after a phrase with its complements and its list.
func (s *sentence) end(p int) int {
	last := s.phrases[p].End
	for q := s.phrases[p].Next; q >= 0; q = s.phrases[q].Next {
		last = max(last, s.phrases[q].End)
	}
	return last
}
