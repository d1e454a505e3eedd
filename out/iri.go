package out

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/knakk/rdf"
)

// named is the IRI under the base of a thing that is known by these parts,
// none of which holds a zero byte.
func (b *binding) named(folder string, parts ...string) node {
	return iri{text: b.base + folder + contentName([]byte(strings.Join(parts, "\x00")))}
}

// contentName is a name made of content: 20 hexadecimal digits of its SHA-256.
func contentName(content []byte) string {
	h := sha256.Sum256(content)
	return hex.EncodeToString(h[:10])
}

func (b *binding) statementIRI(r *row) node {
	if r.node == nil {
		r.node = iri{text: b.base + "statement/" + r.hash}
	}
	return r.node
}

// object is the value of a row that RDF can say.
func (b *binding) object(r *row) rdf.Object {
	if r.object == nil {
		r.object = b.simple(r.Value)
	}
	return r.object
}

// item is the IRI of an id that has passed checkItem.
func (b *binding) item(id string) node {
	n, err := itemIRI(b.base, id)
	if err != nil {
		panic("out: " + err.Error())
	}
	return n
}

func (b *binding) class(name string) node { return mustIRI(nsSpoglio + name) }

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

// node is an IRI, in whatever place of a triple.
type node interface {
	rdf.Subject
	rdf.Predicate
	rdf.Object
}

// iri is an IRI that is made of checked parts. The library's own constructor
// reads every letter again, which is most of the time that a triple takes.
type iri struct {
	rdf.IRI
	text string
}

func (i iri) String() string { return i.text }

// Serialize is the same in every syntax.
func (i iri) Serialize(rdf.Format) string { return "<" + i.text + ">" }

// mustIRI is an IRI whose text is known to be one: a constant, or made of a
// checked base and plain ASCII.
func mustIRI(s string) node {
	if _, err := rdf.NewIRI(s); err != nil {
		panic(fmt.Sprintf("out: %q: %v", s, err))
	}
	return iri{text: s}
}

// itemIRI is the IRI of an entity's id: "Q42" is Wikidata's item, and
// "entity/…" lies under the base. Its letters are not checked; see checkItem.
func itemIRI(base, id string) (node, error) {
	switch {
	case isWikidata(id):
		return iri{text: nsWikidata + id}, nil
	case strings.HasPrefix(id, "entity/") && len(id) > len("entity/"):
		return iri{text: base + id}, nil
	}
	return nil, fmt.Errorf("%q is no entity id: neither \"Q…\" nor \"entity/…\"", id)
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
func documentIRI(base, id string) node {
	return mustIRI(base + "document/" + escapeSegment(id))
}

// escapeSegment writes an id as one segment of an IRI's path: what an IRI
// cannot hold, what nobody would see in it, and what it would read as its own
// punctuation, is percent-encoded.
func escapeSegment(id string) string {
	if strings.Trim(id, ".") == "" {
		return strings.ReplaceAll(id, ".", "%2E")
	}
	var b strings.Builder
	for i, r := range id {
		_, n := utf8.DecodeRuneInString(id[i:])
		if isUCS(r) && unicode.IsPrint(r) && !(r == utf8.RuneError && n == 1) || r < utf8.RuneSelf && inIRI(byte(r)) && !strings.ContainsRune("%/?#[]", r) {
			b.WriteRune(r)
			continue
		}
		for _, c := range []byte(id[i : i+n]) {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// checkIRI says why text is no absolute IRI of the web (RFC 3987), if it is
// none: what every reader of RDF accepts, and no more.
func checkIRI(s string) error {
	scheme, rest, found := strings.Cut(s, "://")
	if !found || !isName(scheme) {
		return fmt.Errorf("%q is not an absolute IRI", s)
	}
	end := strings.IndexAny(rest, "/?#")
	if end < 0 {
		end = len(rest)
	}
	if end == 0 {
		return fmt.Errorf("%q names no host", s)
	}
	if host := rest[:end]; strings.ContainsAny(host, "[]") && !(host[0] == '[' && strings.Contains(host, "]")) || strings.ContainsAny(rest[end:], "[]") {
		return fmt.Errorf("%q holds a bracket where an IRI cannot", s)
	}
	if strings.Count(s, "#") > 1 {
		return fmt.Errorf("%q holds a second \"#\"", s)
	}
	return checkCharacters(s)
}

// checkCharacters says which character no IRI can hold.
func checkCharacters(s string) error {
	for i, r := range s {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD"), r >= utf8.RuneSelf && !isUCS(r), r < utf8.RuneSelf && !inIRI(byte(r)):
			return fmt.Errorf("%q holds %q, which no IRI can", s, r)
		case r == '%' && (i+2 >= len(s) || !isHex(s[i+1]) || !isHex(s[i+2])):
			return fmt.Errorf("%q holds a \"%%\" that is not followed by two hexadecimal digits", s)
		}
	}
	return nil
}

// inIRI reports whether an ASCII character may stand in an IRI.
func inIRI(c byte) bool {
	return c > ' ' && c < 0x7f && strings.IndexByte("<>\"{}|^`\\", c) < 0
}

// isUCS is ucschar of RFC 3987.
func isUCS(r rune) bool {
	return 0xA0 <= r && r <= 0xD7FF || 0xF900 <= r && r <= 0xFDCF || 0xFDF0 <= r && r <= 0xFFEF ||
		0x10000 <= r && r <= 0xEFFFD && r&0xFFFE != 0xFFFE && !(0xE0000 <= r && r <= 0xE0FFF)
}
