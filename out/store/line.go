package store

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// statement is a line of N-Triples or N-Quads. The zero value is a line
// without one.
type statement struct {
	triple []byte // subject, predicate and object as written, without the dot
	graph  []byte // the IRI of its graph, without brackets
}

// The ways a line can be wrong.
var (
	errForm  = errors.New("this is not a statement of N-Triples or N-Quads")
	errBlank = errors.New("blank nodes cannot be sent in pieces: give them IRIs first")
)

// parseLine takes a line apart. It checks where terms begin and end; what they
// may hold is the store's to judge.
func parseLine(line []byte) (statement, error) {
	rest := bytes.TrimLeft(line, " \t\r\n")
	if len(rest) == 0 || rest[0] == '#' {
		return statement{}, nil
	}
	begin := rest
	for _, term := range [...]func([]byte) (int, error){iri, iri, object} {
		n, err := term(rest)
		if err != nil {
			return statement{}, err
		}
		rest = bytes.TrimLeft(rest[n:], " \t")
	}
	s := statement{triple: bytes.TrimRight(begin[:len(begin)-len(rest)], " \t")}
	if len(rest) > 0 && rest[0] != '.' {
		n, err := iri(rest)
		if err != nil {
			return statement{}, err
		}
		s.graph = rest[1 : n-1]
		rest = bytes.TrimLeft(rest[n:], " \t")
	}
	return s, end(rest)
}

// end checks what stands behind the terms: a dot and perhaps a comment.
func end(rest []byte) error {
	if len(rest) == 0 || rest[0] != '.' {
		return errForm
	}
	rest = bytes.TrimLeft(rest[1:], " \t\r\n")
	if len(rest) > 0 && rest[0] != '#' {
		return errForm
	}
	return nil
}

// iri is the length of the IRI that b begins with, brackets included.
func iri(b []byte) (int, error) {
	if bytes.HasPrefix(b, []byte("_:")) {
		return 0, errBlank
	}
	n := bytes.IndexByte(b, '>')
	if n < 2 || b[0] != '<' || bytes.ContainsAny(b[1:n], " <\"{}|^`") {
		return 0, errForm
	}
	return n + 1, nil
}

// object is the length of the IRI or literal that b begins with.
func object(b []byte) (int, error) {
	if len(b) == 0 || b[0] != '"' {
		return iri(b)
	}
	n := quotation(b)
	switch {
	case n < 0:
		return 0, errForm
	case bytes.HasPrefix(b[n:], []byte("^^")):
		m, err := iri(b[n+2:])
		return n + 2 + m, err
	case n < len(b) && b[n] == '@':
		m := bytes.IndexAny(b[n:], " \t.<")
		if m < 2 {
			return 0, errForm
		}
		return n + m, nil
	}
	return n, nil
}

// quotation is the length of the quoted string that b begins with, -1 if it
// does not end.
func quotation(b []byte) int {
	for i := 1; i < len(b); {
		n := bytes.IndexByte(b[i:], '"')
		if n < 0 {
			return -1
		}
		i += n + 1
		if !escaped(b[:i-1]) {
			return i
		}
	}
	return -1
}

// escaped reports whether what follows b is escaped by an odd number of
// backslashes.
func escaped(b []byte) bool {
	n := len(b)
	for n > 0 && b[n-1] == '\\' {
		n--
	}
	return (len(b)-n)%2 == 1
}

// longestLine bounds the memory of a file that has no lines.
const longestLine = 16 << 20

var errLong = errors.New("the line is longer than 16 MiB: this is no file of statements")

// lines reads lines and knows where they stand.
type lines struct {
	r      *bufio.Reader
	offset int64 // of the next line
	number int   // of the last line, from 1
	long   []byte
}

func newLines(r io.Reader) *lines { return &lines{r: bufio.NewReaderSize(r, 256<<10)} }

// next is the next line with its end, valid until the following call.
func (l *lines) next() ([]byte, error) {
	line, err := l.r.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		line, err = l.longer(line)
	}
	if err == io.EOF && len(line) > 0 {
		err = nil
	}
	if err != nil {
		return nil, err
	}
	l.offset += int64(len(line))
	l.number++
	return line, nil
}

// longer reads on where the buffer is too small for a line.
func (l *lines) longer(begin []byte) ([]byte, error) {
	l.long = append(l.long[:0], begin...)
	for {
		part, err := l.r.ReadSlice('\n')
		l.long = append(l.long, part...)
		if len(l.long) > longestLine {
			return nil, errLong
		}
		if err != bufio.ErrBufferFull {
			return l.long, err
		}
	}
}
