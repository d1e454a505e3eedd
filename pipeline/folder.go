package pipeline

import (
	"bufio"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// sums is the file by which a folder is known as a dataset of ours: the
// checksum and path of every other file in it.
const sums = "SHA256SUMS"

// folder is the place of a dataset. The new dataset is built beside the old
// one and takes its place when it is whole.
type folder struct {
	target string // absolute, symbolic links followed
	beside string // being built
}

// openFolder makes the folder in which the dataset for target is built. It
// refuses a target that is there and is not a dataset of ours, or that holds
// one of the inputs.
func openFolder(target string, inputs []string) (*folder, error) {
	abs, err := filepath.Abs(target)
	if err != nil {
		return nil, err
	}
	if real, err := filepath.EvalSymlinks(abs); err == nil {
		abs = real
	}
	if err := replaceable(abs, target); err != nil {
		return nil, err
	}
	if err := apart(abs, target, inputs); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(abs), 0o777); err != nil {
		return nil, unwritable(target, err)
	}
	f := &folder{target: abs, beside: sibling(abs, "new")}
	if err := os.Mkdir(f.beside, 0o777); err != nil {
		return nil, unwritable(target, err)
	}
	return f, nil
}

// sibling is a new hidden name beside a folder.
func sibling(path, what string) string {
	return filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+"."+what+"-"+rand.Text()[:8])
}

// commit puts the new dataset in the old one's place.
func (f *folder) commit() error {
	old := sibling(f.target, "old")
	err := os.Rename(f.target, old)
	if errors.Is(err, fs.ErrNotExist) {
		old, err = "", nil
	}
	if err != nil {
		return unwritable(f.target, err)
	}
	if err := os.Rename(f.beside, f.target); err != nil {
		if old != "" {
			err = errors.Join(err, os.Rename(old, f.target))
		}
		return unwritable(f.target, err)
	}
	if old == "" {
		return nil
	}
	return os.RemoveAll(old)
}

// discard removes what was built, if it is not committed.
func (f *folder) discard() error { return os.RemoveAll(f.beside) }

// replaceable refuses a target that holds anything we did not write. name is
// the target as the user gave it.
func replaceable(target, name string) error {
	info, err := os.Stat(target)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return unwritable(name, err)
	}
	if !info.IsDir() {
		return &Error{name + " is not a folder", "-o names the folder that the dataset is written to"}
	}
	ours, err := listed(target)
	if err != nil {
		return unwritable(name, err)
	}
	return filepath.WalkDir(target, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return unwritable(name, err)
		}
		rel, err := filepath.Rel(target, path)
		if err != nil || e.IsDir() || ours[filepath.ToSlash(rel)] {
			return err
		}
		return &Error{fmt.Sprintf("%s holds %s, which is not part of a dataset of spoglio", name, rel),
			"name another folder with -o, or move the file away: a folder is only replaced when all in it was written by spoglio"}
	})
}

// listed is the set of files that a dataset's SHA256SUMS accounts for, itself
// included; nothing where there is no such file.
func listed(dir string) (map[string]bool, error) {
	f, err := os.Open(filepath.Join(dir, sums))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	files := map[string]bool{sums: true}
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if sum, path, ok := strings.Cut(lines.Text(), "  "); ok && len(sum) == 64 {
			files[path] = true
		}
	}
	return files, nil
}

// apart refuses a target that is, or holds, a file to be read.
func apart(target, name string, inputs []string) error {
	for _, in := range inputs {
		abs, err := filepath.Abs(in)
		if err != nil {
			return err
		}
		if real, err := filepath.EvalSymlinks(abs); err == nil {
			abs = real
		}
		if rel, err := filepath.Rel(target, abs); err == nil && filepath.IsLocal(rel) {
			return &Error{fmt.Sprintf("the dataset would take the place of an input: %s is in %s", in, name), "name another folder with -o"}
		}
	}
	return nil
}

func unwritable(name string, err error) error {
	return &Error{fmt.Sprintf("%s cannot be written: %v", name, err), "check the folder, its permissions and the room on the disk"}
}
