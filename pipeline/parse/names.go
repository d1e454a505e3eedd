package parse

// Names: where a proper name begins and ends, and the offices and nouns it
// stands beside.

// nameStart reports whether a proper name starts at token i: a word that the
// tagger calls one, or one written with a capital that no common noun is.
func (c *chunker) nameStart(i int) bool {
	t := c.token(i)
	if c.lang.Grammar.Saints.Has(t.Norm) {
		return capitalised(t.Text) && capitalised(c.token(i+1).Text) && c.token(i+1).Tag == PROPN // "San Marcello"
	}
	return t.Tag == PROPN && capitalised(t.Text) && !c.dignity(i)
}

// dignity reports whether a capitalised word is an office and no name:
// "Patriarca di Costantinopoli", "Papa Gregorio I".
func (c *chunker) dignity(i int) bool {
	t := c.token(i)
	of := c.lang.Words.Of(t.Norm)
	if c.lang.Grammar.Headlands.Has(t.Norm) && c.token(i+1).Tag == PROPN && capitalised(t.Text) && i > 0 {
		return false // "a Capo Passero"
	}
	if c.lang.streetName(c.Tokens, i) {
		return false // "nel carcere di *Regina* Coeli"
	}
	if t.surname {
		return false // "*Barone* morì", after "Domenico Barone"
	}
	return of&c.lang.position != 0 && of&c.lang.forename == 0 || of&c.lang.office != 0 && c.token(i-1).Tag == ADP
}

// streetName reports whether an office with a capital before a name is the name of a building or a
// street: "il teatro *Regina* Margherita", "nel carcere di *Regina* Coeli".
func (l *Language) streetName(tokens []Token, i int) bool {
	if i < 2 || i+1 >= len(tokens) || !capitalised(tokens[i].Text) || tokens[i+1].Tag != PROPN {
		return false
	}
	before := &tokens[i-1]
	if before.Tag == ADP && before.Lemma == l.Grammar.Genitive && !before.Morph.Articled {
		before = &tokens[i-2]
	}
	return before.Tag == NOUN && !capitalised(before.Text) && l.Words.Of(before.Lemma)&l.placenoun != 0 && l.Words.Of(before.Lemma)&groupClass == 0
}

// name takes a proper name: capitalised words, particles between them,
// ordinals of rulers, "di" with another name.
func (c *chunker) name(p *Phrase, i int) int {
	p.NameFirst = i
	i++
	if c.placeOfTwo(p.NameFirst) {
		i++
	}
	for i < len(c.Tokens) {
		n := c.nameGoesOn(i)
		if n == 0 {
			n = c.epithet(p.NameFirst, i)
		}
		if n == 0 {
			n = c.members(p.NameFirst, i)
		}
		if n == 0 && p.Kind == Nominal {
			n = c.pairOfIdeas(p, i)
		}
		if n == 0 || i == p.NameFirst+1 && c.seatedIn(i) || c.leaderBehind(p, i) || c.placeBefore(p.NameFirst, i) || c.holderAfter(p.NameFirst, i) || i == p.NameFirst+1 && (c.afterPlace(i) || c.afterPost(i) || c.afterMatter(i) || c.stoodFor(i) || c.actsThere(i)) {
			break
		}
		i += n
	}
	if c.numbered(p.NameFirst, i) {
		i++
	}
	p.NameLast, p.Head = i, i-1
	return c.adjectives(p, i)
}

// seatedIn reports whether somebody's full name, or a surname that the text has told, begins at token i behind an assembly, which
// is called after nobody: "entrarono alla Camera | Ugo Neri e …".
func (c *chunker) seatedIn(i int) bool {
	return c.lang.Grammar.Assemblies.Has(c.token(i-1).Norm) && c.token(i-2).Tag == ADP && (c.token(i).surname || c.forenamed(i) && c.token(i+1).Tag == PROPN && capitalised(c.token(i+1).Text))
}

// takesOver reports whether an office with its article stands right behind the verb of who
// takes it: the name behind it is his.
func (c *chunker) takesOver(p *Phrase) bool {
	verb := c.token(p.First - 1)
	return p.First > 0 && p.Def == Def && p.Head == p.First+1 && verb.finite() && verb.Morph.Tense == PastHistoric && c.lang.Grammar.TakesOver.Has(verb.Lemma) && c.lang.Words.IsIn(c.token(p.Head).Lemma, "tenure")
}

// appointedOf reports whether the noun at token head is the body of an office in the plural
// right behind the verb that appoints to it.
func (c *chunker) appointedOf(head int) bool {
	of, office, verb := c.token(head-1), c.token(head-2), c.token(head-3)
	return of.Lemma == c.lang.Grammar.Genitive && of.Morph.Articled && office.Tag == NOUN && office.Morph.Number == Plural && c.lang.Words.Of(office.Lemma)&c.lang.position != 0 &&
		verb.Tag == VERB && c.lang.Grammar.Appoints.Has(verb.Lemma)
}

// leaderBehind reports whether the preposition at token i, behind the name of a party, puts
// beside it somebody with first name and surname: "il Partito Agrario | di Ugo Neri".
func (c *chunker) leaderBehind(p *Phrase, i int) bool {
	of, first := c.token(i), p.NameFirst
	if p.Kind == Nominal {
		first = p.Head
	}
	if of.Lemma != c.lang.Grammar.Genitive || of.Tag != ADP || of.Morph.Articled || c.lang.Words.Of(c.token(first).Norm)&groupClass == 0 {
		return false
	}
	fore, sur := c.token(i+1), c.token(i+2)
	w := c.lang.Words
	return sur.Tag == PROPN && capitalised(sur.Text) && w.Of(fore.Norm)&c.lang.forename != 0 && w.Of(fore.Norm)&c.lang.toponym == 0
}

// placeOfTwo reports whether the word at token i and the next are the name of a place,
// though the second could be a person's: "Reggio Emilia".
func (c *chunker) placeOfTwo(i int) bool {
	next := c.token(i + 1)
	return next.Tag == PROPN && c.lang.Words.Of(next.Norm)&c.lang.forename != 0 && c.lang.Words.Of(c.token(i).Norm)&c.lang.toponym != 0 && c.lang.Words.Of(c.folded(i, i+2))&c.lang.toponym != 0
}

// stoodFor reports whether the name of whoever stands for a land begins at token i, right
// behind this with its article: "firmarono per la Francia | *Harlay* e Y".
func (c *chunker) stoodFor(i int) bool {
	if i < 3 || c.token(i).Tag != PROPN || c.token(i-2).Tag != DET || !c.lang.Grammar.StandsFor.Has(c.token(i-3).Norm) {
		return false
	}
	return c.lang.Words.Of(c.token(i-1).Norm)&c.lang.toponym != 0 && c.lang.Words.Of(c.folded(i-1, i+1))&c.lang.toponym == 0 && c.lang.Words.Of(c.token(i).Norm)&c.lang.toponym == 0
}

// numbered reports whether a number at token i ends the one-word name that
// begins at first: "nacque Apollo *11*". One that counts something has a noun
// or further numbers beside it.
func (c *chunker) numbered(first, i int) bool {
	t := c.token(i)
	if i != first+1 || t.Tag != NUM || c.timeAt(i) || len(t.Text) < 2 || len(t.Text) > 3 || figures(t.Text, 0) != len(t.Text) || c.lang.Words.Of(c.token(first).Norm)&(c.lang.forename|c.lang.toponym) != 0 {
		return false
	}
	switch c.token(first - 1).Tag {
	case VERB, AUX, DET:
	case NOUN:
		return len(c.numbers) == 0 || c.numbers[0].First >= i // "la mozione Rossi prende 350 voti, la mozione Riva 120"
	default:
		return first == 0
	}
	switch next := c.token(i + 1); next.Tag {
	case NOUN, ADJ, NUM, PROPN, SYM:
		return false
	case PUNCT:
		return next.Text != "," || c.lang.Grammar.Indefinites.Has(c.token(i+2).Lemma) || c.lang.Grammar.Relatives.Has(c.token(i+2).Norm)
	}
	return true
}

// members is how many tokens at i tell of whom or what the body is whose name begins at
// token first: "Associazione Internazionale *dei Lavoratori*".
func (c *chunker) members(first, i int) int {
	of, who := c.token(i), c.token(i+1)
	if of.Tag != ADP || of.Lemma != c.lang.Grammar.Genitive || !of.Morph.Articled || who.Tag != NOUN || !capitalised(who.Text) || c.timeAt(i+1) {
		return 0
	}
	if head := c.lang.Words.Of(c.token(first).Norm); head&groupClass == 0 || head&c.lang.forename != 0 || c.lang.Words.Of(who.Lemma)&c.lang.position != 0 {
		return 0
	}
	return 2
}

// pairOfIdeas is how many tokens at i go on the name of a body that is made of two common
// nouns: "il movimento Giustizia *e Libertà*".
func (c *chunker) pairOfIdeas(p *Phrase, i int) int {
	and, second, first := c.token(i), c.token(i+1), c.token(i-1)
	if i != p.NameFirst+1 || !c.lang.Grammar.Additive.Has(and.Norm) || c.token(p.Head).Morph.Number == Plural || c.lang.classes(c.token(p.Head).Lemma, "")&groupClass == 0 {
		return 0
	}
	for _, t := range [...]*Token{first, second} {
		if !capitalised(t.Text) || !c.lang.mayBe(t, NOUN) || c.lang.Words.Of(t.Norm)&(c.lang.forename|c.lang.toponym|personClass|groupClass) != 0 {
			return 0
		}
	}
	return 2
}

// placeBefore reports whether a person's name begins at token i right after the
// whole name of a place: "il presidente degli Stati Uniti | Harry Truman".
func (c *chunker) placeBefore(first, i int) bool {
	if c.lang.Words.Of(c.token(i).Norm)&c.lang.forename == 0 || i-first < 2 {
		return false
	}
	return c.lang.Words.Of(c.folded(first, i))&c.lang.toponym != 0
}

// holderAfter reports whether a full personal name begins at token i, right after
// the name of the body or the matter of an office: "il segretario del Partito
// Agrario | Ugo Neri", "il ministro delle Saline | Ugo Neri".
func (c *chunker) holderAfter(first, i int) bool {
	if c.lang.Words.Of(c.token(first).Norm)&c.lang.forename != 0 || !c.forenamed(i) || !capitalised(c.token(i+1).Text) || c.token(i+1).Tag != PROPN {
		return false
	}
	prep := c.token(first - 1)
	return prep.Tag == ADP && prep.Lemma == c.lang.Grammar.Genitive && prep.Morph.Articled && c.officeBefore(first-1)
}

// afterPlace reports whether a full personal name begins at token i, after a
// single word that the noun before it makes the name of a place: "alla
// conferenza di Tangeri | Luigi Ettore Galli".
func (c *chunker) afterPlace(i int) bool {
	before := c.lang.Words.Of(c.token(i - 1).Norm)
	of := c.lang.Words.Of(c.token(i).Norm)
	if of&c.lang.forename == 0 || of&c.lang.toponym != 0 || before&(c.lang.forename|personClass) != 0 || c.lang.Grammar.Saints.Has(c.token(i-1).Norm) || c.lang.Grammar.Titles.Has(c.token(i-1).Norm) || !capitalised(c.token(i+1).Text) || c.token(i+1).Tag != PROPN {
		return false
	}
	prep, noun := c.token(i-2), c.token(i-3)
	if prep.Tag != ADP || prep.Lemma != c.lang.Grammar.Genitive || prep.Morph.Articled || noun.Tag != NOUN {
		return false
	}
	classes := c.lang.classes(noun.Lemma, "")
	return classes&(eventClass|placeClass|documentClass) != 0 && classes&(personClass|timeClass) == 0
}

// afterPost reports whether a personal name of two words begins at token i,
// after the one-word name of the place of an office: "l'ambasciatore a Berlino |
// Bernardo Attolico".
func (c *chunker) afterPost(i int) bool {
	prep, noun := c.token(i-2), c.token(i-3)
	if prep.Tag != ADP || !c.lang.Grammar.Locative.Has(prep.Lemma) || prep.Morph.Articled || c.lang.Words.Of(noun.Lemma)&c.lang.position == 0 || c.lang.Words.Of(c.token(i-1).Norm)&c.lang.toponym == 0 {
		return false
	}
	name, next := c.token(i), c.token(i+1)
	return capitalised(name.Text) && name.Tag == PROPN && capitalised(next.Text) && next.Tag == PROPN
}

// afterMatter reports whether a full name begins at token i, after the one word of what
// an office is for: "il ministro per l'Agricoltura | Ugo Neri".
func (c *chunker) afterMatter(i int) bool {
	article, prep, office, next := c.token(i-2), c.token(i-3), c.token(i-4), c.token(i+1)
	return i > 3 && article.Tag == DET && prep.Norm == c.lang.Grammar.Purpose && c.lang.Words.Of(office.Lemma)&c.lang.position != 0 && c.forenamed(i) && next.Tag == PROPN && capitalised(next.Text)
}

// actsThere reports whether somebody whose surname the text has told stands at token i, before his
// verb and behind the name of where he stood: "nel collegio di Erli | *Neri* fu sconfitto".
func (c *chunker) actsThere(i int) bool {
	prep, noun := c.token(i-2), c.token(i-3)
	if i < 3 || !c.token(i).surname || prep.Tag != ADP || prep.Lemma != c.lang.Grammar.Genitive || prep.Morph.Articled || noun.Tag != NOUN || c.lang.Words.Of(c.token(i-1).Norm)&c.lang.forename != 0 || !c.lang.verbFollows(c.Tokens, i+1) {
		return false
	}
	return c.lang.Grammar.Constituencies.Has(noun.Lemma) || c.lang.classes(noun.Lemma, "")&placeClass != 0
}

// nameGoesOn is how many tokens at i belong to the name before them.
func (c *chunker) nameGoesOn(i int) int {
	t := c.token(i)
	if c.timeAt(i) && !romanNumeral(t.Text) || t.Title == TitleBegins {
		return 0
	}
	switch {
	case c.lang.Words.Of(c.token(i-1).Norm)&c.lang.toponym != 0 && c.lang.Words.Of(t.Norm)&c.lang.forename != 0 &&
		(c.lang.Words.Of(c.token(i-1).Norm)&c.lang.forename == 0 || c.token(i-2).Tag == ADP && c.token(i-2).Morph.Articled) &&
		c.lang.Words.Of(c.token(i-1).Norm+" "+t.Norm)&c.lang.toponym == 0: // but "a Reggio Emilia"
		return 0 // "per la Bosnia Alija Izetbegović", "nella Virginia Thomas Hale"
	case c.countryBefore(i):
		return 0
	case c.saintIn(i):
		return 2
	case c.lang.Grammar.Agentive.Has(t.Lemma) && c.agent(i):
		return 0 // "la Francia da Talleyrand"
	case t.Tag == PROPN && capitalised(t.Text), romanNumeral(t.Text), initial(t.Text), articled(t.Text):
		return 1
	case capitalised(t.Text) && (t.Tag == NOUN || t.Tag == ADJ || t.Tag == X):
		return 1
	case c.lang.Grammar.Patronymics.Has(t.Norm) && c.token(i+1).Tag == PROPN && capitalised(c.token(i+1).Text) && c.token(i-1).Tag == PROPN:
		return 2 // "Simone bar Giora"
	case t.Lemma == c.lang.Grammar.Genitive && isAcronym(c.token(i-1).Text) && c.ledBy(i):
		return 0 // "la CDU | *di* Ugo Neri"
	case c.lang.Grammar.NameParticles.Has(t.Norm) && !(t.Tag == DET && c.lang.Grammar.Articles.Has(t.Lemma)) && !c.dative(i):
		for k := 1; k <= 2; k++ {
			if u := c.token(i + k); capitalised(u.Text) && u.Tag != PUNCT && (u.Tag == PROPN || c.lang.Grammar.Genitive != t.Lemma || capitalised(t.Text)) && !c.timeAt(i+k) {
				return k + 1
			} else if !c.lang.Grammar.NameParticles.Has(u.Norm) {
				break
			}
		}
	}
	return 0
}

// ledBy reports whether somebody's name stands behind the preposition at i, of the party whose
// letters stand before it: "la CDU *di Ugo Neri*", "il PSP *di Neri*".
func (c *chunker) ledBy(i int) bool {
	w, article := c.lang.Words.Of(c.token(i+1).Norm), c.token(i-2)
	return w&c.lang.forename != 0 || w&c.lang.toponym == 0 && article.Tag == DET && c.token(i+1).Tag == PROPN
}

// saintIn reports whether a preposition at i joins a saint's name to that of where the village
// lies that is called so: "San Polo *in Chianti*".
func (c *chunker) saintIn(i int) bool {
	t, next, prep := c.token(i), c.token(i+1), c.token(i-3)
	return i > 2 && t.Norm == c.lang.Grammar.Inside && next.Tag == PROPN && capitalised(next.Text) && c.lang.Grammar.Saints.Has(c.token(i-2).Norm) && capitalised(c.token(i-2).Text) && prep.Tag == ADP
}

// dative reports whether what may be a particle at i is the preposition of whom
// something is given to or said to: "presentata da Ugo Riva *al* Senato", but "Harun al
// Rashid".
func (c *chunker) dative(i int) bool {
	t, next := c.token(i), c.token(i+1)
	if t.Tag != ADP || t.Lemma != c.lang.Grammar.Dative {
		return false
	}
	return next.Tag != PROPN || c.token(i-2).Tag == PROPN || len(c.lang.Lexicon.Analyses(nil, next.Norm)) > 0
}

// countryBefore reports whether a name of two words begins at token i, right behind that of a
// land with its article: "per la Bulgaria | Zlatan Petkov".
func (c *chunker) countryBefore(i int) bool {
	name, next, land, article := c.token(i), c.token(i+1), c.token(i-1), c.token(i-2)
	w := c.lang.Words
	if w.Of(land.Norm)&c.lang.toponym == 0 || w.Of(land.Norm)&c.lang.forename != 0 || article.Tag != DET && !article.Morph.Articled {
		return false
	}
	for _, t := range [...]*Token{name, next} {
		if t.Tag != PROPN || !capitalised(t.Text) || w.Of(t.Norm)&c.lang.toponym != 0 || c.lang.mayBe(t, ADJ) || c.lang.mayBe(t, NOUN) {
			return false
		}
	}
	return true
}

// agent reports whether a preposition at i, after a name, is no part of it: a
// place was done something to, or a forename follows.
func (c *chunker) agent(i int) bool {
	before, next := c.lang.Words.Of(c.token(i-1).Norm), c.lang.Words.Of(c.token(i+1).Norm)
	at, done := c.token(i-2), c.token(i-3)
	if at.Tag == ADP && c.lang.Grammar.Whither.Has(at.Lemma) && !at.Morph.Articled && done.Tag == VERB && done.Morph.Mood == Participle && before&c.lang.forename == 0 {
		return true // "battuto a Zalin *da* Brodski"
	}
	return before&c.lang.toponym != 0 && before&c.lang.forename == 0 || next&c.lang.forename != 0 && next&c.lang.toponym == 0
}

// tail takes what follows a head noun: adjectives, then a name in close
// apposition ("il generale John Maxwell", "governo Badoglio").
func (c *chunker) tail(p *Phrase, i int) int {
	if n := c.designation(p, i); n > i {
		return n
	}
	i = c.officeTail(p, c.adjectives(p, i))
	if capitalised(c.token(p.Head).Text) && !c.actsAfter(p, i, c.lang.classes(c.token(p.Head).Lemma, "")) {
		i = c.capitalTail(i)
	}
	if q := c.quoteAt(i); q >= 0 && c.quotes[q].title && !c.remark(p, i) && c.takesTitle(p) {
		p.NameFirst, p.NameLast = i, c.quotes[q].Last
		return c.quotes[q].Last
	}
	if n := c.titled(p, i); n > i {
		return n
	}
	if c.closeName(p, i) {
		head := p.Head
		i = c.name(p, i)
		p.Head = head
	} else if n := c.nounsOfOffice(p, i); n > i {
		return c.tail(p, n)
	}
	return i
}

// remark reports whether the words between marks at token i are no name of the person or
// thing before them, but what somebody says: "definì una maestra «una vergogna»".
func (c *chunker) remark(p *Phrase, i int) bool {
	if c.token(i).Title == TitleBegins || capitalised(c.token(i+1).Text) || capitalised(c.token(i+2).Text) {
		return false
	}
	if before := c.token(p.First - 1); p.First > 0 && before.finite() && c.lang.Grammar.Deems.Has(before.Lemma) {
		return true
	}
	classes := c.lang.classes(c.token(p.Head).Lemma, "")
	return classes&personClass != 0 && classes&(documentClass|groupClass|c.lang.work) == 0
}

// halfPreposition reports whether a noun and the preposition before it are a
// compound preposition without its last word: "a capo", of "a capo di".
func (l *Language) halfPreposition(tokens []Token, head int) bool {
	if head == 0 || tokens[head-1].Tag != ADP || head > 1 && tokens[head-2].Tag == ADP {
		return false // "con a capo X"
	}
	for _, entry := range l.Grammar.compounds[tokens[head-1].Norm] {
		if w := entry.words; len(w) == 3 && w[1] == tokens[head].Norm && w[2] == l.Grammar.Genitive {
			return true
		}
	}
	return false
}

// officeTail takes words that end an office's name: "comandante *in capo*", or that
// stand with a noun before its name: "l'ordine *del giorno* Rossi".
func (c *chunker) officeTail(p *Phrase, i int) int {
	if whole, end := c.lang.compound(c.Tokens, p.Head); whole != "" && i == p.Head+1 && c.token(i).Morph.Articled {
		return end
	}
	for _, words := range c.lang.Grammar.tails[c.token(i).Norm] {
		n := 0
		for n < len(words) && c.token(i+n).Norm == words[n] {
			n++
		}
		if n == len(words) {
			return i + n
		}
	}
	return i
}

// closeName reports whether a name in close apposition starts at token i. A
// full personal name after a noun that is no person's begins a new phrase.
func (c *chunker) closeName(p *Phrase, i int) bool {
	t := c.token(i)
	if c.lang.halfPreposition(c.Tokens, p.Head) && i == p.Head+1 {
		return false // "ne fu *a capo | Carlo Sforza*"
	}
	if c.lang.Words.Of(c.token(p.Head).Norm)&c.lang.office != 0 && c.token(p.Head-1).Tag == ADP && c.officeBefore(p.Head-1) {
		return false // "il ministro degli Esteri | Carlo Sforza"
	}
	if i == p.Head+1 && c.takesOver(p) {
		return false // "assunse la direzione | Rossi, che la mantenne"
	}
	if i == p.Head+1 && (c.seatedIn(i) || c.appointedOf(p.Head)) {
		return false // "furono eletti presidenti dell'associazione | Neri e Bardi"
	}
	if c.token(p.Head).Morph.Number == Plural && c.forenamed(i) && c.token(p.Head-1).Lemma == c.lang.Grammar.Genitive && c.officeBefore(p.Head-1) {
		return false // "il tenente dei granatieri | Carlo Sforza"
	}
	if c.token(p.Head).Morph.Number == Plural && c.forenamed(i) && c.token(i+1).Tag == PROPN && c.single(i+2) {
		return false // "il saluto dei compagni | Carlo Sforza"
	}
	if c.lang.Grammar.Nameless.Has(c.token(p.Head).Lemma) {
		return false // "sposò in seconde nozze | Anna Sforza"
	}
	classes := c.lang.classes(c.token(p.Head).Lemma, "")
	if classes&lexical == timeClass && c.token(i-1).Tag == NOUN {
		return false // "nella notte | Rossi fuggì"
	}
	if n := len(c.chunks); p.Def == Bare && c.token(p.Head).Morph.Number == Plural && c.lang.Words.Of(c.token(p.Head).Lemma)&(c.lang.collective|c.lang.position) == c.lang.collective && n > 0 && c.chunks[n-1].Kind == VerbChunk && c.verbs[c.chunks[n-1].Index].Copula {
		return false // "ne furono *membri* | Egitto, Siria e Iraq"
	}
	if c.actsAfter(p, i, classes) {
		return false // "alla vigilia della guerra | Rossi morì"
	}
	if c.qualifying(p) && c.forenamed(i) && c.token(i+1).Tag == PROPN && capitalised(c.token(i+1).Text) {
		return false // "mise a capo delle truppe di riserva | Ugo Neri"
	}
	if c.peopleBeside(p, i) {
		return false // "i francesi mandarono Neri, gli inglesi | Ugo Bardi"
	}
	person := classes&(personClass|c.lang.demonym) != 0 || classes == 0 && p.Def == Def && c.lang.Words.Of(t.Norm)&c.lang.forename != 0
	if c.particle(i) {
		return person || capitalised(c.token(p.Head).Text) || !c.actsOwn(i, classes) // "il generale von Moltke", but "al secondo turno | de Neri ottenne …"
	}
	if c.lang.Words.IsIn(c.token(p.Head).Lemma, "ship") && c.nameStart(i) && !c.timeAt(i) {
		return true // "la corazzata Giulio Cesare"
	}
	if c.timeAt(i) || !(c.nameStart(i) || person && capitalised(t.Text) && (t.Tag == ADJ || t.Tag == NOUN || t.Tag == X)) {
		return false
	}
	if capitalised(c.token(p.Head).Text) && classes&groupClass != 0 && p.Head+1 == i {
		return true // "l'Istituto Cesare Alfieri"
	}
	return person || !(c.lang.Words.IsIn(t.Norm, "forename") && capitalised(c.token(i+1).Text))
}

// peopleBeside reports whether the full name of one person at token i stands right behind
// a people, or bare persons behind a preposition, in the plural, which he cannot be: no second name follows his.
func (c *chunker) peopleBeside(p *Phrase, i int) bool {
	head := c.token(p.Head)
	bare := p.Def == Bare && p.Head > 0 && c.token(p.Head-1).Tag == ADP // "morto senza figli | Ugo Neri, …"
	if head.Morph.Number != Plural || c.lang.Words.Of(head.Lemma)&c.lang.demonym == 0 && !bare || !c.forenamed(i) {
		return false
	}
	end := i
	for c.token(end).Tag == PROPN {
		end++
	}
	sign, next := c.token(end), c.token(end+1)
	return end > i+1 && !((sign.Text == "," || c.lang.Grammar.Additive.Has(sign.Norm)) && next.Tag == PROPN)
}

// single reports whether no further name is listed behind one that goes on at
// token i.
func (c *chunker) single(i int) bool {
	for c.token(i).Tag == PROPN {
		i++
	}
	return c.token(i).Tag == PUNCT && c.token(i).Text != "," && c.token(i).Text != "(" || c.token(i).Tag == VERB || c.token(i).Tag == AUX
}

// qualifying reports whether a bare noun behind "di" only says of what kind the
// noun before it is, and means no person by the lists.
func (c *chunker) qualifying(p *Phrase) bool {
	prep := c.token(p.First - 1)
	return p.Def == Bare && p.First == p.Head && prep.Tag == ADP && prep.Lemma == c.lang.Grammar.Genitive && !prep.Morph.Articled &&
		c.token(p.First-2).Tag == NOUN && c.lang.Words.Of(c.token(p.Head).Lemma)&personClass == 0
}

// actsAfter reports whether the name at token i, right behind what happens in a
// complement or the body in which it does ("in Senato"), is the subject of the verb
// behind it.
func (c *chunker) actsAfter(p *Phrase, i int, classes Classes) bool {
	if romanNumeral(c.token(i+1).Text) && c.lang.Words.Of(c.token(i).Norm)&c.lang.forename == 0 {
		return false // "al concilio *Vaticano II* fu chiamato"
	}
	governed := c.token(p.Head-1).Tag == ADP || c.token(p.Head-2).Tag == ADP
	happens := classes&(eventClass|actClass) != 0 && (classes&(personClass|groupClass|placeClass) == 0 || classes&timeClass != 0)
	if c.token(p.Head-1).Tag == ADP && p.Def == Bare && c.token(p.Head-1).Lemma != c.lang.Grammar.Genitive {
		happens = classes&(actClass|abstractClass|eventClass) != 0 && classes&(personClass|groupClass|placeClass|documentClass) == 0 // "per paura | Rossi fuggì"
	} else if p.Def != Def {
		return false
	}
	sits := p.Def == Bare && classes&groupClass != 0 && capitalised(c.token(p.Head).Text) && c.token(p.Head-1).Tag == ADP && !c.token(p.Head-1).Morph.Articled && c.lang.Grammar.Whither.Has(c.token(p.Head-1).Lemma)
	if i != p.Head+1 && !c.adjectivesOnly(p.Head+1, i) || !sits && (!happens || !governed || capitalised(c.token(p.Head).Text)) || c.token(i).Tag != PROPN {
		return false
	}
	for i < len(c.Tokens) && c.token(i).Tag == PROPN {
		i++
	}
	return c.lang.verbFollows(c.Tokens, i)
}

// adjectivesOnly reports whether the tokens [i, end) are adjectives without a capital: "allo
// scoppio del conflitto *europeo* | Rossi tornò".
func (c *chunker) adjectivesOnly(i, end int) bool {
	for ; i < end; i++ {
		if t := c.token(i); t.Tag != ADJ || capitalised(t.Text) {
			return false
		}
	}
	return true
}

// actsOwn reports whether a name that a particle begins at token i is the subject
// of the verb behind it, and no part of the event or the turn before it.
func (c *chunker) actsOwn(i int, classes Classes) bool {
	if classes&timeClass == 0 && classes&(personClass|groupClass|placeClass|documentClass) != 0 {
		return false
	}
	for i++; i < len(c.Tokens) && c.token(i).Tag == PROPN; i++ {
	}
	return c.lang.verbFollows(c.Tokens, i)
}

// officeBefore reports whether the noun of an office ends right before token i.
func (c *chunker) officeBefore(i int) bool {
	for i--; i >= 0 && c.token(i).Tag == ADJ; i-- {
	}
	return c.lang.Words.Of(c.token(i).Lemma)&c.lang.position != 0
}

// particle reports whether a foreign particle of a name stands before a
// capital: no word of the language itself.
func (c *chunker) particle(i int) bool {
	t := c.token(i)
	return c.lang.Grammar.NameParticles.Has(t.Norm) && !capitalised(t.Text) && t.Tag != ADP && t.Tag != DET && t.Tag != CCONJ && t.Tag != PRON && capitalised(c.token(i+1).Text)
}

// capitalTail takes further capitalised words of a name that begins with a
// common noun ("Irish Volunteers", "Partito Comunista").
func (c *chunker) capitalTail(i int) int {
	for i < len(c.Tokens) && c.token(i).Title != TitleBegins && capitalised(c.token(i).Text) && c.token(i).Tag != PROPN && c.token(i).Tag != PUNCT && !c.timeAt(i) && c.token(i).Tag != VERB && c.token(i).Tag != AUX {
		i++
	}
	return i
}

// nounsOfOffice joins a second noun set right after the first ("primo
// ministro", "vicario generale", "principe vescovo", "luogotenente governatore").
func (c *chunker) nounsOfOffice(p *Phrase, i int) int {
	t, head := c.token(i), c.token(p.Head).Lemma
	if t.Tag != NOUN || !t.Space || c.particle(i) || p.Count >= 0 || c.timeAt(i) {
		return i
	}
	if c.lang.Lexicon.Classes(head)&PersonNoun != 0 || c.lang.Words.Of(head)&c.lang.Words.Of(t.Lemma)&c.lang.position != 0 {
		return i + 1
	}
	return i
}
