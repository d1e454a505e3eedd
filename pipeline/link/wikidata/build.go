// Package wikidata builds authorities of names from dumps of Wikidata: JSON
// with one entity a line, and truthy N-Triples, packed (gzip, bzip2,
// Zstandard) or not. Tables of one's own (see link.ReadCSV) can go before them.
package wikidata

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"

	"github.com/spoglio/spoglio/pipeline/link"
)

// Options say what of a dump goes into an authority.
type Options struct {
	Languages    []string // of names, the preferred first; Italian and English if empty
	Classes      []string // only instances of these and of their subclasses: ids ("Q5"), or classes of the schema ("Person"); all that have a class if empty
	ClassFile    string   // a table qid,class that takes the place of the dump's own subclasses
	MinSitelinks int      // only items with so many links to other sites
	Restart      bool     // forget what an interrupted build has done
	Workers      int      // lines are read on so many goroutines; as many as there are processors if 0

	Progress func(Progress) // may be nil
	Warn     func(error)    // is told of lines that cannot be read, and skipped; may be nil
}

// Progress is how far a build is.
type Progress struct {
	Input       string
	Read, Size  int64 // bytes of the input, packed; Size is -1 if it cannot be known
	Lines, Kept int
}

// Report is what a build did.
type Report struct {
	Items   int // of the authority
	Read    int // items and rows in the inputs
	Broken  int // lines skipped
	Resumed int // lines that an earlier build had read
}

// Build makes an authority file of dumps and tables; of what several say of an
// item, the first counts. "-" stands for stdin. The file appears under its
// name when it is whole. What is done is kept in a folder beside it, path +
// ".work", until then: an interrupted build goes on from there when it is asked
// for the same again.
func Build(ctx context.Context, path string, inputs []string, stdin io.Reader, o Options) (*Report, error) {
	if len(o.Languages) == 0 {
		o.Languages = []string{"it", "en"}
	}
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	if err := checkClasses(o.Classes); err != nil {
		return nil, err
	}
	w, err := openWork(path+".work", inputs, &o)
	if err != nil {
		return nil, err
	}
	b := &build{options: &o, work: w, builder: link.NewBuilder(w.dir)}
	if err := b.begin(); err != nil {
		return nil, err
	}
	for i := w.state.Input; i < len(inputs); i++ {
		if err := b.read(ctx, i, inputs[i], stdin); err != nil {
			return nil, err
		}
	}
	if err := b.write(path); err != nil {
		return nil, err
	}
	return b.report(), w.remove()
}

func checkClasses(asked []string) error {
	for _, a := range asked {
		if _, ok := number(a); !ok && !slices.Contains(schemaClasses(), a) {
			return fmt.Errorf("%q is neither an item id (Q5) nor one of %v", a, schemaClasses())
		}
	}
	return nil
}

type build struct {
	options *Options
	work    *work
	builder *link.Builder
	side    side
	file    *sorter // of the class file; nil if there is none
	resumed int
}

// begin takes up what an earlier build has done.
func (b *build) begin() error {
	if b.options.ClassFile != "" {
		schema, err := readClasses(b.options.ClassFile)
		if err != nil {
			return err
		}
		b.file = newSorter(&tree{}, schema, b.options.Classes)
	}
	b.builder.Resume(b.work.state.Runs)
	b.resumed = b.work.state.Lines
	return b.side.load(b.work)
}

// read reads one input, from where an earlier build has stopped.
func (b *build) read(ctx context.Context, i int, path string, stdin io.Reader) error {
	in, err := openInput(path, stdin)
	if err != nil {
		return err
	}
	defer in.close()
	s := &b.work.state
	if i > s.Input {
		s.Input, s.Lines = i, 0
	}
	if in.form == table {
		err = b.readTable(in)
	} else {
		s.Dumps = true
		if err := in.skip(s.Lines); err != nil {
			return fmt.Errorf("%s: %w", in.name, err)
		}
		err = readBatches(ctx, in, s.Lines+1, b.options.Workers, b.options.Languages, func(r *result) error { return b.take(in, r) })
	}
	if err == nil {
		s.Input, s.Lines = i+1, 0
	}
	if err == nil || errors.Is(err, context.Canceled) {
		err = errors.Join(err, b.checkpoint())
	}
	return err
}

// readTable adds the rows of a table of one's own.
func (b *build) readTable(in *input) error {
	entries, err := link.ReadEntries(in.lines, in.name)
	if err != nil {
		return err
	}
	for i := range entries {
		if err := b.builder.Add(&entries[i]); err != nil {
			return err
		}
	}
	b.work.state.Read += len(entries)
	return nil
}

// checkpointBytes is how many bytes of entries may be lost by an interruption.
const checkpointBytes = 48 << 20

// take adds what a batch gave.
func (b *build) take(in *input, r *result) error {
	s := &b.work.state
	for i := range r.items {
		if err := b.add(&r.items[i]); err != nil {
			return err
		}
	}
	for _, err := range r.broken {
		if b.options.Warn != nil {
			b.options.Warn(err)
		}
	}
	s.Broken += len(r.broken)
	s.Read += len(r.items)
	s.Lines = r.batch.first + r.batch.lines - 1
	if b.options.Progress != nil {
		b.options.Progress(Progress{in.name, in.read.Load(), in.size, s.Lines, s.Kept})
	}
	if b.builder.Pending() < checkpointBytes {
		return nil
	}
	return b.checkpoint()
}

// add keeps an item for the authority, and what others may need of it.
func (b *build) add(f *found) error {
	b.side.note(f, b.file == nil)
	if f.whole && (f.Weight < b.options.MinSitelinks || len(f.Names) == 0) {
		return nil
	}
	if b.file != nil && f.Types != "" && b.file.class(f.Types) == "" {
		return nil
	}
	b.work.state.Kept++
	return b.builder.Add(&f.Entry)
}

// checkpoint makes what was read so far safe.
func (b *build) checkpoint() error {
	runs, err := b.builder.Flush()
	if err != nil {
		return err
	}
	b.work.state.Runs = runs
	if err := b.side.save(b.work); err != nil {
		return err
	}
	return b.work.save()
}

func (b *build) write(path string) error {
	f := &finisher{side: &b.side, sorter: b.file, least: b.options.MinSitelinks}
	if f.sorter == nil {
		b.side.tree.sort()
		f.sorter = newSorter(&b.side.tree, b.side.tree.schema(), b.options.Classes)
	}
	b.builder.Finish = f.finish
	if b.work.state.Dumps {
		b.builder.WellKnown = wellKnown
	}
	return b.builder.WriteFile(path)
}

// wellKnown is how many sitelinks an item has that is well known.
const wellKnown = 40

func (b *build) report() *Report {
	s := &b.work.state
	return &Report{Items: b.builder.Items(), Read: s.Read, Broken: s.Broken, Resumed: b.resumed}
}
