package pipeline

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/pipeline/parse/italian"
	"github.com/spoglio/spoglio/source"
)

// language is the reader of a document's language, nil if there is none. A
// document that names no language is in the first of them.
func (p *Pipeline) language(d *source.Document) *parse.Language {
	if d.Language == "" {
		return p.languages[0]
	}
	primary, _, _ := strings.Cut(strings.ToLower(d.Language), "-")
	i := slices.IndexFunc(p.languages, func(l *parse.Language) bool { return l.Code == primary })
	if i < 0 {
		return nil
	}
	return p.languages[i]
}

// codes are the BCP 47 codes of the languages that can be read.
func (p *Pipeline) codes() []string {
	var codes []string
	for _, l := range p.languages {
		codes = append(codes, l.Code)
	}
	return codes
}

// loadLanguages readies every language pack, with the frames of the user's
// folders behind its own: one of the same name takes its place.
func loadLanguages(rules []string, schema *ontology.Schema) ([]*parse.Language, error) {
	it, err := italian.Language()
	if err != nil {
		return nil, err
	}
	frames, err := readFrames(rules, it.Words)
	if err != nil || len(frames) == 0 {
		return []*parse.Language{it}, err
	}
	for _, f := range frames {
		if err := f.Check(schema); err != nil {
			return nil, err
		}
	}
	own := *it
	own.Frames = parse.NewFrames(slices.Concat(it.Frames.All, frames))
	return []*parse.Language{&own}, nil
}

// readFrames reads the files of frames in folders, in the order of their names.
func readFrames(folders []string, words *parse.Words) ([]*parse.Frame, error) {
	var all []*parse.Frame
	for _, folder := range folders {
		files, err := frameFiles(folder)
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			frames, err := parse.LoadFrames(file, data, words)
			if err != nil {
				return nil, err
			}
			all = append(all, frames...)
		}
	}
	return all, nil
}

// frameFiles are the .yaml and .yml files of a folder, sorted.
func frameFiles(folder string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, &Error{"the frames in " + folder + " cannot be read: " + err.Error(), "--rules names a folder with files of frames"}
	}
	var files []string
	for _, e := range entries {
		if ext := filepath.Ext(e.Name()); !e.IsDir() && (ext == ".yaml" || ext == ".yml") {
			files = append(files, filepath.Join(folder, e.Name()))
		}
	}
	if len(files) == 0 {
		return nil, &Error{"no frames in " + folder, "frames are files that end in .yaml"}
	}
	return files, nil
}
