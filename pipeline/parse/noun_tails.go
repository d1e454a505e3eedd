package parse

// What stands behind a noun in its phrase: adjectives, the rest of an office, a name.

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
	if i == p.Head+1 && c.othersAct(p, i) {
		return false // "alle urne | Wilson raccolse"
	}
	if before := c.token(p.Head - 1); i == p.Head+1 && before.Tag == ADP && !before.Morph.Articled && before.Lemma == c.lang.Grammar.Genitive && c.token(p.Head).Morph.Number != Plural && c.lang.Words.IsIn(c.token(p.Head).Lemma, "battle") {
		return false // "cinsero d'assedio | Sassari"
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

// othersAct reports whether a name behind things in the plural, which are a complement, is the
// subject of the verb right behind it.
func (c *chunker) othersAct(p *Phrase, i int) bool {
	noun := c.token(p.Head)
	if noun.Morph.Number != Plural || capitalised(noun.Text) || c.lang.classes(noun.Lemma, "")&(personClass|groupClass) != 0 {
		return false
	}
	before := c.token(p.Head - 1)
	if before.Tag != ADP {
		return false
	}
	for i < len(c.Tokens) && c.token(i).Tag == PROPN {
		i++
	}
	return c.token(i).finite() && c.token(i).Morph.Number == Singular
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
