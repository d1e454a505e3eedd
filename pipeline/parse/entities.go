package parse

import (
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// registry keeps the entities of one document and what later mentions need to
// find them again.
type registry struct {
	lang     *Language
	doc      *source.Document
	text     *textSlab // where names are written
	entities []ontology.Entity
	facts    []known
	byName   map[string]int        // folded full label → entity
	byWord   map[string][]int32    // folded word of a proper name → entities, in order of appearance
	byOffice map[string][]calledSo // lemma of an office → the named persons called so, the last first
	byNoun   map[string][]int32    // lemma of a common head → entities
	kept     map[string][]string   // lemmas and figures, each alone in memory of its own: of this text and those before
	ids      slab[int32]           // for byWord and byNoun
	mentions []mention             // in the order in which the text was gone through
	topic    int                   // index, or -1
	died     ontology.Time         // when the topic did, as the brackets behind its name tell
}

// mention says that a span names or describes an entity.
type mention struct {
	entity int
	span   source.Span
}

// known is what the reader holds of an entity beside its public face.
type known struct {
	classes  Classes // of the nouns applied to it
	head     string  // lemma of its common head; empty for a proper name
	folded   string  // its label, folded
	named    bool    // its label is or holds a proper name
	number   Number
	gender   Gender
	last     int32 // running number of the sentence that spoke of it last
	votes    [voteKinds]int32
	topicish bool
	acronym  bool // written in capitals
	relative bool // introduced as somebody's kin
	plain    bool // called by the forename alone
	whither  bool // said of where something is or goes: "a Lerma"
	dead     bool // whose office is another's now: the text has told of the death or of the successor
}

// newRegistry makes a registry in the memory of one that is no longer needed, but for
// its entities.
func newRegistry(lang *Language, doc *source.Document, text *textSlab, old registry) registry {
	expected := min(len(doc.Text), whole) / 24
	old.ids.clear()
	if old.kept == nil || len(old.kept) > mostKept {
		old.kept = map[string][]string{}
	}
	return registry{
		lang: lang, doc: doc, text: text, topic: -1,
		entities: make([]ontology.Entity, 0, expected), facts: old.facts[:0], kept: old.kept, ids: old.ids, mentions: old.mentions[:0],
		byName: emptied(old.byName), byWord: emptied(old.byWord), byNoun: emptied(old.byNoun), byOffice: emptied(old.byOffice),
	}
}

// mostKept is how many lemmas and figures go from one text to the next.
const mostKept = 10_000

// emptied is a map with nothing in it: the same one, unless it was so large that
// to clear it takes longer than to fill another.
func emptied[V any](m map[string]V) map[string]V {
	if m == nil || len(m) > 10_000 {
		return map[string]V{}
	}
	clear(m)
	return m
}

// add registers a new entity under its label.
func (r *registry) add(label string, k known) int {
	id := len(r.entities)
	k.folded, k.head = r.text.fold(label), r.keep(k.head)[0]
	r.entities = append(r.entities, ontology.Entity{Label: label})
	r.facts = append(r.facts, k)
	r.index(id, k.folded)
	return id
}

// keep is a lemma, alone in a list and in memory of its own: those of tokens lie in
// the text of a whole stretch.
func (r *registry) keep(lemma string) []string {
	own, ok := r.kept[lemma]
	if !ok {
		own = []string{strings.Clone(lemma)}
		r.kept[own[0]] = own
	}
	return own
}

// index makes an entity findable under a folded name.
func (r *registry) index(id int, key string) {
	k := &r.facts[id]
	if _, taken := r.byName[key]; !taken {
		r.byName[key] = id
	}
	if k.head != "" {
		r.means(r.byNoun, k.head, id)
	}
	if !k.named {
		return
	}
	for w := range strings.SplitSeq(key, " ") {
		if !r.lang.Grammar.NameParticles.Has(w) {
			r.means(r.byWord, w, id)
		}
	}
}

// recall is how many of the things that one word may mean are gone through: the
// latest ones.
const recall = 200

func latest(ids []int32) []int32 { return ids[max(0, len(ids)-recall):] }

// means notes that a word may mean an entity.
func (r *registry) means(by map[string][]int32, word string, id int) {
	ids := by[word]
	switch {
	case ids == nil:
		ids = r.ids.empty(2)
	case ids[len(ids)-1] == int32(id):
		return
	}
	by[word] = append(ids, int32(id))
}

// mention notes that a sentence speaks of an entity, and what it calls it.
func (r *registry) mention(id int, span source.Span, sentence int, kind string, classes Classes) {
	e, f := &r.entities[id], &r.facts[id]
	r.mentions = append(r.mentions, mention{id, span})
	f.last = int32(sentence)
	if kind == "" || f.head != "" && f.classes&classes == 0 {
		return // "i delegati" may stand for a congress, which is no person
	}
	if f.head == "" {
		f.classes |= classes
		if f.named && classes&r.lang.position != 0 {
			r.holds(kind, id)
		}
	}
	switch own := r.keep(kind); {
	case len(e.Kinds) == 0:
		e.Kinds = own
	case !slices.Contains(e.Kinds, kind):
		e.Kinds = append(e.Kinds, own[0])
	}
}

// same reports whether two nouns may name the same thing.
func (r *registry) same(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	return a == b || r.lang.Grammar.synonyms[a]&r.lang.Grammar.synonyms[b] != 0
}
