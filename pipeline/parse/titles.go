package parse

// longestTitle is how many tokens a title in emphasis has at most.
const longestTitle = 12

// titles marks the titles among the tokens of a block: each run of them that
// stands in emphasis, begins with a capital and is neither long nor the whole
// block. Foreign terms, which stand in emphasis too, begin with a small letter.
func (l *lexer) titles(block []Token) {
	for i := 0; i < len(block); {
		for len(l.emphases) > 0 && l.emphases[0].End <= block[i].Start {
			l.emphases = l.emphases[1:]
		}
		if len(l.emphases) == 0 || l.emphases[0].Start >= block[len(block)-1].End {
			return
		}
		end := i
		for end < len(block) && l.emphases[0].Contains(block[end].Span) {
			end++
		}
		if n := end - i; n > 0 && n <= longestTitle && n < len(block) && capitalised(block[i].Text) {
			markTitle(block[i:end])
		}
		i = max(end, i+1)
	}
}

func markTitle(run []Token) {
	for i := range run {
		run[i].Title = TitleGoesOn
	}
	run[0].Title = TitleBegins
}

// titleEnd is the token after the title that begins at token i.
func titleEnd(tokens []Token, i int) int {
	for i++; i < len(tokens) && tokens[i].Title == TitleGoesOn; i++ {
	}
	return i
}

// inside are the tokens between the marks of a quotation, or of a title in
// emphasis, which has none: all.
func (s *sentence) inside(ph *Phrase) (first, last int) {
	if closing(s.Tokens[ph.First].Text) == "" {
		return ph.First, ph.Last
	}
	return ph.First + 1, ph.Last - 1
}
