package parse

import (
	"math"
	"math/bits"
	"slices"
)

// Train makes the weights of a Perceptron from sentences whose tokens bear
// the right Tag (and, for verbs, Mood, or NoMood where it is not known), in
// rounds passes over them, with 2^logRows rows. The same input gives the same
// bytes.
func Train(lexicon Lexicon, sentences [][]Token, rounds, logRows int) []byte {
	t := trainer{lexicon: lexicon, cache: new(wordCache), mask: 1<<logRows - 1}
	t.weights = make([]weightRow, 1<<logRows)
	t.sums = make([]weightRow, 1<<logRows)
	order := make([]int, len(sentences))
	for i := range order {
		order[i] = i
	}
	seed := uint32(1)
	for range rounds {
		for i := len(order) - 1; i > 0; i-- {
			seed = mixed(seed, uint32(i))
			j := int(seed % uint32(i+1))
			order[i], order[j] = order[j], order[i]
		}
		for _, s := range order {
			t.learn(sentences[s])
		}
	}
	return t.quantize(logRows)
}

type weightRow [labelCount]float64

type trainer struct {
	lexicon       Lexicon
	cache         *wordCache
	weights, sums []weightRow // sums: of each change times the step it was made at
	mask          uint32
	step          float64
	tagging       tagging
}

// learn tags a sentence as the Perceptron would and mends the weights at each
// mistake that the lexicon leaves room to mend.
func (t *trainer) learn(sentence []Token) {
	r := &t.tagging
	r.open(sentence, t.cache, t.lexicon)
	for i := range sentence {
		t.step++
		allowed := r.words[i].allowed
		got := label(bits.TrailingZeros32(uint32(allowed)))
		if allowed&(allowed-1) != 0 {
			features := r.extract(i)
			got = t.weigh(features, allowed)
			if want, ok := wanted(&sentence[i], r.words[i]); ok && want != got {
				t.mend(features, want, 1)
				t.mend(features, got, -1)
			}
		}
		r.decide(got)
	}
}

// wanted is the right label of a token; false if its word cannot have it.
func wanted(t *Token, w *tagWord) (label, bool) {
	a := Analysis{Tag: t.Tag, Morph: t.Morph}
	l := labelOf(&a)
	if w.allowed&(1<<l) != 0 {
		return l, true
	}
	for l = 0; l < labelCount; l++ {
		if l.tag() == t.Tag && w.allowed&(1<<l) != 0 {
			return l, true
		}
	}
	return 0, false
}

func (t *trainer) weigh(features []uint32, allowed labelSet) label {
	var scores [labelCount]float64
	for _, f := range features {
		weightRow := &t.weights[f&t.mask]
		for l, w := range weightRow {
			scores[l] += w
		}
	}
	return bestLabel(&scores, allowed)
}

func (t *trainer) mend(features []uint32, l label, by float64) {
	for _, f := range features {
		t.weights[f&t.mask][l] += by
		t.sums[f&t.mask][l] += by * t.step
	}
}

// clipped is the share of the weights other than 0 that may be cut to the
// largest value, so that the others keep their detail.
const clipped = 0.001

// quantize averages the weights over all steps and writes them as bytes.
func (t *trainer) quantize(logRows int) []byte {
	var size []float64
	for i := range t.weights {
		for l := range t.weights[i] {
			t.weights[i][l] -= t.sums[i][l] / max(t.step, 1)
			if w := math.Abs(t.weights[i][l]); w > 1e-9 {
				size = append(size, w)
			}
		}
	}
	scale := math.MaxInt8 / quantileOf(size, 1-clipped)
	out := make([]byte, headerSize+rowSize<<logRows)
	copy(out, weightsMagic)
	out[headerSize-1] = byte(logRows)
	for i := range t.weights {
		at := headerSize + i*rowSize
		for l, w := range t.weights[i] {
			out[at+l] = byte(int8(math.Round(max(-1, min(1, w*scale/math.MaxInt8)) * math.MaxInt8)))
		}
	}
	return out
}

func quantileOf(values []float64, q float64) float64 {
	if len(values) == 0 {
		return 1
	}
	slices.Sort(values)
	return values[int(q*float64(len(values)-1))]
}
