package pipeline

import (
	"context"
	"errors"
	"io"

	"github.com/spoglio/spoglio/out"
	"github.com/spoglio/spoglio/source"
)

// Options say what is to be built, and where.
type Options struct {
	Settings
	Args     []string    // files, folders, "-": see source.Inputs
	Stdin    io.Reader   // what "-" reads
	Output   string      // the folder of the dataset
	Write    out.Options // its form; Config and Stages are filled in
	Progress Progress    // may be nil
}

// Report is what a run did.
type Report struct {
	*out.Report
	Documents int
	Bytes     int // of the documents
	Skipped   []Skipped
}

// Run builds a dataset from texts. The dataset takes the place of an earlier
// one in o.Output only when all of it is written; after an error the earlier
// one is as it was. Nothing is written if o.Write.CountOnly.
func Run(ctx context.Context, o Options) (*Report, error) {
	p, err := New(o.Settings)
	if err != nil {
		return nil, err
	}
	if o.Write.Config, err = o.Settings.hash(); err != nil {
		return nil, err
	}
	docs, skipped, err := p.Documents(ctx, o.Args, o.Stdin)
	if err != nil {
		return nil, withSkipped(err, skipped)
	}
	u, err := p.Dataset(ctx, docs, o.Progress)
	if err != nil {
		return nil, err
	}
	o.Write.Stages = u.counts()
	written, err := p.write(ctx, u, o, docs)
	if err != nil {
		return nil, err
	}
	r := &Report{Report: written, Documents: len(docs), Skipped: skipped}
	for _, d := range docs {
		r.Bytes += len(d.Text)
	}
	return r, nil
}

// write writes the dataset beside the old one and swaps them.
func (p *Pipeline) write(ctx context.Context, u *Understood, o Options, docs []*source.Document) (_ *out.Report, err error) {
	if o.Write.CountOnly {
		return out.Write("", u.Dataset, p.schema, o.Write)
	}
	f, err := openFolder(o.Output, paths(docs))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.discard()) }()
	r, err := out.Write(f.beside, u.Dataset, p.schema, o.Write)
	if err != nil {
		return nil, &Error{err.Error(), "the earlier dataset, if there was one, is as it was"}
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return r, f.commit()
}

func paths(docs []*source.Document) []string {
	var all []string
	for _, d := range docs {
		if d.Path != "-" {
			all = append(all, d.Path)
		}
	}
	return all
}

// withSkipped adds what was wrong with the texts of a folder to an error.
func withSkipped(err error, skipped []Skipped) error {
	for _, s := range skipped {
		err = errors.Join(err, s.Err)
	}
	return err
}
