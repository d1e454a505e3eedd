package link

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"path/filepath"
)

// beside is a file that takes its name only when it is whole.
type beside struct {
	*os.File
	path string
}

// createBeside begins a file that appears under its name when it is closed
// without an error.
func createBeside(path string) (*beside, error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".new-*")
	if err != nil {
		return nil, err
	}
	return &beside{f, path}, nil
}

// close gives the file its name, or removes it after an error, which it
// returns.
func (f *beside) close(err error) error {
	if err == nil {
		err = f.Chmod(0o644)
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(f.Name(), f.path)
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}

// spool keeps bytes until they are wanted, in a file or, without a folder, in
// memory.
type spool struct {
	io.Writer
	memory bytes.Buffer
	file   *os.File
}

func newSpool(dir string) (*spool, error) {
	s := &spool{}
	if dir == "" {
		s.Writer = &s.memory
		return s, nil
	}
	f, err := os.CreateTemp(dir, "spool-*")
	if err != nil {
		return nil, err
	}
	s.file = f
	s.Writer = bufio.NewWriterSize(f, 1<<18)
	return s, nil
}

// copyTo writes all that was kept.
func (s *spool) copyTo(w io.Writer) error {
	if s.file == nil {
		_, err := s.memory.WriteTo(w)
		return err
	}
	if err := s.Writer.(*bufio.Writer).Flush(); err != nil {
		return err
	}
	if _, err := s.file.Seek(0, io.SeekStart); err != nil {
		return err
	}
	_, err := io.CopyBuffer(w, s.file, make([]byte, 1<<18))
	return err
}

// discard takes the file away.
func (s *spool) discard() {
	if s.file != nil {
		s.file.Close()
		os.Remove(s.file.Name())
	}
}
