package wikidata

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// work is the folder in which a build keeps what it has done.
type work struct {
	dir   string
	state state
}

// state is where a build is. It is written when all that it speaks of is safe.
type state struct {
	Languages    []string  `json:"languages"`
	ClassFile    string    `json:"class_file"`
	MinSitelinks int       `json:"min_sitelinks"`
	Classes      []string  `json:"classes"`
	Inputs       []stamped `json:"inputs"`

	Input  int  `json:"input"` // the one that is being read
	Lines  int  `json:"lines"` // of it that are read
	Runs   int  `json:"runs"`  // files of entries
	Sides  int  `json:"sides"` // files of what others need
	Read   int  `json:"read"`
	Kept   int  `json:"kept"`
	Broken int  `json:"broken"`
	Dumps  bool `json:"dumps"` // not only tables of one's own
}

// stamped is a file as it was when the build began.
type stamped struct {
	Path     string    `json:"path"`
	Size     int64     `json:"size"`
	Modified time.Time `json:"modified"`
}

func (w *work) file() string { return filepath.Join(w.dir, "state.json") }

// openWork makes the folder, or takes up the one that is there if it is of the
// same build.
func openWork(dir string, inputs []string, o *Options) (*work, error) {
	w := &work{dir: dir, state: state{Languages: o.Languages, ClassFile: o.ClassFile, MinSitelinks: o.MinSitelinks, Classes: o.Classes}}
	for _, path := range inputs {
		s := stamped{Path: path}
		if info, err := os.Stat(path); path != "-" && err == nil {
			s.Size, s.Modified = info.Size(), info.ModTime().UTC()
		}
		w.state.Inputs = append(w.state.Inputs, s)
	}
	if err := w.foreign(); err != nil {
		return nil, err
	}
	if !o.Restart {
		before, err := w.earlier()
		if err != nil {
			return nil, err
		}
		if before != nil && !before.sameBuild(&w.state) {
			return nil, fmt.Errorf("%s holds what another build has done, of other inputs or with other options: ask for that one again, or start anew (--restart)", dir)
		}
		if before != nil {
			w.state = *before
			return w, nil
		}
	}
	if err := os.RemoveAll(dir); err != nil {
		return nil, err
	}
	return w, os.MkdirAll(dir, 0o777)
}

// earlier is the state that an earlier build has left, if there is one.
func (w *work) earlier() (*state, error) {
	data, err := os.ReadFile(w.file())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	s := new(state)
	if err := json.Unmarshal(data, s); err != nil {
		return nil, fmt.Errorf("%s is damaged: start anew (--restart)", w.file())
	}
	return s, nil
}

// foreign refuses a folder that no build has left.
func (w *work) foreign() error {
	entries, err := os.ReadDir(w.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range entries {
		ours, _ := filepath.Match("*-[0-9]*", e.Name())
		if !ours && !strings.HasPrefix(e.Name(), "state.json") {
			return fmt.Errorf("%s is in the way: the build wants to keep its working files there", w.dir)
		}
	}
	return nil
}

func (s *state) sameBuild(o *state) bool {
	return slices.Equal(s.Languages, o.Languages) && slices.Equal(s.Classes, o.Classes) && s.ClassFile == o.ClassFile &&
		s.MinSitelinks == o.MinSitelinks && slices.Equal(s.Inputs, o.Inputs)
}

// save writes the state, whole or not at all.
func (w *work) save() error {
	data, err := json.MarshalIndent(&w.state, "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(w.file()+".new", data, 0o666); err != nil {
		return err
	}
	return os.Rename(w.file()+".new", w.file())
}

// remove takes the working folder away.
func (w *work) remove() error { return os.RemoveAll(w.dir) }
