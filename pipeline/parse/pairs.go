package parse

// longestPair is how many tokens a pair of quotation marks or brackets may be
// apart: beyond it one of them is taken for a slip.
const longestPair = 200

// pairKind is a kind of quotation mark or bracket.
type pairKind uint8

const (
	noPair pairKind = iota
	round
	square
	guillemet
	curly
	straight
	pairKinds
)

// pairs are the quotation marks and brackets of a block that belong together.
type pairs struct {
	partner []int32 // for an opening one, the index of the other; for a closing one, its complement; else 0
	open    [pairKinds][]int32
}

// pair finds the pairs of a block. Each kind is paired for itself, so that one
// that was left open does no harm to others.
func (p *pairs) pair(tokens []Token) {
	p.reset(len(tokens))
	for i := range tokens {
		kind, opens := p.kind(tokens, i)
		open := p.open[kind] // after kind, which may close a slip
		switch {
		case kind == noPair:
		case opens:
			p.open[kind] = append(open, int32(i))
		case len(open) > 0:
			o := open[len(open)-1]
			p.open[kind] = open[:len(open)-1]
			if i-int(o) <= longestPair {
				p.partner[o], p.partner[i] = int32(i), ^o
			}
		}
	}
}

func (p *pairs) reset(n int) {
	if cap(p.partner) < n {
		p.partner = make([]int32, n+n/2)
	}
	p.partner = p.partner[:n]
	clear(p.partner)
	for i := range p.open {
		p.open[i] = p.open[i][:0]
	}
}

// kind is the kind of token i and whether it opens.
func (p *pairs) kind(tokens []Token, i int) (kind pairKind, opens bool) {
	switch tokens[i].Text {
	case "(":
		return round, true
	case ")":
		return round, false
	case "[":
		return square, true
	case "]":
		return square, false
	case "«", "<<":
		return guillemet, true
	case "»", ">>":
		return guillemet, false
	case "„":
		return curly, true
	case "“":
		// It closes what „ opened.
		n := len(p.open[curly])
		return curly, n == 0 || tokens[p.open[curly][n-1]].Text != "„"
	case "”":
		return curly, false
	case `"`, "''":
		return straight, p.opensStraight(tokens, i)
	}
	return noPair, false
}

// opensStraight reports whether the straight mark at i opens. It plainly does
// at the beginning of a word: one of its sort that is still open was a slip.
// It does not at the end of a word (12"). Elsewhere it does where none is open.
func (p *pairs) opensStraight(tokens []Token, i int) bool {
	open := p.open[straight]
	space := tokens[i].Space
	glued := i+1 < len(tokens) && !tokens[i+1].Space
	if len(open) == 0 {
		return space || glued
	}
	if !space || !glued {
		return false
	}
	if last := len(open) - 1; tokens[open[last]].Text == tokens[i].Text {
		p.open[straight] = open[:last]
	}
	return true
}

// closing is the index of what closes the mark at i; -1 if i opens nothing.
func (p *pairs) closing(i int) int {
	if p.partner[i] > 0 {
		return int(p.partner[i])
	}
	return -1
}

// opening is the index of what opens the mark at i; -1 if i closes nothing.
func (p *pairs) opening(i int) int {
	if p.partner[i] < 0 {
		return int(^p.partner[i])
	}
	return -1
}

// closes reports whether the mark at i closes a pair.
func (p *pairs) closes(i int) bool { return p.partner[i] < 0 }
