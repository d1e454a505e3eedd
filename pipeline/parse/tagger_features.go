package parse

// featureCount is the number of features of a word in its place.
const featureCount = 36

// mixed hashes a feature's value with its template's number.
func mixed(a, template uint32) uint32 {
	h := (a ^ template*0x85EBCA6B) * 0x9E3779B1
	h ^= h >> 15
	h *= 0x2C1B3C6D
	return h ^ h>>13
}

func joined(a, b uint32) uint32 { return a*31 ^ (b<<7 | b>>25) }

// hashString is FNV-1a.
func hashString(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// sentenceEdge stands for the words before a sentence and after it.
var sentenceEdge = &tagWord{hash: 1, signature: 1, shape: writtenMark}

func (r *tagging) at(i int) *tagWord {
	if uint(i) < uint(len(r.words)) {
		return r.words[i]
	}
	return sentenceEdge
}

func (r *tagging) labelAt(i int) uint32 {
	if i < 0 {
		return uint32(labelCount)
	}
	return uint32(r.labels[i])
}

// extract gives the features of word i, those before it being decided. The
// result is valid until the next call.
func (r *tagging) extract(i int) []uint32 {
	w, before, after := r.words[i], r.at(i-1), r.at(i+1)
	before2, after2 := r.at(i-2), r.at(i+2)
	l1, l2 := r.labelAt(i-1), r.labelAt(i-2)
	l3 := uint32(labelCount)
	if i > 2 {
		l3 = r.labelAt(i - 3)
	}
	ll := l1<<8 | l2
	written := uint32(w.shape) << 8
	if i == 0 || before.shape == writtenMark {
		written |= uint32(before.hash%64) + 1
	}
	finite := uint32(0)
	if r.finite {
		finite = 1
	}
	own, next := uint32(w.known), uint32(after.known)
	concord := uint32(0)
	if w.allowed&participles != 0 {
		concord = 1 + concordance(w, before) + 2*concordance(w, after) + 4*concordance(w, after2) + 8*concordance(w, before2)
	}
	values := [featureCount]uint32{
		w.hash, w.signature, w.endings[0], w.endings[1], w.endings[2], written,
		l1, ll, ll<<8 | l3,
		joined(w.hash, l1), joined(w.signature, l1), joined(w.signature, ll),
		before.hash, before2.hash, after.hash, after2.hash,
		joined(after.signature, 0), joined(after2.signature, 0),
		joined(w.signature, before.signature), joined(w.signature, after.signature),
		joined(w.hash, before.hash), joined(w.hash, after.hash),
		joined(joined(w.signature, after.signature), l1),
		joined(after.endings[1], w.signature), joined(written, l1),
		joined(w.signature, finite), joined(written, uint32(after.shape)+uint32(before.shape)<<8),
		joined(w.endings[1], l1), joined(w.signature, r.participleAfter(i)),
		joined(own, l1), joined(own, next), joined(joined(own, next), l1), joined(joined(own, uint32(after.shape)), l1),
		joined(joined(own, next), uint32(after2.known)),
		joined(own, concord), joined(joined(own, concord), l1),
	}
	for t := range values {
		r.features[t] = mixed(values[t], uint32(t)+1)
	}
	return r.features[:]
}

// participleAfter is how far ahead a word stands that may be a participle, 0 if
// there is none near: it tells an auxiliary from a full verb.
func (r *tagging) participleAfter(i int) uint32 {
	for n := 1; n <= 3; n++ {
		w := r.at(i + n)
		if w.allowed&participles != 0 {
			return uint32(n)
		}
		if w.shape == writtenMark {
			break
		}
	}
	return 0
}

const participles = 1<<verbParticiple | 1<<auxParticiple

// concordance is 1 if some participle that w may be agrees in gender and
// number with something nominal that other may be.
func concordance(w, other *tagWord) uint32 {
	for i := range w.analyses {
		if 1<<labelOf(&w.analyses[i])&participles == 0 {
			continue
		}
		for j := range other.analyses {
			m := other.analyses[j].Morph
			if m.Gender != NoGender && agreeing(w.analyses[i].Morph, m) {
				return 1
			}
		}
	}
	return 0
}
