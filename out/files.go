package out

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"
	"slices"
)

// File is one file of a dataset.
type File struct {
	Path   string `json:"path"` // relative to the dataset, with "/"
	Bytes  int64  `json:"bytes"`
	sha256 string
}

// folder makes the files of a dataset and keeps count of them.
type folder struct {
	create   func(path string) (io.WriteCloser, error)
	compress bool // dumps with gzip
	files    []File
}

// dump is write for a file that is compressed, under a name that says so, where
// that is asked for. The same content gives the same bytes.
func (f *folder) dump(path string, fill func(*bufio.Writer) error) error {
	if !f.compress {
		return f.write(path, fill)
	}
	return f.write(path+".gz", func(to *bufio.Writer) error {
		packed := gzip.NewWriter(to)
		buffered := bufio.NewWriterSize(packed, 1<<16)
		return cmp.Or(fill(buffered), buffered.Flush(), packed.Close())
	})
}

// write makes one file, filled by fill. It returns nil only when every byte
// is written and the file closed.
func (f *folder) write(path string, fill func(*bufio.Writer) error) (err error) {
	to, err := f.create(path)
	if err != nil {
		return err
	}
	defer func() {
		if closed := to.Close(); err == nil {
			err = closed
		}
		if err != nil {
			err = fmt.Errorf("%s cannot be written: %w", path, err)
		}
	}()
	counted := counter{w: to, hash: sha256.New()}
	buffered := bufio.NewWriterSize(&counted, 1<<16)
	if err := fill(buffered); err != nil {
		return err
	}
	if err := buffered.Flush(); err != nil {
		return err
	}
	f.files = append(f.files, File{path, counted.n, hex.EncodeToString(counted.hash.Sum(nil))})
	return nil
}

// createIn makes new files in a folder, and the folders on their paths.
func createIn(dir string) func(string) (io.WriteCloser, error) {
	return func(path string) (io.WriteCloser, error) {
		full := filepath.Join(dir, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(full), 0o777); err != nil {
			return nil, err
		}
		return os.OpenFile(full, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	}
}

// createNothing makes files that keep nothing.
func createNothing(string) (io.WriteCloser, error) { return nowhere{}, nil }

// sums writes SHA256SUMS, which sha256sum -c reads.
func (f *folder) sums() error {
	files := slices.SortedFunc(slices.Values(f.files), func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	return f.write("SHA256SUMS", func(w *bufio.Writer) error {
		for _, file := range files {
			if _, err := fmt.Fprintf(w, "%s  %s\n", file.sha256, file.Path); err != nil {
				return err
			}
		}
		return nil
	})
}

// counter counts and hashes what is written through it.
type counter struct {
	w    io.Writer
	hash hash.Hash
	n    int64
}

func (c *counter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.hash.Write(p[:n])
	c.n += int64(n)
	return n, err
}

// nowhere is a file that keeps nothing.
type nowhere struct{}

func (nowhere) Write(p []byte) (int, error) { return len(p), nil }
func (nowhere) Close() error                { return nil }
