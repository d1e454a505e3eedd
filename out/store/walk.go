package store

import (
	"io"
	"os"
)

// walker goes through the statements of all files in order.
type walker struct {
	d     *Dataset
	graph string // takes all, if not empty
	at    int    // the file
	open  *os.File
	lines *lines
	began int64 // of the last line, from the beginning of the first file
}

// next is the next statement, with the graph that it is for; io.EOF after the
// last. The statement is valid until the following call.
func (w *walker) next() (statement, string, error) {
	for {
		line, err := w.line()
		if err != nil {
			return statement{}, "", err
		}
		s, err := parseLine(line)
		if err == nil && s.graph != nil && !w.d.files[w.at].quads {
			err = errForm
		}
		if err != nil {
			return statement{}, "", w.wrong(err)
		}
		if s.triple == nil {
			continue
		}
		if w.graph != "" {
			return s, w.graph, nil
		}
		return s, string(s.graph), nil
	}
}

// line is the next line of the files.
func (w *walker) line() ([]byte, error) {
	for w.at < len(w.d.files) {
		if w.open == nil {
			if err := w.openAt(0, 0); err != nil {
				return nil, err
			}
		}
		w.began = w.position()
		line, err := w.lines.next()
		if err == nil {
			return line, nil
		}
		if err != io.EOF {
			w.lines.number++
			return nil, w.wrong(err)
		}
		w.close()
		w.at++
	}
	return nil, io.EOF
}

// position is where the next line begins, counted over all files.
func (w *walker) position() int64 { return w.d.files[w.at].begin + w.lines.offset }

// seek goes to a position that an earlier walk has told, with the number of
// the line before it.
func (w *walker) seek(position int64, line int) error {
	for w.at < len(w.d.files)-1 && position >= w.d.files[w.at+1].begin {
		w.at++
	}
	if len(w.d.files) == 0 {
		return nil
	}
	return w.openAt(position-w.d.files[w.at].begin, line)
}

func (w *walker) openAt(offset int64, line int) error {
	f, err := os.Open(w.d.files[w.at].path)
	if err != nil {
		return unreadable(w.d.files[w.at].path, err)
	}
	if _, err := f.Seek(offset, io.SeekStart); err != nil {
		f.Close()
		return unreadable(w.d.files[w.at].path, err)
	}
	w.open, w.lines = f, newLines(f)
	w.lines.offset, w.lines.number = offset, line
	return nil
}

func (w *walker) close() {
	if w.open != nil {
		w.open.Close() // it was only read
		w.open = nil
	}
}

// wrong is an error at the last line read.
func (w *walker) wrong(err error) error {
	e := &Error{Where: place(w.d.files[w.at].path, w.lines.number), What: err.Error(), Err: err}
	if err == errForm {
		e.Hint = "N-Triples and N-Quads have one statement a line: <…> <…> <…> or \"…\", then a dot"
	}
	return e
}
