// Package lexicon is the Italian lexicon: the readings of word forms and the
// semantic classes of nouns, from compact files made by its program build. What
// Italian makes by rule without end (enclitics, elisions, truncations, prefixes,
// numerals) is analysed when it is met.
package lexicon

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/blevesearch/vellum"
	"github.com/spoglio/spoglio/pipeline/parse"
)

//go:embed data/forms.fst
var formsFile []byte

//go:embed data/readings.bin
var readingsFile []byte

//go:embed data/classes.fst
var classesFile []byte

//go:embed data/tagger.bin
var weightsFile []byte

// Weights are those of the Italian tagger, for parse.NewPerceptron with this
// lexicon. They must not be changed.
func Weights() []byte { return weightsFile }

// Lexicon is a parse.Lexicon of Italian; safe for concurrent use.
type Lexicon struct {
	forms    *vellum.FST // form → number of a set of readings
	classes  *vellum.FST // noun lemma → parse.Class
	readings readings
}

var _ parse.Lexicon = (*Lexicon)(nil)

// Load opens the lexicon that is built in.
func Load() (*Lexicon, error) { return Open(formsFile, readingsFile, classesFile) }

// Open opens a lexicon from the files that Encode and EncodeClasses made. It
// keeps forms and classes, which must not change.
func Open(forms, readings, classes []byte) (*Lexicon, error) {
	l := new(Lexicon)
	var err error
	if l.forms, err = vellum.Load(forms); err != nil {
		return nil, fmt.Errorf("forms of the lexicon: %w; build them anew", err)
	}
	if l.readings, err = decode(readings); err != nil {
		return nil, fmt.Errorf("readings of the lexicon: %w; build them anew", err)
	}
	if l.classes, err = vellum.Load(classes); err != nil {
		return nil, fmt.Errorf("classes of nouns: %w; build them anew", err)
	}
	return l, nil
}

// Analyses appends every reading of a form, which is in lower case with ' for
// ’, to buf: what is listed, else what the first rule that applies makes of it.
func (l *Lexicon) Analyses(buf []parse.Analysis, form string) []parse.Analysis {
	n := len(buf)
	if buf = l.listed(buf, form); len(buf) > n || len(form) > maxForm || !utf8.ValidString(form) {
		return buf
	}
	for _, rule := range rules {
		if buf = rule(l, buf, form); len(buf) > n {
			return buf
		}
	}
	return buf
}

// maxForm is the length in bytes above which no rule is tried: no Italian word
// reaches it, and noise must not cost time.
const maxForm = 48

// rules in order of trust. None leads back to Analyses, so none recurs.
var rules = [...]func(*Lexicon, []parse.Analysis, string) []parse.Analysis{
	(*Lexicon).elided,
	numeral,
	(*Lexicon).enclitic,
	(*Lexicon).truncated,
	(*Lexicon).derived,
	(*Lexicon).prefixed,
	(*Lexicon).hyphenated,
}

// listed appends the readings that the files hold.
func (l *Lexicon) listed(buf []parse.Analysis, form string) []parse.Analysis {
	set, ok, err := l.forms.Get([]byte(form))
	if !ok || err != nil {
		return buf
	}
	return l.readings.appendTo(buf, form, set)
}

// Classes gives the semantic classes of a noun by its lemma, 0 if unknown. A
// compound has those of its last part: "viceministro", "ex-re".
func (l *Lexicon) Classes(lemma string) parse.Class {
	if c := l.class(lemma); c != 0 || len(lemma) > maxForm {
		return c
	}
	if c := l.class(lemma[strings.LastIndexByte(lemma, '-')+1:]); c != 0 {
		return c
	}
	for _, p := range nominalPrefixes {
		if base, ok := strings.CutPrefix(lemma, p); ok && len(base) >= leastBase {
			if c := l.class(base); c != 0 {
				return c
			}
		}
	}
	return 0
}

func (l *Lexicon) class(lemma string) parse.Class {
	class, ok, err := l.classes.Get([]byte(lemma))
	if !ok || err != nil {
		return 0
	}
	return parse.Class(class)
}
