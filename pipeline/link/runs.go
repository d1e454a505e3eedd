package link

import (
	"bufio"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
)

// entryRuns sorts entries by number, in files where they are many. Those of
// one number keep their order.
type entryRuns struct {
	dir    string
	most   int // bytes in memory
	buffer []byte
	places []place
	runs   int // files written
}

// runBytes is how many bytes of entries are sorted at a time.
const runBytes = 64 << 20

// place is where the entry of an item lies in the buffer.
type place struct {
	number  uint32
	at, end int
}

func (r *entryRuns) add(e *Entry) error {
	number, _ := itemNumber(e.ID)
	at := len(r.buffer)
	r.buffer = e.appendTexts(appendText(e.appendFacts(r.buffer), e.Types))
	r.places = append(r.places, place{number, at, len(r.buffer)})
	if r.dir != "" && len(r.buffer) >= r.most {
		return r.spill()
	}
	return nil
}

func (r *entryRuns) sort() {
	slices.SortFunc(r.places, func(a, b place) int { return cmp.Or(cmp.Compare(a.number, b.number), cmp.Compare(a.at, b.at)) })
}

func (r *entryRuns) path(run int) string {
	return filepath.Join(r.dir, fmt.Sprintf("entries-%05d", run))
}

// spill writes the sorted buffer into a file of its own, which has its name
// only when it is whole.
func (r *entryRuns) spill() (err error) {
	if len(r.places) == 0 || r.dir == "" {
		return nil
	}
	r.sort()
	f, err := createBeside(r.path(r.runs))
	if err != nil {
		return err
	}
	defer func() {
		if err = f.close(err); err == nil {
			r.runs++
			r.buffer, r.places = r.buffer[:0], r.places[:0]
		}
	}()
	w := bufio.NewWriterSize(f, 1<<18)
	var head [8]byte
	for _, p := range r.places {
		binary.LittleEndian.PutUint32(head[:], p.number)
		binary.LittleEndian.PutUint32(head[4:], uint32(p.end-p.at))
		w.Write(head[:]) // its error stays in w
		w.Write(r.buffer[p.at:p.end])
	}
	return w.Flush()
}

// stored is an entry of an item as its bytes.
type stored struct {
	number uint32
	data   []byte
}

// each gives the items by number, the entries of each joined.
func (r *entryRuns) each(yield func(*Entry) error) error {
	if err := r.spill(); err != nil {
		return err
	}
	r.sort()
	streams := []stream[stored]{&storedEntries{r.buffer, r.places}}
	for i := range r.runs {
		f, err := os.Open(r.path(i))
		if err != nil {
			return err
		}
		defer f.Close()
		streams = append(streams, &entryFile{r: bufio.NewReaderSize(f, 1<<17), path: f.Name()})
	}
	if r.runs > 0 {
		r.buffer, r.places = nil, nil
	}
	j := joiner{yield: yield}
	err := merge(streams, func(a, b stored) int { return cmp.Compare(a.number, b.number) }, j.add)
	if err != nil {
		return err
	}
	return j.flush()
}

// joiner joins entries of one number that come one after the other.
type joiner struct {
	number uint32
	entry  Entry
	any    bool
	yield  func(*Entry) error
}

func (j *joiner) add(s stored) error {
	e := s.entry()
	if j.any && s.number == j.number {
		j.entry.join(&e)
		return nil
	}
	if err := j.flush(); err != nil {
		return err
	}
	j.number, j.entry, j.any = s.number, e, true
	return nil
}

func (j *joiner) flush() error {
	if !j.any {
		return nil
	}
	j.any = false
	return j.yield(&j.entry)
}

// entry is the entry that these bytes are; its strings are its own.
func (s stored) entry() Entry {
	var e Entry
	own := slices.Clone(s.data)
	e.setFacts(own)
	if own[0] == noClass {
		e.Class = ""
	}
	types, rest := cutText(own[factsSize:])
	t := readTexts(rest)
	e.ID = "Q" + strconv.FormatUint(uint64(s.number), 10)
	e.Label, e.Countries, e.Kinds, e.Types, e.Names = t.label, t.countries, t.kinds, types, t.all()
	return e
}

// storedEntries is the sorted buffer as a stream.
type storedEntries struct {
	buffer []byte
	places []place
}

func (s *storedEntries) next() (stored, bool, error) {
	if len(s.places) == 0 {
		return stored{}, false, nil
	}
	p := s.places[0]
	s.places = s.places[1:]
	return stored{p.number, s.buffer[p.at:p.end]}, true, nil
}

// entryFile reads a file that spill has written.
type entryFile struct {
	r    *bufio.Reader
	path string
	data []byte
}

func (f *entryFile) next() (stored, bool, error) {
	var head [8]byte
	if _, err := io.ReadFull(f.r, head[:]); errors.Is(err, io.EOF) {
		return stored{}, false, nil
	} else if err != nil {
		return stored{}, false, fmt.Errorf("%s: %w", f.path, err)
	}
	n := int(binary.LittleEndian.Uint32(head[4:]))
	f.data = slices.Grow(f.data[:0], n)[:n]
	if _, err := io.ReadFull(f.r, f.data); err != nil || n <= factsSize {
		return stored{}, false, fmt.Errorf("the working file %s is damaged: start anew", f.path)
	}
	return stored{binary.LittleEndian.Uint32(head[:]), f.data}, true, nil
}
