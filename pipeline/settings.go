package pipeline

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spoglio/spoglio/pipeline/link"
)

// hash tells two configurations apart by content: by what stands in the files
// of names and frames, not by where they are.
func (s *Settings) hash() (string, error) {
	h := sha256.New()
	fmt.Fprintf(h, "generic %v\n", s.Generic)
	for _, file := range s.Authorities {
		if err := hashAuthority(h, file); err != nil {
			return "", err
		}
	}
	for _, file := range s.linkFiles() {
		if err := hashFile(h, file); err != nil {
			return "", err
		}
	}
	if s.Weights != "" {
		if err := hashFile(h, s.Weights); err != nil {
			return "", err
		}
	}
	for _, dir := range s.Rules {
		if err := hashFolder(h, dir); err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// hashFolder adds the files below a folder, in the order of their names.
func hashFolder(h hash.Hash, dir string) error {
	return filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		return hashFile(h, path)
	})
}

// hashAuthority adds a file of names: of one made by spoglio, however large,
// the checksum that it holds.
func hashAuthority(h hash.Hash, path string) error {
	digest, err := link.Digest(path)
	if err != nil {
		return err
	}
	if digest == nil {
		return hashFile(h, path)
	}
	fmt.Fprintf(h, "authority %x\n", digest)
	return nil
}

func hashFile(h hash.Hash, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	fmt.Fprintf(h, "file %s\n", filepath.Base(path))
	_, err = io.Copy(h, f)
	return err
}
