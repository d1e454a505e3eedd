package link

import (
	"encoding/binary"
	"hash"
	"hash/crc32"
	"io"
)

// sectionWriter writes sections and their checksums.
type sectionWriter struct {
	w      io.Writer
	header header
	at     uint64 // within the section
	sums   []byte
	sum    uint32 // of the block so far
	filled int    // of the block
	digest hash.Hash
}

func (s *sectionWriter) Write(p []byte) (int, error) {
	s.digest.Write(p)
	for rest := p; len(rest) > 0; {
		n := min(len(rest), blockSize-s.filled)
		s.sum = crc32.Update(s.sum, castagnoli, rest[:n])
		s.filled += n
		rest = rest[n:]
		if s.filled == blockSize {
			s.endBlock()
		}
	}
	s.at += uint64(len(p))
	return s.w.Write(p)
}

func (s *sectionWriter) endBlock() {
	s.sums = binary.LittleEndian.AppendUint32(s.sums, s.sum)
	s.sum, s.filled = 0, 0
}

// end notes where a section ends and the next begins.
func (s *sectionWriter) end(section int) {
	at := uint64(headerSize)
	if section > 0 {
		at = s.header.sections[section-1].end()
	}
	s.header.sections[section] = extent{at, s.at}
	s.at = 0
}

// close writes the checksums.
func (s *sectionWriter) close() (*header, error) {
	if s.filled > 0 {
		s.endBlock()
	}
	s.digest.Sum(s.header.digest[:0])
	at := s.header.sections[sectionSoundBuckets].end()
	s.header.sections[sectionChecksums] = extent{at, uint64(len(s.sums))}
	s.header.length = at + uint64(len(s.sums))
	s.header.blocks = crc32.Checksum(s.sums, castagnoli)
	_, err := s.w.Write(s.sums)
	return &s.header, err
}
