package parse

// What the whole of a verb group says of its voice.

// passiveSense reports whether the participle of a verb that can be either is
// passive: an agent follows ("è seguito da"), or the auxiliary is one of
// narration ("fu passato per le armi").
func (c *chunker) passiveSense(v *Verb) bool {
	if v.Main == v.First || !c.lang.Grammar.PassiveAux.Has(c.token(v.Main-1).Lemma) {
		return false
	}
	return v.Tense == PastHistoric || c.lang.Grammar.Agentive.Has(c.token(v.Last).Lemma) && c.token(v.Last).Tag == ADP
}

// conclude settles what depends on the whole group: a bare participle of a
// transitive verb is passive.
func (c *chunker) conclude(v *Verb) {
	if v.Mood == Participle && v.Voice == Active && (!c.lang.Grammar.Unaccusative.Has(v.Lemma) || c.crossed(v)) {
		v.Voice = Passive
	}
	if other := c.lang.Grammar.OnlyReflexive[v.Lemma]; other != "" && v.Voice != Reflexive {
		v.Lemma = other // "accorsero" is of "accorgersi" too
	}
	if g := c.lang.Grammar; v.Dative == "" && g.DativeClitics.Has(v.Object) && v.Voice != Passive && (g.Unaccusative.Has(v.Lemma) && !g.Ambitransitive.Has(v.Lemma) || g.Intransitive.Has(v.Lemma) || v.Voice == Reflexive) {
		v.Object, v.Dative = "", v.Object // "le subentrò"
	}
	if v.Modal != "" || v.Causative != "" {
		v.Copula = c.lang.Grammar.Copulas.Has(v.Lemma)
	}
	if c.lang.Grammar.Ambitransitive.Has(v.Lemma) && v.Voice == Active && v.Perfect && c.passiveSense(v) {
		v.Voice, v.Perfect = Passive, false
	}
	if c.noneBut(v) {
		v.Negated, c.Tokens[v.Last].Tag = false, ADV
	}
	for i := v.Last; i < min(v.Last+2, len(c.Tokens)); i++ {
		if c.lang.Grammar.NegativeAdverbs.Has(c.token(i).Norm) {
			v.Negated = true
		}
	}
}

// crossed reports whether a participle tells what somebody has gone over, a river or a mountain
// with its article: "*passato* il Mincio, il re …", but "passata la Savoia alla Francia".
func (c *chunker) crossed(v *Verb) bool {
	article := c.token(v.Last)
	return c.lang.Grammar.Crosses.Has(v.Lemma) && v.Main == v.First && article.Tag == DET && capitalised(c.token(v.Last+1).Text) && (v.Gender == Masculine || v.Number == Plural)
}

// noneBut reports whether a negated verb only says how few: "*non* raccolse *che 9.000 voti*".
func (c *chunker) noneBut(v *Verb) bool {
	if !v.Negated || c.token(v.Last).Norm != c.lang.Grammar.Complementizer {
		return false
	}
	next := c.token(v.Last + 1)
	return next.Tag == NUM || c.lang.Grammar.Few.Has(next.Norm)
}

// splitClitics gives the pronouns of an enclitic cluster, listed with "+".
func splitClitics(s string) []string {
	if s == "" {
		return nil
	}
	var out []string
	for start, i := 0, 0; i <= len(s); i++ {
		if i == len(s) || s[i] == '+' {
			out = append(out, s[start:i])
			start = i + 1
		}
	}
	return out
}
