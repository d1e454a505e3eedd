package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Dataset is what is to be sent: files of N-Triples or N-Quads, and what the
// report says of them.
type Dataset struct {
	files  []file
	size   int64
	report *report // nil where there is none
}

type file struct {
	path  string
	size  int64
	time  time.Time
	quads bool
	begin int64 // bytes of the files before it
}

// report is the part of a dataset's report.json that is compared.
type report struct {
	path   string
	Base   string `json:"base"`
	Graphs []struct {
		Document string `json:"document"`
		Triples  int    `json:"triples"`
	} `json:"graphs"`
	Union struct {
		Triples int `json:"triples"`
	} `json:"union"`
}

// Open finds what the arguments name: folders that spoglio build wrote, or
// files that end in .nt or .nq. Of a folder, dataset.nq is taken unless a graph
// is named that all goes into; dataset.nt then.
func Open(args []string, graph string) (*Dataset, error) {
	d := &Dataset{}
	for _, arg := range args {
		info, err := os.Stat(arg)
		if err != nil {
			return nil, unreadable(arg, err)
		}
		path := arg
		if info.IsDir() {
			if path, err = inFolder(arg, graph); err != nil {
				return nil, err
			}
			if len(args) == 1 {
				d.report = readReport(filepath.Join(arg, "report.json"))
			}
		}
		if err := d.add(path); err != nil {
			return nil, err
		}
	}
	return d, nil
}

// inFolder is the file of a dataset that can be sent.
func inFolder(dir, graph string) (string, error) {
	names := []string{"dataset.nq", "dataset.nt"}
	if graph != "" {
		names[0], names[1] = names[1], names[0]
	}
	for _, name := range names {
		path := filepath.Join(dir, name)
		if _, err := os.Stat(path); err == nil {
			return path, nil
		}
	}
	return "", &Error{Where: dir, What: "there is neither dataset.nt nor dataset.nq",
		Hint: "build it with --format turtle,jsonld,csv,nt,nq: only files of lines can be sent in pieces"}
}

func (d *Dataset) add(path string) error {
	ext := filepath.Ext(path)
	if ext != ".nt" && ext != ".nq" {
		return &Error{Where: path, What: "only files of N-Triples (.nt) and N-Quads (.nq) can be loaded",
			Hint: "spoglio build --format nt,nq writes them"}
	}
	info, err := os.Stat(path)
	if err != nil {
		return unreadable(path, err)
	}
	d.files = append(d.files, file{path, info.Size(), info.ModTime(), ext == ".nq", d.size})
	d.size += info.Size()
	return nil
}

func unreadable(path string, err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return &Error{Where: path, What: err.Error(), Hint: "check the name", Err: err}
}

// readReport is nil where there is no report, or another's.
func readReport(path string) *report {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	r := &report{path: path}
	if json.Unmarshal(data, r) != nil || r.Base == "" {
		return nil
	}
	return r
}

// triples is what the report says of a graph; ok is false where it is silent.
// A document's graph is <base>document/ and its id as one segment.
func (r *report) triples(graph string, quads bool) (n int, ok bool) {
	if r == nil {
		return 0, false
	}
	if !quads {
		return r.Union.Triples, true
	}
	segment, ok := strings.CutPrefix(graph, r.Base+"document/")
	id, err := url.PathUnescape(segment)
	if !ok || err != nil {
		return 0, false
	}
	for _, g := range r.Graphs {
		if g.Document == id && g.Triples > 0 {
			return g.Triples, true
		}
	}
	return 0, false
}

// check compares what a file holds with what the report says it holds.
func (r *report) check(path, graph string, quads bool, statements int) error {
	want, ok := r.triples(graph, quads)
	if !ok || want == statements {
		return nil
	}
	return &Error{Where: path, What: fmt.Sprintf("%s has %d statements here, %d by %s", name(graph), statements, want, r.path),
		Hint: "the dataset is damaged: build it anew"}
}

// name is a graph for people.
func name(graph string) string {
	if graph == "" {
		return "the default graph"
	}
	return "<" + graph + ">"
}
