package pipeline

import (
	"context"
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// fragile breaks off where a word stands that it cannot bear.
type fragile struct{ parse.Tagger }

func (f fragile) Tag(tokens []parse.Token) {
	for i := range tokens {
		if tokens[i].Text == "Guasto" {
			panic("no such word")
		}
	}
	f.Tagger.Tag(tokens)
}

// A text on which the reader breaks off is a finding, and the others are read.
func TestUnread(t *testing.T) {
	p, err := New(Settings{})
	if err != nil {
		t.Fatal(err)
	}
	broken := *p.languages[0]
	broken.Tagger = fragile{broken.Tagger}
	p.languages[0] = &broken
	var docs []*source.Document
	for name, text := range map[string]string{"uno": "Aldo Riva nacque a Torino nel 1820.", "due": "Guasto nacque a Lodi nel 1830.", "tre": "Ugo Bini nacque a Roma nel 1840."} {
		doc, err := source.Parse(name+".txt", name, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, doc)
	}
	u, err := p.Dataset(context.Background(), docs, nil)
	if err != nil {
		t.Fatal(err)
	}
	if f := u.Dataset.Findings; len(f) != 1 || f[0].Kind != "unread" || f[0].Document != "due" || f[0].Message != "the reader broke off (no such word), so that nothing is stated of this text; please report it" {
		t.Errorf("findings %+v", f)
	}
	if n := len(u.Dataset.Statements); n != 4 {
		t.Errorf("%d statements of the two others, want a day and a place of birth of each", n)
	}
}
