package link

import (
	"encoding/binary"
	"math/bits"
)

// An index leads from the hash of a key to items. It is a list of entries of
// eight bytes, sorted by hash:
//
//	28 bits of the hash, below those that choose the bucket
//	28 bits: the index of the item
//	 8 bits: which of the item's names has that key
//
// and, in a section of its own, for each bucket the number of entries before
// it, and the number of all (uint32 each). Whoever asks compares the name
// itself, so that two keys of one hash are never taken for each other. Entries
// of one key stand with the best known items first, family names last.
type index struct {
	blocks  *blocks
	entries extent
	buckets extent
	shift   int // of a hash, to its bucket
}

const (
	entrySize  = 8
	printBits  = 28
	itemBits   = 28
	nameBits   = 8
	mostItems  = 1 << itemBits
	mostNames  = 1<<nameBits - 1
	bucketLoad = 8 // entries in a bucket, about
)

// bucketBits is how many bits of the hash choose the bucket among entries.
func bucketBits(entries int) int { return max(1, bits.Len(uint(entries/bucketLoad))) }

func newIndex(b *blocks, entries, buckets extent) (index, error) {
	n := buckets.n/4 - 1
	width := bits.Len64(n) - 1
	if buckets.n%4 != 0 || buckets.n < 12 || n != 1<<width || entries.n%entrySize != 0 {
		return index{}, errTruncated
	}
	return index{b, entries, buckets, 64 - width}, nil
}

// len is the number of entries.
func (x *index) len() int { return int(x.entries.n / entrySize) }

// bucket is the entries among which those of a hash are: their numbers.
func (x *index) bucket(hash uint64) (first, last uint64) {
	b := x.blocks.part(x.buckets, 4*(hash>>x.shift), 8)
	if b == nil {
		return 0, 0
	}
	return uint64(binary.LittleEndian.Uint32(b)), uint64(binary.LittleEndian.Uint32(b[4:]))
}

// find appends each item, and which of its names, that a probe may lead to.
func (x *index) find(p *probe, hits []hit) []hit {
	if p.last <= p.first {
		return hits
	}
	all := x.blocks.part(x.entries, entrySize*p.first, entrySize*(p.last-p.first))
	print := fingerprint(p.hash, x.shift)
	for ; len(all) >= entrySize; all = all[entrySize:] {
		e := binary.LittleEndian.Uint64(all)
		switch f := e >> (itemBits + nameBits); {
		case f == print:
			hits = append(hits, hit{part: p.part, item: int(e >> nameBits & (mostItems - 1)), name: int(e & mostNames)})
		case f > print:
			return hits
		}
	}
	return hits
}

// fingerprint is the bits of a hash below those that choose the bucket.
func fingerprint(hash uint64, shift int) uint64 { return hash << (64 - shift) >> (64 - printBits) }

// hashOf is the hash of a key: FNV-1a, its bits mixed as MurmurHash3 ends.
func hashOf(key []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range key {
		h = (h ^ uint64(c)) * 1099511628211
	}
	h = (h ^ h>>33) * 0xff51afd7ed558ccd
	h = (h ^ h>>33) * 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}
