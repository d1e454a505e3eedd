package store

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// state is how far a load is. It is written after every request.
type state struct {
	path     string
	Key      string `json:"key"`      // of the files, the store and the way of loading
	Position int64  `json:"position"` // bytes of all files that are in the store
	Line     int    `json:"line"`     // lines before that position in its file
}

// key tells one load from another. It holds no password.
func (l *loader) key() string {
	h := sha256.New()
	fmt.Fprintf(h, "1\n%q\n%q\n%q\n%q\n%d\n", l.to.addresses, l.preset.name, l.o.Mode, l.o.Graph, l.wholeSize)
	for _, f := range l.d.files {
		fmt.Fprintf(h, "%q %d %d\n", f.path, f.size, f.time.UnixNano())
	}
	return fmt.Sprintf("%x", h.Sum(nil))
}

// resume reads how far an earlier run of the same load came.
func (l *loader) resume() error {
	l.state = &state{path: l.o.State, Key: l.key()}
	if l.o.State == "" {
		return nil
	}
	data, err := os.ReadFile(l.o.State)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return unreadable(l.o.State, err)
	}
	var old state
	if json.Unmarshal(data, &old) != nil || old.Key != l.state.Key || old.Position < 0 || old.Position > l.d.size {
		l.o.Warn(l.o.State + " is of another load, or the files have changed: all is sent")
		return nil
	}
	l.state.Position, l.state.Line = old.Position, old.Line
	l.result.Resumed = old.Position > 0
	for _, g := range l.graphs {
		l.begun[g.IRI] = g.first < old.Position
	}
	return nil
}

// reach remembers that all up to a position is in the store.
func (s *state) reach(position int64, line int, d *Dataset, file int) error {
	s.Position, s.Line = position, line
	if f := d.files[file]; position == f.begin+f.size {
		s.Line = 0 // the next line is the first of the next file
	}
	if s.path == "" {
		return nil
	}
	data, err := json.Marshal(s)
	if err != nil {
		return err
	}
	return s.write(data)
}

// write replaces the file whole.
func (s *state) write(data []byte) error {
	err := os.WriteFile(s.path+".new", append(data, '\n'), 0o600)
	if err == nil {
		err = os.Rename(s.path+".new", s.path)
	}
	if err != nil {
		return &Error{Where: s.path, What: "how far the load is cannot be remembered: " + err.Error(), Hint: "--state FILE names a file that can be written", Err: err}
	}
	return nil
}

// remove forgets a load that is done, or has to begin anew.
func (s *state) remove() error {
	if s.path == "" {
		return nil
	}
	if err := os.Remove(s.path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return unreadable(s.path, err)
	}
	return nil
}
