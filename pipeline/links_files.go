package pipeline

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/pipeline/link"
)

// LinksName is the name of the file of decisions that stands beside texts: see
// link.ReadDecisions.
const LinksName = "spoglio.links.csv"

// Beside is a file of decisions and the texts that it stands beside.
type Beside struct {
	Texts string // a text, or a folder of texts
	File  string
}

// LinksBeside are the files of decisions that stand beside texts: beside those
// that are named in args, and in the folders that are, or anywhere below them.
// A file in a folder is for the texts in and below it.
func LinksBeside(args []string) []Beside {
	var all []Beside
	for _, arg := range args {
		info, err := os.Stat(arg)
		if err == nil && info.IsDir() {
			all = append(all, linksBelow(arg)...)
			continue
		}
		file := LinksFile(arg)
		if info, err := os.Stat(file); err == nil && info.Mode().IsRegular() {
			all = append(all, Beside{arg, file})
		}
	}
	return all
}

// linksBelow are the files of decisions in and below a folder. Hidden folders
// are passed over, as they are for texts, and what cannot be opened, which the
// reading of texts reports.
func linksBelow(root string) []Beside {
	var all []Beside
	_ = filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			if e != nil && e.IsDir() {
				return fs.SkipDir
			}
		case e.IsDir() && path != root && strings.HasPrefix(e.Name(), "."):
			return fs.SkipDir
		case e.Name() == LinksName && e.Type().IsRegular():
			all = append(all, Beside{filepath.Dir(path), path})
		}
		return nil
	})
	return all
}

// LinksFile is where the decisions about a text, or the texts of a folder,
// stand; in the working directory for standard input.
func LinksFile(arg string) string {
	if info, err := os.Stat(arg); err == nil && info.IsDir() {
		return filepath.Join(arg, LinksName)
	}
	return filepath.Join(filepath.Dir(arg), LinksName)
}

// decisions reads the files of decisions; nil if there are none.
func (s *Settings) decisions() (*link.Decisions, error) {
	if len(s.Links)+len(s.Beside) == 0 {
		return nil, nil
	}
	all := new(link.Decisions)
	for _, file := range s.Links {
		if err := addLinks(all, file); err != nil {
			return nil, err
		}
	}
	for _, b := range s.Beside {
		of := new(link.Decisions)
		if err := addLinks(of, b.File); err != nil {
			return nil, err
		}
		all.For(b.Texts, of)
	}
	return all, nil
}

// addLinks reads one file of decisions.
func addLinks(to *link.Decisions, file string) error {
	f, err := os.Open(file)
	if err != nil {
		var path *fs.PathError
		if errors.As(err, &path) {
			err = path.Err
		}
		return &Error{"the decisions in " + file + " cannot be read: " + err.Error(), "--links names a table with the columns name and item"}
	}
	defer f.Close()
	if err := to.Read(f, file); err != nil {
		return &Error{err.Error(), "item is an id (Q42), NIL for none, or empty while it is open"}
	}
	return nil
}

// linkFiles are all the files of decisions, each once.
func (s *Settings) linkFiles() []string {
	files := slices.Clone(s.Links)
	for _, b := range s.Beside {
		if !slices.Contains(files, b.File) {
			files = append(files, b.File)
		}
	}
	return files
}
