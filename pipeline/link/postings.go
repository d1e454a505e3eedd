package link

import (
	"bufio"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
)

// posting is what an index keeps of a name: the hash of its key and, in the
// order in which those of one key stand, whether it is a family name, how well
// the item is known, the item and which name it is.
type posting struct{ hash, rest uint64 }

const (
	restBits   = itemBits + nameBits
	weightBits = 16
)

func (p posting) item() int    { return int(p.rest >> nameBits & (mostItems - 1)) }
func (p posting) family() bool { return p.rest>>(restBits+weightBits) != 0 }

func comparePostings(a, b posting) int {
	return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.rest, b.rest))
}

// postings sorts postings, in files where they are many, and writes the index.
type postings struct {
	dir, name string
	most      int // in memory
	buffer    []posting
	runs      []*os.File
	count     int
}

// mostPostings is how many are sorted at a time: 48 MB.
const mostPostings = 3 << 20

func (p *postings) add(key []byte, item, name, weight int, family bool) error {
	rest := uint64(math.MaxUint16-min(max(weight, 0), math.MaxUint16))<<restBits | uint64(item)<<nameBits | uint64(name)
	if family {
		rest |= 1 << (restBits + weightBits)
	}
	p.buffer = append(p.buffer, posting{hashOf(key), rest})
	p.count++
	if p.dir != "" && len(p.buffer) >= p.most {
		return p.spill()
	}
	return nil
}

// spill writes the sorted buffer into a file of its own.
func (p *postings) spill() error {
	slices.SortFunc(p.buffer, comparePostings)
	f, err := os.Create(filepath.Join(p.dir, fmt.Sprintf("%s-%05d", p.name, len(p.runs))))
	if err != nil {
		return err
	}
	p.runs = append(p.runs, f)
	w := bufio.NewWriterSize(f, 1<<18)
	var b [16]byte
	for _, x := range p.buffer {
		binary.LittleEndian.PutUint64(b[:], x.hash)
		binary.LittleEndian.PutUint64(b[8:], x.rest)
		w.Write(b[:]) // its error stays in w
	}
	p.buffer = p.buffer[:0]
	return w.Flush()
}

// sorted gives all postings in order.
func (p *postings) sorted(yield func(posting) error) error {
	slices.SortFunc(p.buffer, comparePostings)
	streams := []stream[posting]{&sliceOf[posting]{p.buffer}}
	for _, f := range p.runs {
		if _, err := f.Seek(0, io.SeekStart); err != nil {
			return err
		}
		streams = append(streams, &postingFile{bufio.NewReaderSize(f, 1<<17)})
	}
	return merge(streams, comparePostings, yield)
}

func (p *postings) discard() {
	for _, f := range p.runs {
		f.Close()
		os.Remove(f.Name())
	}
	p.runs, p.buffer = nil, nil
}

// postingFile reads a file that spill has written.
type postingFile struct{ r *bufio.Reader }

func (f *postingFile) next() (posting, bool, error) {
	var b [16]byte
	if _, err := io.ReadFull(f.r, b[:]); errors.Is(err, io.EOF) {
		return posting{}, false, nil
	} else if err != nil {
		return posting{}, false, err
	}
	return posting{binary.LittleEndian.Uint64(b[:]), binary.LittleEndian.Uint64(b[8:])}, true, nil
}

// Of more items than these, only the best known are filed under one name.
const (
	mostNamesakes = 32  // persons of a family name
	mostBearers   = 256 // items of a whole name
)

// write writes the entries of the index and gives its buckets.
func (p *postings) write(w io.Writer) (buckets []byte, err error) {
	defer p.discard()
	width := bucketBits(p.count)
	x := indexWriter{w: w, shift: 64 - width, starts: make([]uint32, 1<<width+1)}
	if err := p.sorted(x.add); err != nil {
		return nil, err
	}
	return x.buckets(), nil
}

// indexWriter writes the entries of sorted postings.
type indexWriter struct {
	w       io.Writer
	shift   int
	starts  []uint32 // by bucket + 1, how many entries it has; then summed
	last    posting
	bearers [2]int // of the last hash: whole names, family names
	scratch [entrySize]byte
}

func (x *indexWriter) add(p posting) error {
	again := p.hash == x.last.hash && p.item() == x.last.item() && p.family() == x.last.family()
	if p.hash != x.last.hash {
		x.bearers, again = [2]int{}, false
	}
	x.last = p
	kind, most := 0, mostBearers
	if p.family() {
		kind, most = 1, mostNamesakes
	}
	if again && x.bearers[kind] > 0 || x.bearers[kind] == most {
		return nil
	}
	x.bearers[kind]++
	x.starts[p.hash>>x.shift+1]++
	e := fingerprint(p.hash, x.shift)<<restBits | p.rest&(1<<restBits-1)
	binary.LittleEndian.PutUint64(x.scratch[:], e)
	_, err := x.w.Write(x.scratch[:])
	return err
}

// buckets is how many entries stand before each bucket.
func (x *indexWriter) buckets() []byte {
	b := make([]byte, 0, 4*len(x.starts))
	n := uint32(0)
	for _, more := range x.starts {
		n += more
		b = binary.LittleEndian.AppendUint32(b, n)
	}
	return b
}
