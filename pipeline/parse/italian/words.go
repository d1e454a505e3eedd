package italian

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
)

// wordFiles holds a file for each class of words: words/NAME.txt is the class
// NAME, but words/language.txt, which gives codes.
//
//go:embed words/*.txt
var wordFiles embed.FS

const languageFile = "words/language.txt"

// implied tells which classes a word has besides the one of its list, the more
// general ones among the lexicon's noun classes. A demonym implies none: it
// may be a person, a language or an adjective.
var implied = [...]struct{ class, by string }{
	{"position", "rank noble"},
	{"person", "position rank noble occupation partisan kin collective"},
	{"event", "meeting battle war revolt election happening treaty"},
	{"document", "treaty work decision"},
	{"group", "body"},
	{"place", "placenoun"},
}

// wordLists gives the Italian open-class words by class.
func wordLists() (*parse.Words, error) {
	lists, related, err := readWords()
	if err != nil {
		return nil, err
	}
	addImplied(lists)
	return parse.NewWords(lists, related)
}

// readWords reads the files of words: the words of each class, and what is
// related to a word.
func readWords() (lists map[string][]string, related map[string]string, err error) {
	names, err := fs.Glob(wordFiles, "words/*.txt")
	if err != nil {
		return nil, nil, err
	}
	lists, related = make(map[string][]string, len(names)), map[string]string{}
	for _, name := range names {
		if name == languageFile {
			continue
		}
		entries, err := readEntries(name)
		if err != nil {
			return nil, nil, err
		}
		class := strings.TrimSuffix(path.Base(name), ".txt")
		for _, e := range entries {
			lists[class] = append(lists[class], e.word)
			if e.related != "" {
				related[e.word] = e.related
			}
		}
	}
	return lists, related, nil
}

// addImplied adds to the general classes the words of the special ones.
func addImplied(lists map[string][]string) {
	for _, x := range implied {
		for class := range strings.FieldsSeq(x.by) {
			lists[x.class] = append(lists[x.class], lists[class]...)
		}
	}
}

// languageCodes gives the BCP 47 code of a language by its Italian name.
func languageCodes() map[string]string {
	entries, err := readEntries(languageFile)
	if err != nil {
		return nil
	}
	codes := make(map[string]string, len(entries))
	for _, e := range entries {
		codes[e.word] = e.related
	}
	return codes
}

// entry is a line of a file of words: a word and, after a tab, another that
// belongs to it.
type entry struct{ word, related string }

// readEntries reads an embedded file of words, one a line. Blank lines and
// those that begin with # say nothing.
func readEntries(name string) ([]entry, error) {
	data, err := wordFiles.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("reading the words of Italian: %w", err)
	}
	text := string(data)
	entries := make([]entry, 0, strings.Count(text, "\n"))
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		word, related, _ := strings.Cut(line, "\t")
		entries = append(entries, entry{word, related})
	}
	return entries, nil
}
