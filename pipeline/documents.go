package pipeline

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spoglio/spoglio/source"
)

// Skipped is a text inside a folder that could not be read, and why.
type Skipped struct {
	Path string
	Err  error
}

// Documents reads the texts that args stand for (see source.Inputs), in order
// of their ids. What is wrong with a text inside a folder is in skipped; what
// is wrong with an argument itself is an error. It is an error if nothing is
// left.
func (p *Pipeline) Documents(ctx context.Context, args []string, stdin io.Reader) (docs []*source.Document, skipped []Skipped, err error) {
	inputs, err := source.Inputs(args)
	if err != nil {
		return nil, nil, err
	}
	read := make([]*source.Document, len(inputs))
	errs := make([]error, len(inputs))
	if err := each(ctx, p.workers, len(inputs), func(i int) {
		read[i], errs[i] = p.document(ctx, inputs[i], stdin)
	}); err != nil {
		return nil, nil, err
	}
	for i, in := range inputs {
		switch {
		case errs[i] == nil:
			docs = append(docs, read[i])
		case in.Inside:
			skipped = append(skipped, Skipped{in.Path, errs[i]})
		default:
			err = errors.Join(err, errs[i])
		}
	}
	if err == nil && len(docs) == 0 {
		err = &Error{"none of the texts could be read", ""}
	}
	return docs, skipped, err
}

// document reads one text and makes sure that its language can be read.
func (p *Pipeline) document(ctx context.Context, in source.Input, stdin io.Reader) (*source.Document, error) {
	text, err := read(ctx, in, stdin)
	if err != nil {
		return nil, err
	}
	d, err := source.Parse(in.Path, in.ID, text)
	if err != nil {
		return nil, err
	}
	if p.language(d) == nil {
		return nil, &source.Error{Path: in.Path, Position: languageLine(d), Msg: fmt.Sprintf("no reader for the language %q", d.Language),
			Hint: "languages known: " + strings.Join(p.codes(), ", ") + `; the front matter's "lang" says which one a text is in`}
	}
	return d, nil
}

// read reads an input, but does not wait for standard input when ctx is done.
func read(ctx context.Context, in source.Input, stdin io.Reader) ([]byte, error) {
	if in.Path != "-" {
		return in.Read(nil)
	}
	type result struct {
		text []byte
		err  error
	}
	done := make(chan result, 1)
	go func() {
		text, err := in.Read(stdin)
		done <- result{text, err}
	}()
	select {
	case r := <-done:
		return r.text, r.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// languageLine is where the front matter names the language.
func languageLine(d *source.Document) source.Position {
	for i := 0; i < len(d.Text); i++ {
		if (i == 0 || d.Text[i-1] == '\n') && strings.HasPrefix(string(d.Text[i:min(i+5, len(d.Text))]), "lang:") {
			return d.Position(i)
		}
	}
	return source.Position{}
}
