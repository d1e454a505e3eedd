package parse

import (
	"math"
	"math/bits"
	"slices"
)

// Train makes the weights of a Perceptron from sentences whose tokens bear
// the right Tag (and, for verbs, Mood, or NoMood where it is not known), in
// rounds passes over them, with 2^logRows rows. The same input gives the same
// bytes on the same kind of machine.
//
// What it makes is the sum of the averaged weights of several learners, who
// see the sentences in different orders and each time miss some features, so
// that none comes to lean on a rare one.
func Train(lexicon Lexicon, sentences [][]Token, rounds, logRows int) []byte {
	sum := make([]weightRow, 1<<logRows)
	t := trainer{lexicon: lexicon, cache: new(wordCache), mask: 1<<logRows - 1}
	order := make([]int, len(sentences))
	for i := range order {
		order[i] = i
	}
	for range learners {
		t.forget()
		for range rounds {
			t.shuffle(order)
			for _, s := range order {
				t.learn(sentences[s])
			}
		}
		t.addAverage(sum)
	}
	return quantize(sum, logRows)
}

const (
	learners = 8
	missed   = 3 // a learner misses one feature in so many
)

type weightRow [labelCount]float64

type trainer struct {
	lexicon       Lexicon
	cache         *wordCache
	weights, sums []weightRow // sums: of each change times the step it was made at
	mask          uint32
	step          float64
	tagging       tagging
	seen          []uint32 // the features not missed
	chance        uint32
}

func (t *trainer) forget() {
	t.weights = make([]weightRow, t.mask+1)
	t.sums = make([]weightRow, t.mask+1)
	t.step = 0
}

// random is a number that depends on nothing but how many were drawn before.
func (t *trainer) random() uint32 {
	t.chance++
	return mixed(t.chance, 0)
}

func (t *trainer) shuffle(order []int) {
	for i := len(order) - 1; i > 0; i-- {
		j := int(t.random() % uint32(i+1))
		order[i], order[j] = order[j], order[i]
	}
}

// learn tags a sentence as the Perceptron would and mends the weights at each
// mistake that the lexicon leaves room to mend.
func (t *trainer) learn(sentence []Token) {
	r := &t.tagging
	r.open(sentence, t.cache, t.lexicon)
	for i := range sentence {
		t.step++
		allowed := r.allowed(i)
		got := label(bits.TrailingZeros32(uint32(allowed)))
		if allowed&(allowed-1) != 0 {
			features := t.glimpse(r.extract(i))
			got = t.weigh(features, allowed)
			if want, ok := wanted(&sentence[i], allowed); ok && want != got {
				t.mend(features, want, 1)
				t.mend(features, got, -1)
			}
		}
		r.decide(got)
	}
}

func (t *trainer) glimpse(features []uint32) []uint32 {
	t.seen = t.seen[:0]
	for _, f := range features {
		if t.random()%missed != 0 {
			t.seen = append(t.seen, f)
		}
	}
	return t.seen
}

// wanted is the right label of a token; false if it is not allowed.
func wanted(t *Token, allowed labelSet) (label, bool) {
	a := Analysis{Tag: t.Tag, Morph: t.Morph}
	if l := labelOf(&a); allowed&(1<<l) != 0 {
		return l, true
	}
	for l := range labelCount {
		if l.tag() == t.Tag && allowed&(1<<l) != 0 {
			return l, true
		}
	}
	return 0, false
}

func (t *trainer) weigh(features []uint32, allowed labelSet) label {
	var scores [labelCount]float64
	for _, f := range features {
		for l, w := range &t.weights[f&t.mask] {
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

// addAverage adds the mean of the weights over all steps.
func (t *trainer) addAverage(sum []weightRow) {
	for i := range sum {
		for l := range sum[i] {
			sum[i][l] += t.weights[i][l] - t.sums[i][l]/max(t.step, 1)
		}
	}
}

// clipped is the share of the weights other than 0 that may be cut to the
// largest value, so that the others keep their detail.
const clipped = 0.001

// quantize writes weights as bytes.
func quantize(weights []weightRow, logRows int) []byte {
	scale := math.MaxInt8 / largest(weights)
	out := make([]byte, headerSize+rowSize<<logRows)
	copy(out, weightsMagic)
	out[headerSize-1] = byte(logRows)
	for i := range weights {
		at := headerSize + i*rowSize
		for l, w := range weights[i] {
			out[at+l] = byte(int8(math.Round(max(-math.MaxInt8, min(math.MaxInt8, w*scale)))))
		}
	}
	return out
}

// largest is the greatest size of a weight that is not clipped.
func largest(weights []weightRow) float64 {
	var sizes []float64
	for i := range weights {
		for _, w := range weights[i] {
			if size := math.Abs(w); size > 1e-9 {
				sizes = append(sizes, size)
			}
		}
	}
	if len(sizes) == 0 {
		return 1
	}
	slices.Sort(sizes)
	return sizes[int((1-clipped)*float64(len(sizes)-1))]
}
