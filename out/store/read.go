package store

import (
	"io"
	"os"
	"regexp"
)

var lineNumber = regexp.MustCompile(`(?i)\bline:? ?(\d{1,9})`)

// body is a piece being read.
type body struct {
	io.Reader
	file *os.File
	told func(n int64) // the bytes of the file read so far
	n    int64
}

// read opens a piece: as it stands in the file, or triple by triple.
func (l *loader) read(p *piece, raw bool, line func(to, triple []byte) []byte) (io.ReadCloser, error) {
	f, err := os.Open(l.d.files[p.file].path)
	if err != nil {
		return nil, unreadable(l.d.files[p.file].path, err)
	}
	b := &body{file: f, told: func(n int64) { l.o.Progress(p.from+n, l.d.size) }}
	begin := l.d.files[p.file].begin
	b.Reader = counting{io.NewSectionReader(f, p.from-begin, p.to-p.from), b}
	if !raw {
		b.Reader = &triples{lines: newLines(b.Reader), line: line}
	}
	return b, nil
}

func (b *body) Close() error { return b.file.Close() }

// counting tells how far a piece is read.
type counting struct {
	io.Reader
	b *body
}

func (c counting) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.b.n += int64(n)
	c.b.told(c.b.n)
	return n, err
}
