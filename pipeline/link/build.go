package link

import (
	"bufio"
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"strings"
)

// Build is the authority file that holds these entries. Entries of one id are
// joined: the first that says something counts.
func Build(entries []Entry) ([]byte, error) {
	b := NewBuilder("")
	for i := range entries {
		if err := b.Add(&entries[i]); err != nil {
			return nil, err
		}
	}
	file := bytes.NewBuffer(make([]byte, headerSize))
	h, err := b.writeSections(file)
	if err != nil {
		return nil, err
	}
	h.append(file.Bytes()[:0])
	return file.Bytes(), nil
}

// Builder makes an authority file of any size: what does not fit into memory
// is sorted in files. Make one with NewBuilder.
type Builder struct {
	// Finish may complete an item, after all entries for it are joined, or
	// leave it out; nil keeps all as they are.
	Finish func(*Entry) (keep bool)
	// WellKnown is the weight from which an item of the file is well known.
	WellKnown int

	entries          *entryRuns
	postingsInMemory int
	items            int
	scratch          []byte
}

// NewBuilder readies a builder that keeps its working files in a folder, which
// must be there; with an empty name it keeps everything in memory.
func NewBuilder(dir string) *Builder {
	return &Builder{WellKnown: wellKnown, entries: &entryRuns{dir: dir, most: runBytes}, postingsInMemory: mostPostings}
}

// Add adds an entry; entries of one id are joined, and the first that says
// something counts. An id that is none, or a class that the schema does not
// have, is an error.
func (b *Builder) Add(e *Entry) error {
	if err := e.check(); err != nil {
		return err
	}
	return b.entries.add(e)
}

// Flush moves what was added so far into working files and says how many there
// are. A builder of the same folder can go on from there: see Resume.
func (b *Builder) Flush() (files int, err error) {
	err = b.entries.spill()
	return b.entries.runs, err
}

// Pending is how many bytes of entries are in no working file yet.
func (b *Builder) Pending() int { return len(b.entries.buffer) }

// Resume takes the first so many working files of an earlier builder of the
// same folder as added.
func (b *Builder) Resume(files int) { b.entries.runs = files }

// Items is how many items the file has, once it is written.
func (b *Builder) Items() int { return b.items }

// WriteFile writes the authority file; it appears under its name when it is
// whole.
func (b *Builder) WriteFile(path string) (err error) {
	f, err := createBeside(path)
	if err != nil {
		return err
	}
	defer func() { err = f.close(err) }()
	w := bufio.NewWriterSize(f, 1<<20)
	if _, err := w.Write(make([]byte, headerSize)); err != nil {
		return err
	}
	h, err := b.writeSections(w)
	if err != nil {
		return err
	}
	if err := w.Flush(); err != nil {
		return err
	}
	_, err = f.WriteAt(h.append(nil), 0)
	return err
}

// writeSections writes all that follows the header, and makes the header.
func (b *Builder) writeSections(w io.Writer) (*header, error) {
	s := &sectionWriter{w: w, digest: sha256.New()}
	s.header.known = uint64(max(b.WellKnown, 0))
	items, err := newSpool(b.entries.dir)
	if err != nil {
		return nil, err
	}
	defer items.discard()
	names := &postings{dir: b.entries.dir, name: "names", most: b.postingsInMemory}
	sounds := &postings{dir: b.entries.dir, name: "sounds", most: b.postingsInMemory}
	defer names.discard()
	defer sounds.discard()
	if err := b.writeTexts(s, items, names, sounds); err != nil {
		return nil, err
	}
	s.end(sectionTexts)
	if err := items.copyTo(s); err != nil {
		return nil, err
	}
	s.end(sectionItems)
	for i, p := range [...]*postings{names, sounds} {
		buckets, err := p.write(s)
		if err != nil {
			return nil, err
		}
		s.end(sectionNames + 2*i)
		if _, err := s.Write(buckets); err != nil {
			return nil, err
		}
		s.end(sectionNameBuckets + 2*i)
	}
	return s.close()
}

// writeTexts goes through the items by number; their records and postings are
// kept for later.
func (b *Builder) writeTexts(s *sectionWriter, items *spool, names, sounds *postings) error {
	b.items = 0
	return b.entries.each(func(e *Entry) error {
		if b.Finish != nil && !b.Finish(e) {
			return nil
		}
		if b.items == mostItems {
			return fmt.Errorf("more than %d items: choose fewer by class or by sitelinks", mostItems)
		}
		e.Class = cmp.Or(e.Class, classes[0])
		e.order()
		number, _ := itemNumber(e.ID)
		r := binary.LittleEndian.AppendUint32(b.scratch[:0], number)
		r = append(r, byte(s.at), byte(s.at>>8), byte(s.at>>16), byte(s.at>>24), byte(s.at>>32))
		r = e.appendFacts(r)
		if _, err := items.Write(r); err != nil {
			return err
		}
		b.scratch = e.appendTexts(r[:0])
		if _, err := s.Write(b.scratch); err != nil {
			return err
		}
		err := filed(b.items, e, names, sounds)
		b.items++
		return err
	})
}

// filed files the names of an item under their keys and, for a person or a
// place, under their skeletons; a person's last word is filed as a family name,
// an article's title under its language.
func filed(item int, e *Entry, names, sounds *postings) error {
	var scratch [64]byte
	for i, n := range e.Names {
		if n.Kind == TitleName {
			if err := names.add(titleKey(n.Lang, n.Text), item, i, e.Weight, false); err != nil {
				return err
			}
			continue
		}
		key := appendKey(scratch[:0], n.Text)
		if len(key) == 0 {
			continue
		}
		if err := names.add(key, item, i, e.Weight, false); err != nil {
			return err
		}
		if n.Kind > DerivedName || e.Class != "Person" && e.Class != "Place" {
			continue
		}
		if family := familyName(key); family != nil && e.Class == "Person" {
			if err := names.add(family, item, i, e.Weight, true); err != nil {
				return err
			}
		}
		if skeleton := appendSkeleton(nil, n.Text); len(skeleton) > 0 {
			if err := sounds.add(skeleton, item, i, e.Weight, false); err != nil {
				return err
			}
		}
	}
	return nil
}

// familyName is the last word of a key; nil if it is the only one, or short,
// or a numeral.
func familyName(key []byte) []byte {
	last := lastWord(key)
	if len(last) <= 2 || isNumeral(string(last)) {
		return nil
	}
	return last
}

// isNumeral says whether a word is a Roman or an Arabic numeral ("ii", "1904").
func isNumeral(word string) bool { return strings.Trim(word, "ivxlcdm0123456789") == "" }
