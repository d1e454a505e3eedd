package out

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/knakk/rdf"
)

// named is the IRI under the base of a thing that is known by these parts,
// none of which holds a zero byte.
func (b *binding) named(folder string, parts ...string) rdf.IRI {
	h := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return mustIRI(b.base + folder + hex.EncodeToString(h[:10]))
}

func (b *binding) statementIRI(r *row) rdf.IRI { return mustIRI(b.base + "statement/" + r.hash) }

// item is the IRI of an id that has passed checkItem.
func (b *binding) item(id string) rdf.IRI {
	iri, err := itemIRI(b.base, id)
	if err != nil {
		panic("out: " + err.Error())
	}
	return iri
}

func (b *binding) class(name string) rdf.IRI { return mustIRI(nsSpoglio + name) }

// classItem is the Wikidata class of a subject, "" where there is none.
func (b *binding) classItem(s *subject) string {
	if s.entity == nil {
		return ""
	}
	return b.vocabulary.classItem(s.entity.Class)
}

// property is the set of IRIs of a property that has passed checkProperty.
func (b *binding) property(id string) *property {
	if p := b.properties[id]; p != nil {
		return p
	}
	ns, direct, claim, name := nsWDProp, partDirect, "", id
	if own, ok := strings.CutPrefix(id, "spo:"); ok {
		ns, direct, claim, name = nsSpoglio, "", partClaim, own
	}
	p := &property{
		direct:         mustIRI(ns + direct + name),
		claim:          mustIRI(ns + claim + name),
		statement:      mustIRI(ns + partStatement + name),
		statementValue: mustIRI(ns + partStatementValue + name),
		qualifier:      mustIRI(ns + partQualifier + name),
		qualifierValue: mustIRI(ns + partQualifierValue + name),
	}
	b.properties[id] = p
	return p
}

// mustIRI is an IRI whose text is known to be one: a constant, or a checked
// base followed by hexadecimal digits.
func mustIRI(s string) rdf.IRI {
	iri, err := rdf.NewIRI(s)
	if err != nil {
		panic(fmt.Sprintf("out: %q: %v", s, err))
	}
	return iri
}

// itemIRI is the IRI of an entity's id: "Q1394" is Wikidata's item, and
// "entity/…" lies under the base.
func itemIRI(base, id string) (rdf.IRI, error) {
	switch {
	case isWikidata(id):
		return rdf.NewIRI(nsWikidata + id)
	case strings.HasPrefix(id, "entity/") && len(id) > len("entity/"):
		return rdf.NewIRI(base + id)
	}
	return rdf.IRI{}, fmt.Errorf("%q is no entity id: neither \"Q…\" nor \"entity/…\"", id)
}

// isWikidata reports whether an id is "Q" or "P" and a number.
func isWikidata(id string) bool {
	if len(id) < 2 || id[0] != 'Q' && id[0] != 'P' {
		return false
	}
	for _, c := range id[1:] {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// documentIRI is the IRI of a document, which is also the name of its graph.
func documentIRI(base, id string) rdf.IRI {
	return mustIRI(base + "document/" + escapeSegment(id))
}

// escapeSegment writes an id as one segment of an IRI's path: what an IRI
// cannot hold, or would read as its own punctuation, is percent-encoded.
func escapeSegment(id string) string {
	if strings.Trim(id, ".") == "" {
		return strings.ReplaceAll(id, ".", "%2E")
	}
	var b strings.Builder
	for i, r := range id {
		_, n := utf8.DecodeRuneInString(id[i:])
		if r > 0x7f && !(r == utf8.RuneError && n == 1) || r > ' ' && r < 0x7f && !strings.ContainsRune("<>\"{}|^`\\%/?#[]", r) {
			b.WriteRune(r)
			continue
		}
		for _, c := range []byte(id[i : i+n]) {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}
