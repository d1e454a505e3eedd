package link

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"sync/atomic"
)

// blocks is the part of an authority file that is guarded by checksums. It is
// safe for concurrent use.
type blocks struct {
	data    []byte          // the whole file
	sums    []byte          // the checksums
	end     uint64          // of what they guard
	checked []atomic.Uint32 // a bit for each block found good
	damaged atomic.Uint64   // 1 + the first block found damaged
}

func newBlocks(data []byte, h *header) (*blocks, error) {
	s := h.sections[sectionChecksums]
	b := &blocks{data: data, sums: data[s.at:s.end()], end: s.at}
	if crc32.Checksum(b.sums, castagnoli) != h.blocks {
		return nil, errTruncated
	}
	b.checked = make([]atomic.Uint32, (b.count()+31)/32)
	return b, nil
}

func (b *blocks) count() int { return len(b.sums) / 4 }

// part is n bytes at an offset of an extent; nil where the extent has no such
// part or a block of it is damaged.
func (b *blocks) part(of extent, at, n uint64) []byte {
	if at > of.n || n > of.n-at {
		return nil
	}
	at += of.at
	for i := (at - uint64(headerSize)) / blockSize; uint64(headerSize)+i*blockSize < at+n; i++ {
		if !b.good(i) {
			return nil
		}
	}
	return b.data[at : at+n : at+n]
}

// good says whether a block agrees with its checksum.
func (b *blocks) good(i uint64) bool {
	word, bit := &b.checked[i/32], uint32(1)<<(i%32)
	if word.Load()&bit != 0 {
		return true
	}
	start := uint64(headerSize) + i*blockSize
	if crc32.Checksum(b.data[start:min(start+blockSize, b.end)], castagnoli) != binary.LittleEndian.Uint32(b.sums[4*i:]) {
		b.damaged.CompareAndSwap(0, i+1)
		return false
	}
	word.Or(bit)
	return true
}

// err says which block was found damaged, if one was.
func (b *blocks) err() error {
	i := b.damaged.Load()
	if i == 0 {
		return nil
	}
	return fmt.Errorf("the authority file is damaged in the %d bytes from %d: build it again, or copy it anew", blockSize, uint64(headerSize)+(i-1)*blockSize)
}
