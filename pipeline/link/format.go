package link

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
)

// An authority file is a header, six sections and the checksums of their
// blocks, all numbers little-endian:
//
//	magic     8 bytes "spoglioA"
//	version   uint32
//	blocks    uint32, CRC-32C of the block checksums
//	length    uint64, of the whole file
//	known     uint64, the weight from which an item of the file is well known
//	sections  numSections × (offset uint64, length uint64), and those of the checksums
//	digest    SHA-256 of the sections
//	header    uint32, CRC-32C of all the bytes above
//
// Sections follow each other without gaps from the end of the header. Each
// block of blockSize bytes of them has its CRC-32C in the last section: a block
// is compared with it when it is first read.
const (
	magic       = "spoglioA"
	version     = 2
	numSections = 6
	headerSize  = len(magic) + 4 + 4 + 8 + 8 + (numSections+1)*16 + sha256.Size + 4
	blockSize   = 1 << 16
)

// The sections of an authority file.
const (
	sectionTexts       = iota // what is written of an item: see appendTexts
	sectionItems              // itemSize bytes an item, sorted by number
	sectionNames              // index of names: see index
	sectionNameBuckets        // where its buckets begin
	sectionSounds             // index of cross-script skeletons
	sectionSoundBuckets
	sectionChecksums
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

var (
	errNotAuthority = errors.New("not an authority file (make one with: spoglio authority build)")
	errTruncated    = errors.New("the authority file is truncated or damaged: build it again")
)

// extent is a part of a file.
type extent struct{ at, n uint64 }

func (e extent) end() uint64 { return e.at + e.n }

// header is the beginning of an authority file.
type header struct {
	blocks   uint32
	length   uint64
	known    uint64
	sections [numSections + 1]extent
	digest   [sha256.Size]byte
}

// append appends the header's bytes.
func (h *header) append(b []byte) []byte {
	start := len(b)
	le := binary.LittleEndian
	b = append(b, magic...)
	b = le.AppendUint32(b, version)
	b = le.AppendUint32(b, h.blocks)
	b = le.AppendUint64(b, h.length)
	b = le.AppendUint64(b, h.known)
	for _, s := range h.sections {
		b = le.AppendUint64(le.AppendUint64(b, s.at), s.n)
	}
	b = append(b, h.digest[:]...)
	return le.AppendUint32(b, crc32.Checksum(b[start:], castagnoli))
}

// readHeader reads and checks the header of a file of a length.
func readHeader(b []byte, length uint64) (*header, error) {
	if len(b) < len(magic)+4 || string(b[:len(magic)]) != magic {
		return nil, errNotAuthority
	}
	le := binary.LittleEndian
	if v := le.Uint32(b[8:]); v != version {
		return nil, fmt.Errorf("the authority file has version %d, this program reads version %d: build it again", v, version)
	}
	if len(b) < headerSize {
		return nil, errTruncated
	}
	b = b[:headerSize]
	sealed := headerSize - 4
	h := &header{blocks: le.Uint32(b[12:]), length: le.Uint64(b[16:]), known: le.Uint64(b[24:])}
	if h.length != length || le.Uint32(b[sealed:]) != crc32.Checksum(b[:sealed], castagnoli) {
		return nil, errTruncated
	}
	for i := range h.sections {
		h.sections[i] = extent{le.Uint64(b[32+16*i:]), le.Uint64(b[40+16*i:])}
	}
	copy(h.digest[:], b[sealed-sha256.Size:])
	return h, h.check()
}

// check makes sure that the sections follow each other and fill the file.
func (h *header) check() error {
	at := uint64(headerSize)
	for _, s := range h.sections {
		if s.at != at || s.n > h.length-at {
			return errTruncated
		}
		at = s.end()
	}
	blocks := (h.sections[sectionChecksums].at - uint64(headerSize) + blockSize - 1) / blockSize
	if at != h.length || h.sections[sectionChecksums].n != 4*blocks {
		return errTruncated
	}
	return nil
}
