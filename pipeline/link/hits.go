package link

import (
	"bytes"
	"slices"
)

// question is what is asked about a name; what is empty is not asked.
type question struct {
	key      []byte // items with a name of this key, or a family name
	skeleton []byte // items with a name of this skeleton that sounds like name
	name     string
	family   []byte // persons with this family name
}

// probe is one part of a question: what an index is asked.
type probe struct {
	part        part
	index       *index
	hash        uint64
	first, last uint64 // the entries of its bucket
}

type part uint8

const (
	byKey part = iota
	bySkeleton
	byFamily
)

// hit is a name that an index leads to.
type hit struct {
	part       part
	item, name int    // the index of the item, and which of its names
	record     []byte // of the item
	first      byte   // of what is written of it
	rest       []byte
}

// fewHits is how many names a question mostly leads to at most.
const fewHits = 8

// answer adds the items that a question finds; own says that the table stands
// before the last one.
func (t *table) answer(found []Match, q *question, own bool) []Match {
	var few [fewHits]hit
	hits := t.ask(q, few[:0])
	found = slices.Grow(found, len(hits))
	for i := range hits {
		h := &hits[i]
		if h.part != byKey && known(found, h.record, own) {
			continue
		}
		if m, ok := t.match(h, q); ok {
			m.Own = own
			found = appendBest(found, m)
		}
	}
	return found
}

// ask appends the names that the parts of a question lead to. Each step is made
// for all before the next: the buckets, the entries, the records, the beginning
// of every text. Memory that is far away answers many questions in the time of
// one.
func (t *table) ask(q *question, hits []hit) []hit {
	var all [3]probe
	probes := t.probes(q, all[:0])
	for i := range probes {
		p := &probes[i]
		p.first, p.last = p.index.bucket(p.hash)
	}
	for i := range probes {
		hits = probes[i].index.find(&probes[i], hits)
	}
	for i := range hits {
		hits[i].record = t.record(hits[i].item)
	}
	hits = slices.DeleteFunc(hits, func(h hit) bool { return h.record == nil })
	for i := range hits {
		hits[i].rest = t.writing(hits[i].item, hits[i].record)
	}
	for i := range hits {
		if h := &hits[i]; len(h.rest) > 0 {
			h.first, h.rest = h.rest[0], h.rest[1:]
		}
	}
	return hits
}

// probes are the parts of a question, those first that tell most.
func (t *table) probes(q *question, all []probe) []probe {
	if len(q.key) > 0 {
		all = append(all, probe{part: byKey, index: &t.names, hash: hashOf(q.key)})
	}
	if len(q.skeleton) > 0 {
		all = append(all, probe{part: bySkeleton, index: &t.sounds, hash: hashOf(q.skeleton)})
	}
	if len(q.family) > 0 {
		all = append(all, probe{part: byFamily, index: &t.names, hash: hashOf(q.family)})
	}
	return all
}

// texts is what is written of the item.
func (h *hit) texts() texts { return textsFrom(h.first, h.rest) }

// match is a hit as a match, if it is an answer to the question.
func (t *table) match(h *hit, q *question) (Match, bool) {
	x := h.texts()
	n, ok := x.name(h.name)
	if !ok || n.Kind == TitleName {
		return Match{}, false
	}
	m := Match{Kind: n.Kind, Similarity: 1, number: numberOf(h.record)}
	switch h.part {
	case byKey:
		m.Kind, ok = bearing(&n, q.key)
	case byFamily:
		m.Kind, ok = bearing(&n, q.family)
		ok = ok && m.Kind == FamilyName
	case bySkeleton:
		m.Skeleton, m.Similarity = true, similarity(q.name, n.Text)
		ok = m.Similarity >= soundsAlike
	}
	if ok {
		m.Item = t.itemOf(h.record, x)
	}
	return m, ok
}

// bearing says whether a name has a key, and as what kind of name.
func bearing(n *Name, key []byte) (NameKind, bool) {
	var scratch [64]byte
	k := appendKey(scratch[:0], n.Text)
	switch {
	case bytes.Equal(k, key):
		return n.Kind, true
	case bytes.HasSuffix(k, key) && k[len(k)-len(key)-1] == ' ':
		return FamilyName, true
	}
	return 0, false
}

// known says whether the item with a record is found already by the same
// letters, so that nothing else can better it.
func known(found []Match, record []byte, own bool) bool {
	number := numberOf(record)
	return slices.ContainsFunc(found, func(m Match) bool {
		return m.number == number && !m.Skeleton && m.Kind != FamilyName && (m.Own || !own)
	})
}

// appendNamed adds the items that have a name with this key, or a family name.
func (t *table) appendNamed(found []Match, key []byte, own bool) []Match {
	return t.answer(found, &question{key: key}, own)
}
