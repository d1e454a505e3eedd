package link

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/blevesearch/mmap-go"
)

// Open opens an authority: a table in the form that ReadCSV describes if its
// name ends in ".csv", else a file that a Builder has written. Such a file is
// mapped into memory, and stays so as long as the process lives: only its
// header is read now, and each block is compared with its checksum when it is
// first asked for (see Err). The file may be replaced by another, but must not
// be written to.
func Open(path string) (*Authority, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if isTable(path) {
		return ReadCSV(f, path)
	}
	if _, _, err := headerOf(f); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	data, err := mmap.Map(f, mmap.RDONLY, 0)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be mapped into memory: %w", path, err)
	}
	t, err := openTable(data)
	if err != nil {
		data.Unmap()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	t.path = path
	return &Authority{tables: []*table{t}}, nil
}

// isTable says whether a file is a table that a person can write.
func isTable(path string) bool { return strings.EqualFold(filepath.Ext(path), ".csv") }

// headerOf reads and checks the header of an authority file.
func headerOf(f *os.File) (*header, os.FileInfo, error) {
	info, err := f.Stat()
	if err != nil {
		return nil, nil, err
	}
	b := make([]byte, headerSize)
	n, err := f.ReadAt(b, 0)
	if err != nil && err != io.EOF {
		return nil, nil, err
	}
	h, err := readHeader(b[:n], uint64(info.Size()))
	return h, info, err
}

// Digest is a checksum by which the content of an authority can be told from
// another's, without reading all of it where it is a file made by a Builder.
// It is empty for other files.
func Digest(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil || isTable(path) {
		return nil, err
	}
	defer f.Close()
	h, _, err := headerOf(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return h.digest[:], nil
}
