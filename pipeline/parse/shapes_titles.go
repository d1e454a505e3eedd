package parse

// Shapes of titles: whose they are and from what year.

// possessedTitle offers a title with its owner as the possessive before it
// says: "le sue «Confessioni»".
func (m *matcher) possessedTitle(p int, owner filler) {
	ph := &m.s.phrases[p]
	m.offer("possessed-title", &trigger{clause: -1, phrase: p, span: m.s.span(ph.First, ph.Last), shape: map[string][]filler{
		"host": {m.entityFiller(p)}, "owner": {owner},
	}})
}

// titleOf reads whose a title is from the names in its genitive: "le
// *Odi* di Orazio".
func (m *matcher) titleOf(p int) {
	ph := &m.s.phrases[p]
	if m.s.Tokens[ph.First].Title == NoTitle || ph.Entity < 0 {
		return
	}
	for _, q := range m.attached(p, m.lang.Grammar.Genitive, OfHost) {
		if owner := &m.s.phrases[q]; owner.Named() && owner.Entity >= 0 {
			m.possessedTitle(p, m.entityFiller(q))
			return
		}
	}
}

// volumes is in how many years the volumes of one work come out at most.
const volumes = 12

// datedTitle reads the year in brackets behind a title, "*Le confessioni*
// (1867)", or the first of those in which it came out: "(1842-46, 3 voll.)".
func (m *matcher) datedTitle(b parenthesis) {
	ph := &m.s.phrases[b.Host]
	if m.s.Tokens[ph.First].Title == NoTitle || ph.Kind != Quoted || ph.Entity < 0 {
		return
	}
	for i := range m.s.times {
		e, w := &m.s.times[i], &m.s.moments[i]
		if e.First < b.First || e.Last > b.Last || e.First != b.First && e.Last != b.Last || !w.ok || e.Interval && w.to.Year-w.from.Year > volumes {
			continue
		}
		m.offer("dated-title", &trigger{clause: -1, phrase: -1, span: m.s.span(ph.First, e.Last), shape: map[string][]filler{
			"host": {m.entityFiller(b.Host)},
			"date": {{phrase: -1, value: w.from, span: m.s.span(e.First, e.Last)}},
		}})
	}
}

// entitled offers the noun of a work with the title beside it: "la bolla
// *Ineffabilis Deus*", "il settimanale «Cuore»".
func (m *matcher) entitled(p int) {
	ph := &m.s.phrases[p]
	if ph.Kind != Nominal || ph.Entity < 0 || ph.Number == Plural || ph.Classes&(documentClass|m.lang.work) == 0 {
		return
	}
	host := -1
	if ph.Named() && m.s.opensTitle(ph.NameFirst) {
		host = p
	}
	for _, q := range m.attached(p, "", SameHost) {
		if m.s.phrases[q].Kind == Quoted && m.s.phrases[q].Entity >= 0 {
			host = q
		}
	}
	if host >= 0 {
		m.offer("entitled", &trigger{clause: -1, phrase: p, span: m.s.span(ph.First, ph.Last), shape: map[string][]filler{"host": {m.entityFiller(host)}}})
	}
}

// opensTitle reports whether a title begins at token i, in emphasis or between
// quotation marks.
func (s *sentence) opensTitle(i int) bool {
	return s.Tokens[i].Title == TitleBegins || closing(s.Tokens[i].Text) != ""
}
