package parse

import (
	"errors"
	"fmt"
	"math/bits"
	"sync"
)

// Perceptron is a Tagger: an averaged perceptron that reads a sentence from
// left to right, once, and chooses for each token among the readings its
// lexicon gives. It knows no language; the weights (made by Train) and the
// lexicon do.
//
// Words of one reading are not weighed at all. Features are hashed into a
// table of rows, one row of small integers a feature, which is read where it
// lies in the given bytes: nothing is unpacked.
type Perceptron struct {
	lexicon Lexicon
	rows    []byte
	mask    uint32 // number of rows - 1
	words   wordCache
	scratch sync.Pool
}

// Format of the weights: magic, binary logarithm of the number of rows, then
// the rows, each of rowSize signed bytes, one a label.
const (
	weightsMagic = "SPT1"
	headerSize   = len(weightsMagic) + 1
	rowSize      = 24
	maxLogRows   = 24
)

// ErrWeights is wrapped by the errors of NewPerceptron.
var ErrWeights = errors.New("not the weights of a tagger")

// NewPerceptron makes a tagger from a lexicon and the weights that Train made
// with the same lexicon. It keeps weights, which must not change.
func NewPerceptron(lexicon Lexicon, weights []byte) (*Perceptron, error) {
	if len(weights) < headerSize || string(weights[:len(weightsMagic)]) != weightsMagic {
		return nil, fmt.Errorf("%w: they do not begin with %q; build them anew", ErrWeights, weightsMagic)
	}
	log := int(weights[headerSize-1])
	if log > maxLogRows || len(weights) != headerSize+rowSize<<log {
		return nil, fmt.Errorf("%w: %d bytes for 2^%d rows; build them anew", ErrWeights, len(weights), log)
	}
	p := &Perceptron{lexicon: lexicon, rows: weights[headerSize:], mask: 1<<log - 1}
	p.scratch.New = func() any { return new(tagging) }
	return p, nil
}

// Tag sets Tag, Lemma and Morph of the sentence's tokens from their Text and
// Norm.
func (p *Perceptron) Tag(sentence []Token) {
	r := p.scratch.Get().(*tagging)
	r.open(sentence, &p.words, p.lexicon)
	for i := range sentence {
		r.choose(i, p)
	}
	r.settle(sentence)
	p.scratch.Put(r)
}

// weigh adds up the rows of the features for the allowed labels and returns
// the best, the first of equals.
func (p *Perceptron) weigh(features []uint32, allowed labelSet) label {
	var scores [labelCount]int32
	for _, f := range features {
		at := int(f&p.mask) * rowSize
		row := p.rows[at : at+rowSize : at+rowSize]
		for set := allowed; set != 0; set &= set - 1 {
			l := bits.TrailingZeros32(uint32(set))
			scores[l] += int32(int8(row[l]))
		}
	}
	return bestLabel(&scores, allowed)
}

func bestLabel[S int32 | float64](scores *[labelCount]S, allowed labelSet) label {
	best := label(bits.TrailingZeros32(uint32(allowed)))
	for set := allowed; set != 0; set &= set - 1 {
		if l := label(bits.TrailingZeros32(uint32(set))); scores[l] > scores[best] {
			best = l
		}
	}
	return best
}

// tagging is the state of tagging one sentence.
type tagging struct {
	words    []*tagWord
	labels   []label
	finite   bool // a finite verb was read since the last boundary of clauses
	features [featureCount]uint32
}

func (r *tagging) open(sentence []Token, cache *wordCache, lexicon Lexicon) {
	r.words, r.labels, r.finite = r.words[:0], r.labels[:0], false
	for i := range sentence {
		r.words = append(r.words, cache.word(&sentence[i], lexicon))
	}
}

// choose decides the label of word i; those before it are decided.
func (r *tagging) choose(i int, p *Perceptron) {
	allowed := r.allowed(i)
	l := label(bits.TrailingZeros32(uint32(allowed)))
	if allowed&(allowed-1) != 0 {
		l = p.weigh(r.extract(i), allowed)
	}
	r.decide(l)
}

// allowed is what word i may be. An unknown word without a capital is a name
// only beside one ("de Gaulle"). After a determiner two things are settled: a
// known common noun that has a capital, alone among its neighbours, stays one
// ("il Congresso approvò"), so that it is read alike wherever it stands; and
// what may be a noun or an adjective before a name is a noun ("dal socialista
// Dan").
func (r *tagging) allowed(i int) labelSet {
	w, after := r.words[i], r.at(i+1)
	if w.allowed == openLabels && w.shape == writtenLower && after.shape < writtenCapital && r.at(i-1).shape < writtenCapital {
		return openLabels &^ (1 << PROPN)
	}
	if i == 0 || w.allowed&(1<<NOUN) == 0 || !r.determined(i) {
		return w.allowed
	}
	switch {
	case w.common && after.shape != writtenCapital && r.labels[i-1] != label(ADJ):
		return 1 << NOUN
	case w.common && after.shape != writtenCapital:
		return w.allowed & (1<<NOUN | 1<<ADJ)
	case w.shape == writtenLower && after.shape == writtenCapital && !after.common && w.allowed&^(1<<NOUN|1<<ADJ) == 0:
		return 1 << NOUN
	}
	return w.allowed
}

// determined says that a determiner stands before word i, perhaps with an
// adjective between.
func (r *tagging) determined(i int) bool {
	switch r.labels[i-1] {
	case label(DET), label(NUM), label(ADJ):
		return true
	case label(ADP):
		return r.words[i-1].articled
	}
	return false
}

func (r *tagging) decide(l label) {
	r.labels = append(r.labels, l)
	switch l {
	case label(VERB), label(AUX):
		r.finite = true
	case label(PUNCT), label(CCONJ), label(SCONJ), label(PRON):
		r.finite = false
	}
}

// settle writes the decisions into the tokens: the lemma and the form of the
// analysis that bears the label and agrees best with its neighbours.
func (r *tagging) settle(sentence []Token) {
	for i := range sentence {
		t, w := &sentence[i], r.words[i]
		t.Tag = r.labels[i].tag()
		if a := r.analysis(i, sentence); a != nil {
			t.Lemma, t.Morph = a.Lemma, a.Morph
			continue
		}
		t.Lemma, t.Morph = w.form, Morph{}
		if t.Tag == PROPN {
			t.Lemma = t.Text
		}
	}
}

// analysis is the analysis of word i with its label, nil if there is none.
// Among several the first wins, except that what stands in a noun phrase
// agrees with the token before it or, for what opens one, with the word after.
func (r *tagging) analysis(i int, sentence []Token) *Analysis {
	analyses, l := r.words[i].analyses, r.labels[i]
	var first *Analysis
	count := 0
	for j := range analyses {
		if labelOf(&analyses[j]) == l {
			if count++; first == nil {
				first = &analyses[j]
			}
		}
	}
	if count < 2 || !l.nominal() {
		return first
	}
	for j := range analyses {
		a := &analyses[j]
		if labelOf(a) == l && r.agrees(i, a, sentence) {
			return a
		}
	}
	return first
}

func (r *tagging) agrees(i int, a *Analysis, sentence []Token) bool {
	if i > 0 && r.labels[i-1].nominal() && sentence[i-1].Morph.Gender != NoGender {
		return agreeing(a.Morph, sentence[i-1].Morph)
	}
	if i+1 == len(r.words) || !r.labels[i+1].nominal() {
		return true
	}
	next := r.words[i+1]
	for j := range next.analyses {
		b := &next.analyses[j]
		if labelOf(b) == r.labels[i+1] && agreeing(a.Morph, b.Morph) {
			return true
		}
	}
	return len(next.analyses) == 0
}

// agreeing says that two forms can stand in one noun phrase.
func agreeing(a, b Morph) bool {
	gender := a.Gender == b.Gender || a.Gender%Common == 0 || b.Gender%Common == 0
	number := a.Number == b.Number || a.Number%Invariable == 0 || b.Number%Invariable == 0
	return gender && number
}
