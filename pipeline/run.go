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
	Write    out.Options // its form; Config is filled in
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
	written, err := p.write(ctx, o, docs)
	if err != nil {
		return nil, err
	}
	r := &Report{Report: written, Documents: len(docs), Skipped: skipped}
	for _, d := range docs {
		r.Bytes += len(d.Text)
	}
	return r, nil
}

// write writes the dataset beside the old one, as the documents are understood,
// and swaps them.
func (p *Pipeline) write(ctx context.Context, o Options, docs []*source.Document) (_ *out.Report, err error) {
	stream := p.stream(ctx, docs, o.Progress)
	if o.Write.CountOnly {
		return out.WriteStream("", stream, p.schema, o.Write)
	}
	f, err := openFolder(o.Output, paths(docs))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.discard()) }()
	r, err := out.WriteStream(f.beside, stream, p.schema, o.Write)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if known := (*Error)(nil); errors.As(err, &known) {
		return nil, err
	}
	if err != nil {
		return nil, &Error{err.Error(), "the earlier dataset, if there was one, is as it was"}
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
