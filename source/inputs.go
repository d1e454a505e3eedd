package source

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// Input is one text to be read.
type Input struct {
	Path   string // as the user named it, or below the folder that was named; "-" is standard input
	ID     string // the Document's
	Inside bool   // found in a folder, not named itself
}

// Inputs expands file names, folder names and "-" (standard input) into the
// texts they stand for, sorted by ID. In a folder and below it these are the
// .md, .markdown and .txt files, without hidden ones and README files. An ID is
// the path relative to the argument, without extension, "/" written "--"; a
// file named itself is its base name, standard input is "stdin".
//
// What is not there, a folder without texts, and two texts with one ID are
// errors.
func Inputs(args []string) ([]Input, error) {
	var all []Input
	for _, arg := range args {
		found, err := expand(arg)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	slices.SortFunc(all, func(a, b Input) int {
		return cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.Path, b.Path))
	})
	for i, in := range all[min(1, len(all)):] {
		if in.ID == all[i].ID {
			return nil, &Error{Path: in.Path, Msg: fmt.Sprintf("a second document with the id %q, beside %s", in.ID, all[i].Path),
				Hint: "rename one of the files, or build the folder above both"}
		}
	}
	return all, nil
}

// Read gives the bytes of an input; stdin is what "-" reads.
func (in Input) Read(stdin io.Reader) ([]byte, error) {
	if in.Path == "-" {
		text, err := io.ReadAll(stdin)
		if err != nil {
			return nil, &Error{Path: in.Path, Msg: "standard input cannot be read: " + err.Error()}
		}
		return text, nil
	}
	text, err := os.ReadFile(in.Path)
	if err != nil {
		return nil, pathError(in.Path, err)
	}
	return text, nil
}

// expand gives the texts of one argument.
func expand(arg string) ([]Input, error) {
	if arg == "-" {
		return []Input{{Path: arg, ID: "stdin"}}, nil
	}
	info, err := os.Stat(arg)
	if err != nil {
		return nil, pathError(arg, err)
	}
	if info.IsDir() {
		return expandFolder(arg)
	}
	in := Input{Path: arg, ID: documentID(filepath.Base(arg))}
	return []Input{in}, in.checkName()
}

// expandFolder gives the texts in and below a folder. What cannot be opened is
// among them, so that whoever reads it reports it.
func expandFolder(root string) ([]Input, error) {
	var found []Input
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		if err == nil && path != root && strings.HasPrefix(e.Name(), ".") {
			return skip(e)
		}
		if err == nil && (e.IsDir() || !isText(e.Name())) {
			return nil
		}
		rel, relErr := filepath.Rel(root, path)
		if relErr != nil {
			return pathError(path, relErr)
		}
		in := Input{Path: path, ID: documentID(rel), Inside: true}
		found = append(found, in)
		return in.checkName()
	})
	if err == nil && len(found) == 0 {
		err = &Error{Path: root, Msg: "no texts in this folder", Hint: "texts are files that end in .md, .markdown or .txt"}
	}
	return found, err
}

func skip(e fs.DirEntry) error {
	if e.IsDir() {
		return fs.SkipDir
	}
	return nil
}

// isText reports whether a file in a folder is one of its texts.
func isText(name string) bool {
	ext := filepath.Ext(name)
	switch strings.ToLower(ext) {
	case ".md", ".markdown", ".txt":
		return !strings.EqualFold(strings.TrimSuffix(name, ext), "readme")
	}
	return false
}

func documentID(rel string) string {
	rel = filepath.ToSlash(rel)
	return strings.ReplaceAll(strings.TrimSuffix(rel, filepath.Ext(rel)), "/", "--")
}

// checkName refuses a file whose name cannot be a document's id.
func (in Input) checkName() error {
	if in.ID == "" || !utf8.ValidString(in.ID) {
		return &Error{Path: fmt.Sprintf("%q", in.Path), Msg: "the name of this file cannot be a document's id", Hint: "rename it: letters in UTF-8, then an extension"}
	}
	return nil
}

// pathError says what a file system error means.
func pathError(path string, err error) error {
	e := &Error{Path: path, Msg: err.Error()}
	var p *fs.PathError
	if errors.As(err, &p) {
		e.Msg = p.Err.Error()
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.Msg, e.Hint = "no such file or folder", "check the name; a folder's texts are read with the name of the folder"
	case errors.Is(err, fs.ErrPermission):
		e.Msg, e.Hint = "not allowed to read it", "check its permissions"
	}
	return e
}
