// Package italian is everything that is Italian and nothing else: spelling,
// lexicon, tagger weights, grammar, calendar words, word lists and frames.
package italian

import (
	"embed"
	"io/fs"
	"sync"

	"github.com/spoglio/spoglio/pipeline/parse"
)

//go:embed frames/*.yaml
var frameFiles embed.FS

// Language makes the Italian pack, once; it is safe for concurrent use. The
// error is of the embedded data and cannot occur in a tested build.
var Language = sync.OnceValues(func() (*parse.Language, error) {
	w, err := wordLists()
	if err != nil {
		return nil, err
	}
	frames, err := builtIn(w)
	if err != nil {
		return nil, err
	}
	lexicon, err := LoadLexicon()
	if err != nil {
		return nil, err
	}
	tagger, err := LoadTagger()
	if err != nil {
		return nil, err
	}
	return parse.NewLanguage(parse.Language{
		Code: "it", Orthography: orthography(), Lexicon: lexicon, Tagger: tagger, Times: timesWith(w), Numbers: Numbers,
		Grammar: grammar(), Words: w, Frames: parse.NewFrames(frames), LanguageCodes: languageCodes(),
	}), nil
})

// builtIn reads the embedded frames, files in the order of their names.
func builtIn(w *parse.Words) ([]*parse.Frame, error) {
	names, err := fs.Glob(frameFiles, "frames/*.yaml")
	if err != nil {
		return nil, err
	}
	var all []*parse.Frame
	for _, name := range names {
		data, err := frameFiles.ReadFile(name)
		if err != nil {
			return nil, err
		}
		frames, err := parse.LoadFrames(name, data, w)
		if err != nil {
			return nil, err
		}
		all = append(all, frames...)
	}
	return all, nil
}
