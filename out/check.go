package out

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/spoglio/spoglio/ontology"
)

// checkEntity refuses an entity whose ids make no IRIs.
func checkEntity(e *ontology.DatasetEntity) error {
	if err := checkItem(e.ID); err != nil {
		return fmt.Errorf("entity %q: %w", e.Label, err)
	}
	for _, old := range e.Formerly {
		if err := checkItem(old); err != nil {
			return fmt.Errorf("entity %q, formerly: %w", e.Label, err)
		}
	}
	return nil
}

// checkStatement refuses what no format could write.
func checkStatement(st *ontology.Statement) error {
	if err := checkItem(st.Subject.ID); err != nil {
		return err
	}
	if err := checkProperty(st.Property); err != nil {
		return err
	}
	if err := checkIsValue(st.Value); err != nil {
		return err
	}
	for _, q := range st.Qualifiers {
		if err := checkProperty(q.Property); err != nil {
			return err
		}
		if err := checkIsValue(q.Value); err != nil {
			return fmt.Errorf("qualifier %s: %w", q.Property, err)
		}
	}
	return nil
}

// checkReferences reads the evidence of a statement again: no word is written
// that does not stand in the text.
func (l *library) checkReferences(st *ontology.Statement) error {
	for _, ref := range st.References {
		doc := l.document(ref.Document)
		switch {
		case doc == nil:
			return fmt.Errorf("its evidence is in %q, which is no document of the dataset", ref.Document)
		case ref.Span.Start < 0 || ref.Span.End > len(doc.Text) || ref.Span.Start > ref.Span.End:
			return fmt.Errorf("its evidence %d-%d lies outside %q (%d bytes)", ref.Span.Start, ref.Span.End, ref.Document, len(doc.Text))
		case string(doc.Text[ref.Span.Start:ref.Span.End]) != ref.Quote:
			return fmt.Errorf("its quotation %q is not what %q says at %d-%d", ref.Quote, ref.Document, ref.Span.Start, ref.Span.End)
		case !utf8.ValidString(ref.Quote):
			return fmt.Errorf("its evidence %d-%d in %q cuts a character", ref.Span.Start, ref.Span.End, ref.Document)
		}
	}
	return nil
}

// checkIsValue refuses what is no value of a statement.
func checkIsValue(v ontology.Value) error {
	switch v := v.(type) {
	case ontology.Item:
		return checkItem(v.ID)
	case ontology.Quantity:
		if v.Unit != "" {
			return checkItem(v.Unit)
		}
		return nil
	case ontology.Time, ontology.Text:
		return nil
	}
	return fmt.Errorf("a %T is no value of a statement", v)
}

// checkItem refuses an entity id that makes no IRI.
func checkItem(id string) error {
	local, ok := strings.CutPrefix(id, "entity/")
	if isWikidata(id) || ok && resolvesToItself(local) { // most are
		return nil
	}
	if _, err := itemIRI(DefaultBase, id); err != nil {
		return err
	}
	return checkIRI(DefaultBase + id)
}

// checkProperty refuses a property that is neither "P…" nor "spo:name".
func checkProperty(id string) error {
	if isWikidata(id) && id[0] == 'P' {
		return nil
	}
	if name, ok := strings.CutPrefix(id, "spo:"); ok && isName(name) {
		return nil
	}
	return fmt.Errorf("%q is no property: neither \"P…\" nor \"spo:name\"", id)
}

// isName reports whether s is made of ASCII letters and digits.
func isName(s string) bool {
	for _, c := range s {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			return false
		}
	}
	return s != ""
}

// where is the place of a statement for messages.
func where(st *ontology.Statement) string {
	if len(st.References) == 0 {
		return ""
	}
	ref := st.References[0]
	return fmt.Sprintf(" (%s:%d:%d)", ref.Document, ref.At.Line, ref.At.Column)
}
