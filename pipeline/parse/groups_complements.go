package parse

// Complements: what stands between brackets, after "di" or after another
// preposition and belongs to the noun before it.

// parentheses hangs what stands between brackets on the phrase before them.
func (g *grouper) parentheses() {
	for k := 0; k < len(g.visible); k++ {
		if g.at(k).Kind != Open {
			continue
		}
		end := k + 1
		for depth := 1; end < len(g.visible); end++ {
			switch g.at(end).Kind {
			case Open:
				depth++
			case Close:
				depth--
			}
			if depth == 0 {
				break
			}
		}
		g.bracket(k, min(end, len(g.visible)-1))
		g.hide(k, min(end+1, len(g.visible)))
		k--
	}
}

// bracket notes a parenthesis over places [open, close] of the visible chunks.
func (g *grouper) bracket(open, end int) {
	host := -1
	if g.phraseAt(open-1) != nil {
		host = g.at(open - 1).Index
	}
	b := parenthesis{Host: host, First: g.at(open).Last, Last: g.at(end).First}
	if g.at(end).Kind != Close {
		b.Last = g.at(end).Last
	}
	if b.First < b.Last {
		g.remarks = append(g.remarks, b)
	}
	for k := open + 1; k < end; k++ {
		c, p := g.at(k), g.phraseAt(k)
		if p != nil && p.Prep == g.lang.Grammar.Genitive && g.phraseAt(k-1) != nil && k > open+1 {
			g.hang(c.Index, g.tailOf(g.at(k-1).Index), OfHost)
		} else if c.Kind == PhraseChunk && host >= 0 {
			g.phrases[c.Index].Host, g.phrases[c.Index].Relation = host, InHost
		} else if c.Kind == TimeChunk {
			g.bracketed = append(g.bracketed, c.Index)
		}
	}
}

// genitives hangs "di" complements on the phrase right before them, and
// complements that a document takes ("risoluzione sulla guerra").
func (g *grouper) genitives() {
	for k := 1; k < len(g.visible); k++ {
		p, before := g.phraseAt(k), g.phraseAt(k-1)
		if p == nil {
			continue
		}
		if before != nil && g.at(k-1).Last <= g.at(k).First && (g.complements(before, p) || g.accredited(k) || g.furthered(k) || g.seated(k) || g.settled(k) || g.purpose(k) || g.openingAt(k)) {
			r := OnHost
			if p.Prep == g.lang.Grammar.Genitive {
				r = OfHost
			}
			g.hang(g.at(k).Index, g.complemented(k), r)
			g.hide(k, k+1)
			k--
		} else if host := g.seatedAt(k); host >= 0 {
			p.Host, p.Relation = host, OnHost // its words stay its own
			g.hide(k-1, k+1)
			k -= 2
		} else if g.acrossTime(k) {
			g.hang(g.at(k).Index, g.at(k-2).Index, OfHost)
			g.hide(k, k+1)
			k--
		} else if host, from := g.sameComplement(k); host >= 0 {
			g.hang(g.at(k).Index, host, WithHost)
			g.append(host, g.at(k).Index)
			g.hide(from, k+1)
			k = from - 1
		}
	}
}

// openingAt reports whether the place at k says where somebody was what a sentence begins
// with: "Allievo di X *a Bologna*, insegnò a Padova".
func (g *grouper) openingAt(k int) bool {
	p, before := g.phraseAt(k), g.phraseAt(k-1)
	return k == 1 && before.First == 0 && before.Kind == Nominal && before.Def == Bare && !before.Named() && before.Classes&personClass != 0 &&
		p.Kind == Name && g.lang.Grammar.Locative.Has(p.Prep) && g.at(k+1).Kind == Comma
}

// seatedAt is the body right before a comma and the bare noun of its seat at place k, or
// -1: "elesse una commissione, *con sede a Roma*".
func (g *grouper) seatedAt(k int) int {
	p, body := g.phraseAt(k), g.phraseAt(k-2)
	if body == nil || g.at(k-1).Kind != Comma || p.Kind != Nominal || p.Def != Bare || !g.lang.Grammar.Seats.Has(g.Tokens[p.Head].Lemma) || p.Prep == "" || p.Prep == g.lang.Grammar.Genitive || body.Classes&groupClass == 0 && body.Kind != Name {
		return -1
	}
	return g.at(k - 2).Index
}

// acrossTime reports whether a time parts the phrase at place k from the bare noun of a person
// that it is the complement of: "fondatore *nel 1901* della Scuola nuova".
func (g *grouper) acrossTime(k int) bool {
	p, noun := g.phraseAt(k), g.phraseAt(k-2)
	return p.Prep == g.lang.Grammar.Genitive && g.at(k-1).Kind == TimeChunk && noun != nil &&
		noun.Kind == Nominal && !noun.Named() && noun.Def == Bare && noun.Number != Plural && noun.Classes&personClass != 0 && noun.Prep == ""
}

// complemented is the phrase to which the complement at place k belongs: the last of
// the chain before it, or the head of a chain behind which an acronym stands
// ("la Lega dei contadini (LC) *di Lodi*").
func (g *grouper) complemented(k int) int {
	first, p := g.at(k-1).Index, g.phraseAt(k)
	if i := p.PrepFirst - 1; g.Tokens[i].Text == ")" && isAcronym(g.Tokens[i-1].Text) && g.Tokens[i-2].Text == "(" {
		return first
	}
	if g.openingAt(k) {
		return first
	}
	tail := g.tailOf(first)
	if office := g.lastOffice(tail); office >= 0 && g.phrases[office].End == p.PrepFirst {
		return office
	}
	for q := range g.phrases {
		if again := &g.phrases[q]; again.Relation == WithHost && again.Last == p.PrepFirst && g.Tokens[again.Head].stands > 0 {
			return q // "della sezione di Nola, poi di *quella* di Pola"
		}
	}
	return tail
}

// lastOffice is the office that closes the list which a people or other nouns of no
// office begin, or -1: "i fiorentini e *il duca* di Milano".
func (g *grouper) lastOffice(first int) int {
	if p := &g.phrases[first]; p.Next < 0 || p.Classes&g.lang.position != 0 && p.Number != Plural {
		return -1
	}
	last := first
	for g.phrases[last].Next >= 0 {
		last = g.phrases[last].Next
	}
	if p := &g.phrases[last]; p.Kind != Nominal || p.Named() || p.Number != Singular || p.Def != Def || p.Classes&g.lang.position == 0 {
		return -1
	}
	return last
}

// furthered reports whether the phrase at place k is a complement that the document
// at the end of the chain before it takes: "i promotori della legge *sulla stampa*".
func (g *grouper) furthered(k int) bool {
	first := g.at(k - 1).Index
	tail := &g.phrases[g.tailOf(first)]
	return tail != &g.phrases[first] && tail.Kind == Nominal && tail.Classes&documentClass != 0 && tail.End == g.phrases[g.at(k).Index].PrepFirst && tail.Classes&g.lang.Grammar.takes[g.phraseAt(k).Prep]&documentClass != 0
}

// purpose reports whether the phrase at place k says what for the body is that
// stands before it at the head of a clause: "la Lega *per l'istruzione* fu …".
func (g *grouper) purpose(k int) bool {
	p, before := g.phraseAt(k), g.phraseAt(k-1)
	if !g.lang.Grammar.Causes.Has(p.Prep) || p.Def != Def || before.Prep != "" || before.Classes&groupClass == 0 || !capitalised(g.Tokens[before.Head].Text) || p.Classes&(abstractClass|actClass|eventClass) == 0 || p.Classes&(personClass|timeClass) != 0 {
		return false
	}
	return k == 1 || k == 2 && g.at(0).Kind == TimeChunk
}

// complements reports whether p may be a complement of the noun before it.
func (g *grouper) complements(before, p *Phrase) bool {
	if p.Kind == Quoted && before.Classes&(personClass|groupClass) != 0 && before.Classes&(documentClass|eventClass) == 0 && !before.Named() && !g.entitled(p) {
		return false // "accusò il governo | di «viltà»"
	}
	if p.Prep == g.lang.Grammar.Genitive || p.Def == Bare && g.lang.Grammar.GoWithout.Has(p.Prep) && before.Kind == Nominal {
		return true
	}
	if before.Classes&g.lang.position != 0 && !before.Named() && p.Kind == Name && g.lang.Grammar.Locative.Has(p.Prep) && (g.lang.Words.Of(g.folded(p.NameFirst, p.NameLast))&g.lang.toponym != 0 || g.unheardSeat(before, p)) {
		return true // "l'ambasciatore a Berlino"
	}
	if before.Classes&g.lang.position != 0 && !before.Named() && p.Prep == g.lang.Grammar.Dative && p.Def == Def && capitalised(g.Tokens[p.Head].Text) && g.lang.Words.Of(g.Tokens[p.Head].Norm)&g.lang.office != 0 {
		return true // "sottosegretario agli Interni"
	}
	if before.Classes&groupClass != 0 && before.Head > 0 && capitalised(g.Tokens[before.Head].Text) && capitalised(g.Tokens[p.Head].Text) && p.Classes&(abstractClass|actClass|eventClass) != 0 {
		return g.lang.Grammar.Causes.Has(p.Prep) // "il Movimento per la Pace"
	}
	if before.Prep != "" && before.Kind == Nominal && !before.Named() && before.Def == Def && p.Kind == Name && p.Prep == g.lang.Grammar.With && g.lang.Grammar.Dealings.Has(g.Tokens[before.Head].Lemma) {
		return true // "dopo la rottura *con X*, fondò …"
	}
	if g.lang.Grammar.Agentive.Has(before.Prep) && before.Kind == Nominal && g.lang.Grammar.Aways.Has(g.Tokens[before.Head].Lemma) && p.Kind == Name && g.lang.Grammar.Locative.Has(p.Prep) {
		return true // "rientrò dall'esilio *in Messico*"
	}
	if before.Def == Bare && g.lang.Grammar.Locative.Has(before.Prep) {
		return g.aimed(before, p) // "scesero in guerra | contro Roma"
	}
	return before.Kind == Nominal && before.Classes&g.lang.Grammar.takes[p.Prep] != 0 && !(p.Count >= 0 && p.Classes&lexical == eventClass) || g.aimed(before, p)
}

// entitled reports whether a quotation is a title: in emphasis, or with a capital.
func (g *grouper) entitled(p *Phrase) bool {
	first, _ := g.inside(p)
	return first == p.First || capitalised(g.Tokens[first].Text)
}

// unheardSeat reports whether a bare name of one word that no list knows says where a bare
// office is held: "fu pretore *a Lugo*".
func (g *grouper) unheardSeat(before, p *Phrase) bool {
	return before.Def == Bare && before.Prep == "" && p.Def == Bare && p.NameLast-p.NameFirst == 1 && g.lang.Words.Of(g.Tokens[p.NameFirst].Norm)&(g.lang.forename|personClass) == 0
}

// accredited reports whether the phrase at place k is the court or the city to which who
// stands before it is sent: "l'ambasciatore inglese *alla Porta*".
func (g *grouper) accredited(k int) bool {
	p, before := g.phraseAt(k), &g.phrases[g.tailOf(g.at(k-1).Index)]
	return g.lang.Grammar.Envoys.Has(g.Tokens[before.Head].Lemma) && !before.Named() && capitalised(g.Tokens[p.Head].Text) && g.lang.Grammar.Locative.Has(p.Prep) &&
		g.lang.Words.Of(g.Tokens[p.Head].Norm)&g.lang.forename == 0
}

// aimed reports whether p says for what, or among whom, the body named by a noun
// with a capital is: "il Comitato permanente *per le saline*".
func (g *grouper) aimed(before, p *Phrase) bool {
	if !g.lang.Grammar.Causes.Has(p.Prep) && !g.lang.Grammar.Among.Has(p.Prep) || before.Kind != Nominal || before.Number == Plural {
		return false
	}
	head := &g.Tokens[before.Head]
	if before.First == before.Head && !g.lang.Grammar.Panels.Has(head.Lemma) || capitalised(head.Text) && before.First == before.Head {
		return false
	}
	if g.lang.Grammar.Panels.Has(head.Lemma) && before.Def == Def && before.End == before.Last && p.Prep == g.lang.Grammar.Purpose && p.Kind == Nominal && p.Def == Def && p.Count < 0 && !p.Named() && p.Number == Plural && p.Classes&timeClass == 0 {
		return true // "la commissione *per le riforme*"
	}
	return capitalised(head.Text) && g.lang.Grammar.Aiming.Has(head.Lemma) && p.Kind == Nominal && p.Def == Def && p.Count < 0 && !p.Named() &&
		p.Classes&timeClass == 0 && p.Classes&lexical != abstractClass && !g.lang.Grammar.Multiples.Has(g.Tokens[p.Head].Lemma) // "per il momento", "per la terza volta"
}

// seated reports whether the phrase at place k is the body in which the bare
// office before it, in apposition to a name, sits: "X, deputato *al Parlamento*".
func (g *grouper) seated(k int) bool {
	p, before := g.phraseAt(k), g.phraseAt(k-1)
	return p.Prep == g.lang.Grammar.Dative && p.Classes&groupClass != 0 && g.title(before) && before.Prep == "" && g.behindName(k-1)
}

// behindName reports whether the phrase at place k stands behind a name and a comma, with no
// more than an adverb or a time between: "X, *allora studente*", "X, dal 1860 *maestro*".
func (g *grouper) behindName(k int) bool {
	if kind := g.at(k - 1).Kind; kind == AdverbChunk || kind == TimeChunk {
		k--
	}
	return g.at(k-1).Kind == Comma && g.phraseAt(k-2) != nil && g.nameAt(k-2)
}

// settled reports whether the phrase at place k is the town where the bare trade before it,
// in apposition to a name, is exercised, or where he was it at some time: "X, professore *a
// Leida*, …", "X, volontario *in Lombardia* nel 1848, …".
func (g *grouper) settled(k int) bool {
	p, before := g.phraseAt(k), g.phraseAt(k-1)
	if p.Kind != Name || before.Prep != "" || !g.title(before) {
		return false
	}
	if dated := g.at(k+1).Kind == TimeChunk && g.at(k+2).Kind == Comma && g.at(k+1).First == p.End; dated && (p.Prep == g.lang.Grammar.Dative || p.Prep == g.lang.Grammar.Inside) {
		return g.behindName(k-1) || g.phraseAt(k+3) != nil && g.nameAt(k+3)
	}
	return p.Prep == g.lang.Grammar.Dative && g.unheardSeat(before, p) && g.behindName(k-1) && g.at(k+1).Kind == Comma
}

// sameComplement finds the complement that the one at place k continues after
// a conjunction: "degli operai e dei soldati"; of an office, behind a comma and "poi":
// "vescovo di Nola, *poi di Pisa*". What joins them begins at place from.
func (g *grouper) sameComplement(k int) (host, from int) {
	p := g.phraseAt(k)
	if p.Prep == "" {
		return -1, 0
	}
	from = k - 1
	later := g.at(from).Kind == AdverbChunk && g.lang.Grammar.Later.Has(g.Tokens[p.PrepFirst-1].Norm)
	if later {
		from--
	}
	if joint := g.at(from).Kind; joint != Conjunction && !(later && joint == Comma) || g.phraseAt(from-1) == nil {
		return -1, 0
	}
	for t := g.tailOf(g.at(from - 1).Index); t >= 0; t = g.phrases[t].Host {
		q := &g.phrases[t]
		if q.Prep == p.Prep && q.Host >= 0 && (q.Relation == OfHost || q.Relation == OnHost) && !(later && g.phrases[q.Host].Classes&g.lang.position == 0) {
			if p.Kind == Nominal && p.Classes&personClass != 0 && q.Kind == Name && g.lang.Words.Of(g.folded(q.NameFirst, q.NameLast))&g.lang.toponym != 0 {
				continue // "del vescovo di Nola, X, e *del ministro Y*"
			}
			if !later && g.bodyBeside(t, p) {
				return q.Host, from
			}
			return t, from
		}
	}
	return -1, 0
}

// bodyBeside reports whether the body p goes on the body of which phrase t only tells how
// many or what for, and not t: "parte della *commissione* dei Dieci *e della giunta*".
func (g *grouper) bodyBeside(t int, p *Phrase) bool {
	q := &g.phrases[t]
	host := &g.phrases[q.Host]
	return host.Prep == p.Prep && host.Relation == OfHost && host.Classes&p.Classes&groupClass != 0 && q.Classes&(groupClass|placeClass) == 0 && q.Number == Plural && p.Number != Plural && host.Number == p.Number
}

// resumed hangs complements that go on with a list after an apposition:
// "figlio di X, due volte console, *e di Y*". The noun's own words end before.
func (g *grouper) resumed() {
	for k := 2; k < len(g.visible); k++ {
		if g.phraseAt(k) == nil {
			continue
		}
		if host, from := g.sameComplement(k); host >= 0 {
			p := g.phraseAt(k)
			p.Host, p.Relation = host, WithHost
			g.append(host, g.at(k).Index)
			g.hide(from, k+1)
			k = from - 1
		}
	}
}
