package eval

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"
)

// Figures is what a run is worth. Lists are in the order of the gold files and
// of the dataset.
type Figures struct {
	Total          Tally        `json:"total"`
	Properties     []Row        `json:"properties"` // by number of gold facts, then name
	Documents      []Row        `json:"documents"`  // as given
	Dates          Tally        `json:"dates"`      // gold facts and statements that hold a time
	DatesRead      Share        `json:"dates_read"` // gold dates that stand anywhere in what was stated of their text
	Qualifiers     Share        `json:"qualifiers"` // of the facts found
	DateQualifiers Share        `json:"date_qualifiers"`
	Evidence       Share        `json:"evidence"`        // facts found in words that overlap the gold quote
	Linked         Share        `json:"linked"`          // names, counted once a text, that have a Wikidata item
	Links          *LinkFigures `json:"links,omitempty"` // of the names with a verdict; nil if there are none
	Facts          []Fact       `json:"facts,omitempty"`
	Extras         []Extra      `json:"extras,omitempty"`
}

// Tally counts facts and statements. Gold counts gold facts and Found those
// that a statement matches; Predicted counts statements of the gold's kinds
// and Right those that match a gold fact; the others have a verdict or are
// Unjudged. In a property's row, Found and Right differ where a fact allows
// several properties.
type Tally struct {
	Gold        int `json:"gold"`
	Found       int `json:"found"`
	Predicted   int `json:"predicted"`
	Right       int `json:"right"`
	JudgedTrue  int `json:"judged_true"`
	JudgedFalse int `json:"judged_false"`
	Unjudged    int `json:"unjudged"`
}

// Recall is the share of gold facts found.
func (t Tally) Recall() float64 { return ratio(t.Found, t.Gold) }

// Precision is the share of statements that match a gold fact: a lower bound,
// since true statements that the gold lacks count as wrong.
func (t Tally) Precision() float64 { return ratio(t.Right, t.Predicted) }

// F1 is the harmonic mean of Recall and Precision.
func (t Tally) F1() float64 {
	r, p := t.Recall(), t.Precision()
	if r+p == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// JudgedPrecision is the share of true statements among those that match a
// gold fact or have a verdict.
func (t Tally) JudgedPrecision() float64 {
	return ratio(t.Right+t.JudgedTrue, t.Predicted-t.Unjudged)
}

// JudgedAtLeast is JudgedPrecision with every unjudged statement taken as
// wrong.
func (t Tally) JudgedAtLeast() float64 { return ratio(t.Right+t.JudgedTrue, t.Predicted) }

// plainTally has Tally's fields without its methods, for JSON.
type plainTally Tally

// tallyJSON is a Tally with its ratios.
type tallyJSON struct {
	plainTally
	Recall          float64 `json:"recall"`
	Precision       float64 `json:"precision"`
	F1              float64 `json:"f1"`
	JudgedPrecision float64 `json:"judged_precision"`
	JudgedAtLeast   float64 `json:"judged_at_least"`
}

// MarshalJSON writes the counts and their ratios.
func (t Tally) MarshalJSON() ([]byte, error) { return json.Marshal(t.withRatios()) }

func (t Tally) withRatios() tallyJSON {
	return tallyJSON{plainTally(t), t.Recall(), t.Precision(), t.F1(), t.JudgedPrecision(), t.JudgedAtLeast()}
}

// Row is the tally of one property or document.
type Row struct {
	Name  string `json:"name"`
	Tally Tally  `json:"tally"`
}

// Share is how many of a number.
type Share struct {
	N  int `json:"n"`
	Of int `json:"of"`
}

func (s *Share) add(yes bool) {
	s.Of++
	if yes {
		s.N++
	}
}

// Ratio is N as a share of Of, 0 of none.
func (s Share) Ratio() float64 { return ratio(s.N, s.Of) }

func ratio(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}

// Fact is a gold fact and whether it was found. Document is the gold file's
// name. Place is where its words first stand in the text ("path:line:column"),
// empty if the dataset lacks the text. Near says in what alone a statement
// differs from a fact not found. Key tells it from others without showing its
// words.
type Fact struct {
	Key      string `json:"key"`
	Document string `json:"document"`
	ID       string `json:"id"`
	Found    bool   `json:"found"`
	Subject  string `json:"subject,omitempty"`
	Property string `json:"property,omitempty"`
	Value    string `json:"value,omitempty"`
	Polarity string `json:"polarity,omitempty"`
	Quote    string `json:"quote,omitempty"`
	Place    string `json:"place,omitempty"`
	Near     string `json:"near,omitempty"`
}

// Extra is a statement that no gold fact matches. Verdict is "true", "false"
// or empty where nobody has judged it.
type Extra struct {
	Key      string `json:"key"`
	Document string `json:"document"`
	Verdict  string `json:"verdict"`
	Subject  string `json:"subject,omitempty"`
	Property string `json:"property,omitempty"`
	Value    string `json:"value,omitempty"`
	Polarity string `json:"polarity,omitempty"`
	Quote    string `json:"quote,omitempty"`
	Place    string `json:"place,omitempty"`
	Rule     string `json:"rule,omitempty"`
	Note     string `json:"note,omitempty"`
}

// key is a name for a set of fields from which they cannot be read. Line ends
// count alike, as a CSV file may change them.
func key(fields ...string) string {
	all := strings.ReplaceAll(strings.Join(fields, "\x1f"), "\r\n", "\n")
	sum := sha256.Sum256([]byte(all))
	return hex.EncodeToString(sum[:8])
}

// WithoutText is the figures without a word of the documents: of facts and
// extras only key, document and number or verdict stay, so that it still
// serves as a baseline.
func (f *Figures) WithoutText() *Figures {
	bare := *f
	bare.Facts, bare.Extras = nil, nil
	if f.Links != nil {
		links := *f.Links
		links.Misses = nil
		bare.Links = &links
	}
	for _, x := range f.Facts {
		bare.Facts = append(bare.Facts, Fact{Key: x.Key, Document: x.Document, ID: x.ID, Found: x.Found})
	}
	for _, x := range f.Extras {
		bare.Extras = append(bare.Extras, Extra{Key: x.Key, Document: x.Document, Verdict: x.Verdict})
	}
	return &bare
}
