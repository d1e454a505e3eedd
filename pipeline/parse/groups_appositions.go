package parse

// Appositions: what renames the phrase before it.

// appositions hangs a phrase between commas on the one it renames.
func (g *grouper) appositions() {
	for k := 0; k+1 < len(g.visible); k++ {
		g.officeFor(k)
		p, q := g.phraseAt(k), g.phraseAt(k+1)
		if p != nil && q != nil && g.called(p, q) {
			g.hang(g.at(k+1).Index, g.at(k).Index, SameHost)
			g.hide(k+1, k+2)
			continue
		}
		if office := g.heldHere(k); office >= 0 {
			g.hang(g.at(k+1).Index, office, SameHost)
			g.hide(k+1, k+2)
			continue
		}
		if g.at(k+1).Kind == Comma && g.at(k+2).Kind == AdverbChunk && p != nil && (g.nameAt(k) || p.Kind == Nominal && p.Number != Plural && p.Def != Bare && p.Classes&g.lang.kin != 0) {
			if q := g.phraseAt(k + 3); q != nil && !q.Named() && q.Classes&personClass != 0 && q.Prep == "" && !g.lang.Grammar.Too.Has(g.Tokens[g.at(k+2).First].Norm) {
				g.hide(k+2, k+3) // "X, già ministro delle Finanze"
			}
		}
		if g.laterName(k) {
			g.hide(k+2, k+3) // "fondò il Circolo, *oggi Istituto* di storia"
		}
		q = g.phraseAt(k + 2)
		if p != nil && q != nil && g.at(k+1).Kind == Comma {
			g.term(k + 2)
		}
		if p == nil || q == nil || g.at(k+1).Kind != Comma || !g.renames(p, q, k) {
			continue
		}
		g.hang(g.at(k+2).Index, g.renamed(k, q), SameHost)
		g.wholeRole(k + 2)
		g.moreRoles(k + 2)
		switch {
		case g.closesApposition(k+3) && g.furtherRole(k+4):
			g.hide(k+1, k+3)
			k--
		case g.closesApposition(k + 3):
			g.hide(k+1, k+4)
		default:
			g.hide(k+1, k+3)
		}
	}
}

// called reports whether q, right behind the complements of p, is the name of whom p
// means: "il ministro degli Esteri russo *Igor' Ivanov*".
func (g *grouper) called(p, q *Phrase) bool {
	if p.Kind != Nominal || p.Named() || p.Count >= 0 || p.Number == Plural || p.Classes&personClass == 0 || q.Prep != "" || !q.Named() || q.Number == Plural {
		return false
	}
	if (p.Def == Def || p.Prep != "") && q.Kind == Nominal && q.Def == Def && q.Classes&personClass != 0 {
		return false // "al direttore della banca *il generale X*"
	}
	if p.Prep == g.lang.Grammar.Dative && p.Classes&actClass != 0 && g.lang.Words.IsIn(g.Tokens[p.Head].Lemma, "tenure") {
		return false // "gli successe alla guida della lega *X*"
	}
	return !g.lang.halfPreposition(g.Tokens, p.Head)
}

// term hangs on the bare role at place k the complement that says for how long somebody
// had it: "X, deputato *per tre legislature*, …".
func (g *grouper) term(k int) {
	p, q := g.phraseAt(k), g.phraseAt(k+1)
	if q != nil && q.Prep != "" && q.Kind == Nominal && q.Classes&lexical == timeClass && q.PrepFirst == p.End && g.title(p) && g.closed(k+2) {
		g.hang(g.at(k+1).Index, g.at(k).Index, OnHost)
		g.hide(k+1, k+2)
	}
}

// heldHere is the office at the end of the phrase at place k whose holder's name stands right
// behind it, or -1: "l'opinione *del ministro degli Esteri* X". Before a verb that has no
// other subject the name may be that.
func (g *grouper) heldHere(k int) int {
	p, q := g.phraseAt(k), g.phraseAt(k+1)
	if p == nil || q == nil || p.Kind != Nominal || p.Named() || q.Kind != Name || q.Prep != "" || q.Def != Bare || q.Number == Plural || q.First != g.end(g.at(k).Index) {
		return -1
	}
	if next := g.at(k + 2); next.Kind == VerbChunk && g.verbs[next.Index].Finite() && !g.unlike(q, &g.verbs[next.Index]) || next.Kind == Comma {
		return -1
	}
	office := g.officeIn(k)
	if office < 0 || g.phrases[office].Def != Def || g.phrases[office].Last == g.end(g.at(k).Index) {
		return -1
	}
	return office
}

// officeFor hangs on the office at place k what it is for, where its holder's full name stands
// right behind: "il ministro *per le Poste* Ugo Neri".
func (g *grouper) officeFor(k int) {
	p, q, who := g.phraseAt(k), g.phraseAt(k+1), g.phraseAt(k+2)
	if p == nil || q == nil || who == nil || p.Kind != Nominal || p.Named() || p.Classes&g.lang.position == 0 || q.Prep != g.lang.Grammar.Purpose || q.PrepFirst != p.Last {
		return
	}
	if who.Kind != Name || who.Prep != "" || who.First != q.Last || !g.forenamed(g.at(k+2).Index) || who.NameLast < who.NameFirst+2 {
		return
	}
	g.hang(g.at(k+1).Index, g.at(k).Index, OnHost)
	g.hide(k+1, k+2)
}

// laterName reports whether what the body at place k is called later stands behind it, a
// comma and an adverb, with a capital and no article.
func (g *grouper) laterName(k int) bool {
	p, q := g.phraseAt(k), g.phraseAt(k+3)
	if p == nil || q == nil || g.at(k+1).Kind != Comma || q.Prep != "" || q.Def != Bare || p.Kind != Nominal {
		return false
	}
	classes := q.Classes
	if q.Kind == Name {
		classes = g.lang.Words.Of(g.Tokens[q.NameFirst].Norm)
	}
	now := g.at(k + 2)
	return now.Last == now.First+1 && g.lang.Grammar.Nowadays.Has(g.Tokens[now.First].Norm) && p.Classes&classes&groupClass != 0 && (p.Classes|classes)&personClass == 0 && capitalised(g.Tokens[q.Head].Text)
}

// wholeRole hangs a further complement on the bare role at place k where a list goes on
// behind both: "X, *autrice di libri* per bambini, e Y".
func (g *grouper) wholeRole(k int) {
	p, q := g.phraseAt(k), g.phraseAt(k+1)
	if q == nil || q.Prep == "" || p.Def != Bare || q.PrepFirst != g.phrases[g.tailOf(g.at(k).Index)].End || g.at(k+2).Kind != Comma || g.at(k+3).Kind != Conjunction {
		return
	}
	g.hang(g.at(k+1).Index, g.at(k).Index, OnHost)
	g.hide(k+1, k+2)
}

// furtherRole reports whether the phrase at place k is one more bare role of whom
// the phrases before have said one: "X, marchese, *ciambellano del re*, …".
func (g *grouper) furtherRole(k int) bool {
	p := g.phraseAt(k)
	return p != nil && p.Prep == "" && p.Number != Plural && g.title(p) && g.closed(k+1)
}

// renamed is the phrase at place k, or the person named at the end of its
// complements, if q is an office: "l'intervento di X, direttore del giornale",
// "figlio di X, direttore del giornale".
func (g *grouper) renamed(k int, q *Phrase) int {
	first := g.at(k).Index
	p := &g.phrases[first]
	if office := g.officeIn(k); q.Named() && office >= 0 && !g.ofOther(office, q) {
		return office
	}
	if tail := g.tailOf(first); tail != first && q.Kind == Name && g.phrases[tail].Named() && !p.Named() && g.futureName(q, g.lang.Grammar) {
		return tail // "segretario del cardinale X, *il futuro Leone X*"
	}
	if parent := g.otherParent(first, q); parent >= 0 {
		return parent
	}
	if tail := g.tailOf(first); q.Kind == Quoted && !g.untitled(p) && g.untitled(&g.phrases[tail]) {
		return tail // "la direzione di un quotidiano, *«Il Porto»*"
	}
	if tail := g.tailOf(first); q.Kind == Name && q.NameLast-q.NameFirst == 1 && p.Def == Bare && p.Classes&personClass != 0 && g.phrases[tail].Def == Indef && g.phrases[tail].Classes&g.lang.work != 0 {
		return tail // "autore di un romanzo, *Clelia*, …"
	}
	if other := g.ofGender(first, q); other >= 0 {
		return other
	}
	if tail := g.tailOf(first); q.Classes&personClass != 0 && !p.Named() && (p.Classes&personClass == 0 || p.Number == Plural && q.Number != Plural || p.Classes&g.lang.kin != 0 && p.Def == Bare) && g.phrases[tail].Named() {
		return tail
	}
	return first
}

// otherParent is the person without a name at the end of the list of those whose child the
// bare noun of kin p says that somebody is, if a name q stands behind it: "figlia del
// notaio X e *di una pittrice*, Y"; or -1.
func (g *grouper) otherParent(p int, q *Phrase) int {
	if kin := &g.phrases[p]; q.Kind != Name || kin.Classes&g.lang.kin == 0 || kin.Def != Bare {
		return -1
	}
	for t := g.tailOf(p); t != p && t >= 0; t = g.phrases[t].Next {
		if o := &g.phrases[t]; t != g.tailOf(p) && o.Next < 0 && o.Def == Indef && o.Kind == Nominal && !o.Named() && o.Classes&personClass != 0 && o.End < q.First {
			return t
		}
	}
	return -1
}

// ofOther reports whether a name with a feminine article cannot be that of who holds a man's
// office, but of the body of which he is: "il partito *del ministro*, la Concordia".
func (g *grouper) ofOther(office int, q *Phrase) bool {
	o := &g.phrases[office]
	return q.Def == Def && q.Gender == Feminine && o.Gender == Masculine && o.Host >= 0 && g.phrases[o.Host].Classes&groupClass != 0
}

// ofGender is the noun in the complements of phrase p that agrees with the noun of
// a person q, where p itself is of the other gender: "capo *della fazione*, nemica
// del re"; or -1.
func (g *grouper) ofGender(p int, q *Phrase) int {
	other := func(a, b *Phrase) bool {
		return a.Gender == Masculine && b.Gender == Feminine || a.Gender == Feminine && b.Gender == Masculine
	}
	if h := &g.phrases[p]; h.Named() || q.Named() || q.Def != Bare || q.Classes&personClass == 0 || !other(h, q) {
		return -1
	}
	for t := g.tailOf(p); t != p && t >= 0; t = g.phrases[t].Host {
		if o := &g.phrases[t]; o.Kind == Nominal && o.Gender == q.Gender && o.Number == q.Number && o.Classes&(groupClass|placeClass) != 0 {
			return t
		}
	}
	return -1
}

// officeIn is the office, or the person not known yet, at the end of the
// complements of the phrase at place k, which is no single person: "la lettera
// *del ministro degli Esteri*, X, …", "col lascito *di un medico*, X, …"; or -1.
func (g *grouper) officeIn(k int) int {
	first := g.at(k).Index
	if p := &g.phrases[first]; p.Named() || p.Classes&personClass != 0 && p.Number != Plural && !g.parents(k) {
		return -1
	}
	if office := g.lastOffice(g.tailOf(first)); office >= 0 {
		return office
	}
	for t := g.tailOf(first); t != first && t >= 0; t = g.phrases[t].Host {
		if o := &g.phrases[t]; o.Kind == Nominal && !o.Named() && o.Number != Plural && (o.Def == Def && o.Classes&g.lang.position != 0 || o.Def == Indef && o.Classes&personClass != 0) {
			if h := o.Host; h >= first && g.phrases[h].Classes&g.lang.kin != 0 && g.phrases[h].Number != Plural && g.phrases[h].Def == Def && !g.phrases[h].Named() {
				return h // "il matrimonio *del primogenito* del duca, X"
			}
			return t
		}
	}
	return -1
}

// parents reports whether the kin at place k is of somebody without a name, whose name stands
// between commas before the other parent's: "figlio *di un ferroviere*, X, e di Y".
func (g *grouper) parents(k int) bool {
	p, tail := g.phraseAt(k), &g.phrases[g.tailOf(g.at(k).Index)]
	other := g.phraseAt(k + 5)
	return p.Classes&g.lang.kin != 0 && p.Def == Bare && tail.Def == Indef && g.at(k+3).Kind == Comma && g.at(k+4).Kind == Conjunction && other != nil && other.Prep == tail.Prep
}

// moreRoles takes further roles joined to the one at place k: "principe
// d'Orange *e viceré di Napoli*".
func (g *grouper) moreRoles(k int) {
	for g.at(k+1).Kind == Conjunction {
		p, q := g.phraseAt(k), g.phraseAt(k+2)
		if q == nil || q.Prep != "" || q.Named() || p.Classes&q.Classes&personClass == 0 || q.Number == Plural || g.at(k+3).Kind == VerbChunk {
			return
		}
		g.hang(g.at(k+2).Index, g.at(k).Index, WithHost)
		g.append(g.at(k).Index, g.at(k+2).Index)
		g.hide(k+1, k+3)
	}
}

// renames reports whether q, after a comma, is an apposition of p at place k.
func (g *grouper) renames(p, q *Phrase, k int) bool {
	if g.entitles(p, q, k) || g.christened(p, q, k) {
		return true
	}
	if g.nextOffice(p, q, k) {
		return false
	}
	if q.Kind == Name && q.Prep == "" && !p.Named() && g.phrases[g.tailOf(g.at(k).Index)].Named() && g.futureName(q, g.lang.Grammar) {
		return g.closed(k + 3)
	}
	if p.Kind == Quoted && q.Kind == Nominal && q.Def == Bare && q.Prep == "" && !q.Named() && q.Number != Plural && q.Classes&g.lang.work != 0 {
		return g.closed(k+3) && !g.listGoesOn(k+2) // "la «Nave», *tragedia di X*, …"
	}
	if tail := &g.phrases[g.tailOf(g.at(k).Index)]; p.Count >= 0 && p.Number == Plural && p.Classes&g.lang.kin != 0 && tail.Kind == Name && q.Prep == "" && q.Def == Bare && !q.Named() && q.Kind == Nominal && q.Count < 0 && q.Number == Singular && q.Classes&personClass != 0 {
		return g.closed(k + 3) // "ultima dei cinque figli di Domenico, *avvocato*, …"
	}
	if g.numberedSo(p, q, k) {
		return true
	}
	if p.Kind == Quoted && p.Prep == "" && p.First == 0 && q.Kind == Nominal && q.Def == Def && q.Prep == "" && !q.Named() && q.Number != Plural && q.Classes&documentClass != 0 && q.Classes&personClass == 0 {
		return g.closed(k+3) || g.at(k+3).Kind == VerbChunk && g.verbs[g.at(k+3).Index].Mood == Participle // "«La Voce», *il settimanale* fondato da X, …"
	}
	if q.Prep != "" || p.Kind == Pronoun || q.Kind == Pronoun || q.Kind == Quoted || p.Kind == Quoted || p.Count >= 0 || q.Count >= 0 {
		return false
	}
	if next := g.phraseAt(k + 3); next != nil && g.title(q) && p.Named() && next.Prep == "" && next.Named() && next.Def == Def && next.Classes&personClass != 0 && next.First == q.Last {
		return false // "presidente fu X, *segretario* il medico Y"
	}
	if q.Named() && p.Def == Bare && p.First > 1 && g.lang.Grammar.Relatives.Has(g.Tokens[p.First-1].Norm) && !(g.lang.Grammar.Oblique.Has(g.Tokens[p.First-1].Norm) && g.Tokens[p.First-2].Tag == DET) {
		return false // "lo volle accanto, *quale vicario*, il vescovo X"
	}
	if p.Prep == g.lang.Grammar.As && g.at(k-1).Kind == Comma && q.Def == Def && q.Named() {
		return false // "assisteva, *come osservatore*, il deputato X"
	}
	person := personClass
	end := g.at(k + 3).Kind
	participle := end == VerbChunk && g.verbs[g.at(k+3).Index].Mood == Participle
	closed := participle || g.closed(k+3)
	switch {
	case p.Named() && q.Named() && g.futureName(q, g.lang.Grammar):
		return closed
	case p.Named() && q.Named(), p.Classes&person != 0 && g.gapped(q, k):
		return false
	case p.Kind == Name && (g.lang.Words.Of(g.folded(p.NameFirst, p.NameLast))&g.lang.toponym != 0 || g.dwelt(p, k) || p.Prep == g.lang.Grammar.Dative && p.Def != Def && g.at(k-1).Kind == Comma && !g.forenamed(g.at(k).Index)) && q.Classes&person != 0:
		return false // "a Vienna, il re, …"
	case g.nameAt(k) && !q.Named() && q.Classes&person != 0 && q.Number != Plural:
		return q.Def != Def || closed || g.at(k+3).Kind == Conjunction && !(p.Def == Def && g.phraseAt(k+4) != nil && g.phraseAt(k+4).Def == Def)
	case q.Named() && g.officeIn(k) >= 0 && p.Prep != "" && g.at(k-1).Kind == Comma && g.at(k-2).Kind == VerbChunk:
		return false // "presiedette, per incarico del papa, *il cardinale X*"
	case q.Named() && g.officeIn(k) >= 0:
		return q.Number != Plural && closed && (g.phrases[g.officeIn(k)].Def == Indef || !g.listGoesOn(k+2)) && !(p.Prep != "" && g.begins(k+2))
	case q.Named() && p.Classes&person != 0 && p.Number != Plural && q.Number != Plural:
		return !g.listGoesOn(k+2) && !(end == VerbChunk && !participle)
	case q.Named() && p.Classes&(eventClass|actClass) != 0 && p.Classes&(placeClass|documentClass|personClass) == 0 && g.lang.Words.IsIn(g.Tokens[p.Head].Lemma, "happening"):
		return false // "dopo la caduta, *Rossi*, che temeva il peggio, fuggì"
	case q.Named() && p.Classes&timeClass != 0:
		return false // "tre *il primo giorno, Rossi*, ferito, l'ultimo"
	case q.Named():
		return !g.forenamed(g.at(k+2).Index) && q.Kind == Name && p.Def == Def && p.Number == Singular && closed && p.Kind == Nominal && !g.listGoesOn(k+2)
	case p.Kind == Name && p.Prep != "" && q.Def == Def && !q.Named() && g.lang.Words.Of(g.folded(p.NameFirst, p.NameLast))&g.lang.toponym != 0 && g.lang.Words.IsIn(g.Tokens[q.Head].Lemma, "tenure"):
		return false // "assunse, prima in Italia, *la direzione* di un giornale"
	case p.Kind == Name && p.Prep != "" && q.Def == Def && !q.Named():
		return q.Kind == Nominal && q.Number != Plural && closed && !g.listGoesOn(k+2) && g.at(k-1).Kind != Comma // "con la IFOR, la forza di pace", but "guidò, con X, la banda"
	case p.Kind == Name && p.Prep != "" && q.Def == Indef && !q.Named() && q.Classes&placeClass != 0 && q.Classes&(personClass|groupClass) == 0:
		return q.Number != Plural && closed && !g.listGoesOn(k+2) && !g.forenamed(g.at(k).Index) && g.at(k-1).Kind != Comma // "a Lodi, un borgo sull'Adda"
	case g.bodyKind(p, q):
		return closed && !g.listGoesOn(k+2) && g.at(k-1).Kind != Comma // "fondò la Lega delle reti, la prima associazione del porto"
	case p.Named(), p.Def == Def && g.nameAt(k):
		return q.Def == Bare && q.Kind == Nominal && q.Number != Plural && closed && !g.listGoesOn(k+2)
	case p.Def == Def && p.Kind == Nominal && q.Def == Bare && q.Kind == Nominal && q.Number != Plural && g.phrases[g.tailOf(g.at(k+2).Index)].Named() && !q.Named():
		return closed && !g.listGoesOn(k+2) // "visitò il palazzo, residenza di X"
	case g.sameMan(p, q, k):
		return true
	case p.Def == Def && p.Number == Plural && q.Number == Plural && q.Possessor && q.Def != Def && q.Classes&person != 0 && p.Classes&timeClass == 0:
		return q.Kind == Nominal && closed && !g.listGoesOn(k+2) // "i liberali, *suoi alleati*, …"
	case p.Def == Def && p.Kind == Nominal && p.Prep == "":
		return q.Kind == Nominal && p.Number == q.Number && (p.Classes|q.Classes)&timeClass == 0 && q.Def <= Indef && g.explained(k)
	}
	return false
}

// nextOffice reports whether the office behind a comma is that of the name right behind it,
// in a clause that has begun with another office: "ministro degli Esteri era X, *ministro
// dell'Interno* Y".
func (g *grouper) nextOffice(p, q *Phrase, k int) bool {
	who, verb, first := g.phraseAt(k+3), g.at(k-1), g.phraseAt(k-2)
	return who != nil && first != nil && verb.Kind == VerbChunk && g.verbs[verb.Index].Copula && first.Classes&g.lang.position != 0 && first.Prep == "" && p.Kind == Name &&
		q.Kind == Nominal && !q.Named() && q.Def == Bare && q.Classes&g.lang.position != 0 && who.Kind == Name && who.Prep == "" && who.First == g.end(g.at(k+2).Index)
}

// numberedSo reports whether an ordinal with its article between commas says which of several a
// thing is: "una clausola, *la quarta*, stabiliva …".
func (g *grouper) numberedSo(p, q *Phrase, k int) bool {
	return p.Kind == Nominal && p.Def == Indef && !p.Named() && p.Classes&personClass == 0 && q.Prep == "" && q.Def == Def && q.Last == q.Head+1 && g.lang.Grammar.Ordinals[g.Tokens[q.Head].Norm] > 0 &&
		p.Number != Plural && q.Number != Plural && p.Gender == g.Tokens[q.Head].Morph.Gender && g.at(k+3).Kind == Comma
}

// sameMan reports whether a noble of some land, between commas, is the holder of the office
// before him: "il primo ministro, *il duca di Erli*, giudicò …".
func (g *grouper) sameMan(p, q *Phrase, k int) bool {
	if p.Kind != Nominal || q.Kind != Nominal || p.Def != Def || q.Def != Def || p.Number == Plural || q.Number == Plural || p.Classes&g.lang.position == 0 || !g.lang.Words.IsIn(g.Tokens[q.Head].Lemma, "noble") {
		return false
	}
	tail := g.tailOf(g.at(k + 2).Index)
	return tail != g.at(k+2).Index && g.phrases[tail].Kind == Name && g.at(k-1).Kind != Comma && g.at(k-1).Kind != Conjunction && g.at(k+3).Kind == Comma && g.oneVerb(k+4)
}

// oneVerb reports whether the next verb from place k on is somebody's alone.
func (g *grouper) oneVerb(k int) bool {
	for ; k < len(g.visible); k++ {
		if c := g.at(k); c.Kind == VerbChunk && g.verbs[c.Index].Finite() {
			return g.verbs[c.Index].Number == Singular
		} else if c.Kind != AdverbChunk && c.Kind != TimeChunk && c.Kind != PhraseChunk {
			return false
		}
	}
	return false
}

// christened reports whether q, behind a comma, is what the body p is called that has just
// been told of, or what it is called later: "una comunità agricola, *la Fattoria dei Cedri*".
func (g *grouper) christened(p, q *Phrase, k int) bool {
	if p.Kind != Nominal || p.Named() || p.Number != Singular || p.Count >= 0 || p.Classes&groupClass == 0 || p.Classes&personClass != 0 || q.Prep != "" || q.Number == Plural || !capitalised(g.Tokens[q.Head].Text) {
		return false
	}
	if !g.closed(k+3) || g.listGoesOn(k+2) || q.Kind == Name && g.forenamed(g.at(k+2).Index) {
		return false
	}
	later := q.First > 0 && g.lang.Grammar.Nowadays.Has(g.Tokens[q.First-1].Norm)
	return later && q.Def == Bare || p.Def == Indef && q.Def == Def && q.Classes&personClass == 0
}

// bodyKind reports whether a common noun says what kind of body the noun with a
// capital before it is.
func (g *grouper) bodyKind(p, q *Phrase) bool {
	return p.Kind == Nominal && q.Kind == Nominal && !q.Named() && q.Def == Def && p.Number == Singular && q.Number == Singular &&
		p.Classes&q.Classes&groupClass != 0 && capitalised(g.Tokens[p.Head].Text) && !capitalised(g.Tokens[q.Head].Text)
}

// explained reports whether the phrase after the comma at place k+1 says what the
// noun at place k is, the subject of the verb behind it: "il patto, *un testo di
// dieci articoli*, fu violato".
func (g *grouper) explained(k int) bool {
	if before := g.at(k - 1).Kind; before == Comma || before == Conjunction || before == PhraseChunk && g.phraseAt(k-1).Prep == "" {
		return false
	}
	end := k + 3
	if c := g.at(end); c.Kind == VerbChunk && g.verbs[c.Index].Mood == Participle {
		for end++; g.at(end).Kind == PhraseChunk && g.phraseAt(end).Prep != "" || g.at(end).Kind == TimeChunk; end++ {
		}
	}
	return g.at(end).Kind == Comma && g.finiteAfter(end)
}

// entitles reports whether q, after the comma at place k+1, is the title of the
// work p: "il suo libro, *le Odi*, …".
func (g *grouper) entitles(p, q *Phrase, k int) bool {
	if q.Kind != Quoted || q.Prep != "" || g.Tokens[q.First].Title != TitleBegins && g.speech(q) || !g.closed(k+3) {
		return false
	}
	tail := &g.phrases[g.tailOf(g.at(k).Index)]
	return g.untitled(p) && (p.Number != Plural || !g.moreTitles(k+3)) || tail.Number != Plural && g.untitled(tail)
}

// untitled reports whether a phrase is the noun of a work whose title is still to come.
func (g *grouper) untitled(p *Phrase) bool {
	return p.Kind == Nominal && !p.Named() && p.Classes&(documentClass|g.lang.work) != 0
}

// moreTitles reports whether a comma or a conjunction and another title stand at place
// k: "le sue opere, *le Odi, gli Inni* e …".
func (g *grouper) moreTitles(k int) bool {
	p := g.phraseAt(k + 1)
	return p != nil && p.Kind == Quoted && (g.at(k).Kind == Comma || g.at(k).Kind == Conjunction)
}

// begins reports whether the name at place k has an apposition of its own, and
// so begins something new: "alla morte del re, *X, capo dei ribelli*, marciò".
func (g *grouper) begins(k int) bool {
	p := g.phraseAt(k + 2)
	return g.at(k+1).Kind == Comma && p != nil && p.Prep == "" && !p.Named() && p.Number != Plural && p.Classes&personClass != 0 && g.closed(k+3)
}

func (g *grouper) closesApposition(k int) bool { return g.at(k).Kind == Comma }

// dwelt reports whether the name at place k says where somebody is born, lives or
// dies: "nacque *a Nola*, figlio di X".
func (g *grouper) dwelt(p *Phrase, k int) bool {
	if p.Prep != g.lang.Grammar.Dative || p.Def == Def || k == 0 || g.at(k-1).Kind != VerbChunk {
		return false
	}
	return g.lang.Grammar.Dwells.Has(g.verbs[g.at(k-1).Index].Lemma)
}
