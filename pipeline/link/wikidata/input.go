package wikidata

import (
	"bufio"
	"bytes"
	"compress/bzip2"
	"errors"
	"fmt"
	"io"
	"os"
	"sync/atomic"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// form is how an input is written.
type form uint8

const (
	jsonDump form = iota
	triples
	table
)

// input is one of the things an authority is built from, unpacked.
type input struct {
	name  string
	size  int64 // in bytes, packed; -1 if it cannot be known
	read  atomic.Int64
	lines *bufio.Reader
	form  form
	close func()
}

// openInput opens a file, or standard input for "-". How it is packed and
// written is seen from its first bytes, not from its name.
func openInput(path string, stdin io.Reader) (*input, error) {
	in := &input{name: path, size: -1, close: func() {}}
	packed := stdin
	if path == "-" {
		in.name = "standard input"
	} else {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			in.size = info.Size()
		}
		packed, in.close = f, func() { f.Close() }
	}
	plain, err := in.unpack(bufio.NewReaderSize(&counter{packed, &in.read}, 1<<18))
	if err != nil {
		in.close()
		return nil, fmt.Errorf("%s: %w", in.name, err)
	}
	in.lines = bufio.NewReaderSize(plain, 1<<20)
	in.form = formOf(in.lines)
	return in, nil
}

// counter counts the bytes that are read.
type counter struct {
	r io.Reader
	n *atomic.Int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n.Add(int64(n))
	return n, err
}

func (in *input) unpack(r *bufio.Reader) (io.Reader, error) {
	first, err := r.Peek(4)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	switch {
	case bytes.HasPrefix(first, []byte("\x1f\x8b")):
		return gzip.NewReader(r)
	case bytes.HasPrefix(first, []byte("BZh")):
		return bzip2.NewReader(r), nil
	case bytes.HasPrefix(first, []byte("\x28\xb5\x2f\xfd")):
		z, err := zstd.NewReader(r, zstd.WithDecoderMaxWindow(1<<31))
		if err != nil {
			return nil, err
		}
		closeFile := in.close
		in.close = func() { z.Close(); closeFile() }
		return z, nil
	}
	return r, nil
}

// formOf tells the forms apart by the first sign that is no blank.
func formOf(r *bufio.Reader) form {
	head, _ := r.Peek(1 << 10) // a shorter input is all that there is
	switch first := bytes.TrimLeft(head, "\ufeff \t\r\n"); {
	case len(first) == 0:
		return table
	case first[0] == '[' || first[0] == '{':
		return jsonDump
	case first[0] == '<' || first[0] == '#' || bytes.HasPrefix(first, []byte("_:")):
		return triples
	}
	return table
}

// batchBytes is how many bytes of lines are read at a time, about.
const batchBytes = 1 << 20

// batch is some lines of an input.
type batch struct {
	first int // the number of its first line, from 1
	lines int
	text  []byte
	err   error // that came after them
}

// next reads the next lines. Triples of one item are kept together.
func (in *input) next(first int) *batch {
	b := &batch{first: first}
	for len(b.text) < batchBytes {
		if b.err = b.line(in.lines); b.err != nil {
			return b
		}
	}
	for in.form == triples && len(b.text) < 8*batchBytes && !in.atNewItem() {
		if b.err = b.line(in.lines); b.err != nil {
			return b
		}
	}
	return b
}

// atNewItem says whether the next line begins what a dump of Wikidata has of
// an item.
func (in *input) atNewItem() bool {
	head, _ := in.lines.Peek(len("<https:") + len(dataPath))
	return bytes.HasPrefix(head, []byte("<http")) && bytes.HasSuffix(bytes.TrimSuffix(head, []byte("Q")), []byte(dataPath))
}

// longestLine is more than any entity needs.
const longestLine = 1 << 28

var errLong = errors.New("a line of more than 256 MB: this is not a dump with one entity a line")

// line adds one line.
func (b *batch) line(r *bufio.Reader) error {
	start := len(b.text)
	for {
		part, err := r.ReadSlice('\n')
		b.text = append(b.text, part...)
		switch {
		case errors.Is(err, bufio.ErrBufferFull) && len(b.text)-start < longestLine:
			continue
		case errors.Is(err, bufio.ErrBufferFull):
			return errLong
		}
		if len(b.text) > start {
			b.lines++
		}
		return err
	}
}

// skip passes over so many lines.
func (in *input) skip(lines int) error {
	for range lines {
		for {
			_, err := in.lines.ReadSlice('\n')
			if errors.Is(err, bufio.ErrBufferFull) {
				continue
			}
			if err != nil && !errors.Is(err, io.EOF) {
				return err
			}
			break
		}
	}
	return nil
}
