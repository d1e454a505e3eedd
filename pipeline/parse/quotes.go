package parse

// quotations finds the runs between matching quotation marks. A short one is a
// title: the name of a work, a programme, a resolution. One that never closes
// is none.
func quotations(buf []quotation, tokens []Token) []quotation {
	for i := 0; i < len(tokens); i++ {
		end := closing(tokens[i].Text)
		if end == "" {
			continue
		}
		j := i + 1
		for j < len(tokens) && tokens[j].Text != end {
			j++
		}
		if j == len(tokens) {
			return buf
		}
		if j > i+1 {
			buf = append(buf, quotation{First: i, Last: j + 1, title: j-i-1 <= 8})
		}
		i = j
	}
	return buf
}

// closing is the mark that closes a quotation which a mark opens.
func closing(mark string) string {
	switch mark {
	case "«":
		return "»"
	case "“":
		return "”"
	case "\"":
		return "\""
	case "„":
		return "“"
	}
	return ""
}
