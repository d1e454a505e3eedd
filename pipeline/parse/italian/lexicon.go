package italian

import (
	"sync"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/pipeline/parse/italian/lexicon"
)

// LoadLexicon gives the Italian lexicon, opened at the first call.
func LoadLexicon() (parse.Lexicon, error) { return openLexicon() }

// LoadTagger gives the Italian part-of-speech tagger, made at the first call.
// Its tags follow Universal Dependencies for tokens as they are written: a
// preposition joined with an article is ADP, a verb with enclitics VERB.
func LoadTagger() (parse.Tagger, error) { return openTagger() }

var openLexicon = sync.OnceValues(func() (parse.Lexicon, error) {
	l, err := lexicon.Load()
	if err != nil {
		return nil, err
	}
	return parse.CacheLexicon(l), nil
})

var openTagger = sync.OnceValues(func() (*parse.Perceptron, error) {
	l, err := openLexicon()
	if err != nil {
		return nil, err
	}
	return parse.NewPerceptron(l, lexicon.Weights())
})
