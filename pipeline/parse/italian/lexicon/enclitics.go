package lexicon

import (
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
)

// clusters are the enclitic pronouns, the longer before the shorter they end
// in, with the pronouns they are, joined by +, as Morph.Clitic gives them.
var clusters = [...]struct{ ending, clitics string }{
	{"gliene", "gli+ne"}, {"glielo", "gli+lo"}, {"gliela", "gli+la"}, {"glieli", "gli+li"}, {"gliele", "gli+le"},
	{"mene", "mi+ne"}, {"melo", "mi+lo"}, {"mela", "mi+la"}, {"meli", "mi+li"}, {"mele", "mi+le"},
	{"tene", "ti+ne"}, {"telo", "ti+lo"}, {"tela", "ti+la"}, {"teli", "ti+li"}, {"tele", "ti+le"},
	{"cene", "ci+ne"}, {"celo", "ci+lo"}, {"cela", "ci+la"}, {"celi", "ci+li"}, {"cele", "ci+le"},
	{"vene", "vi+ne"}, {"velo", "vi+lo"}, {"vela", "vi+la"}, {"veli", "vi+li"}, {"vele", "vi+le"},
	{"sene", "si+ne"}, {"selo", "si+lo"}, {"sela", "si+la"}, {"seli", "si+li"}, {"sele", "si+le"},
	{"visi", "vi+si"}, {"cisi", "ci+si"},
	{"gli", "gli"}, {"mi", "mi"}, {"ti", "ti"}, {"ci", "ci"}, {"vi", "vi"}, {"si", "si"},
	{"lo", "lo"}, {"la", "la"}, {"li", "li"}, {"le", "le"}, {"ne", "ne"},
}

// enclitic reads a verb form with attached pronouns: "farlo", "recatosi",
// "essendosi", "dammi", "dicesi", "recossi".
func (l *Lexicon) enclitic(buf []parse.Analysis, form string) []parse.Analysis {
	n := len(buf)
	for i := range clusters {
		host, ok := strings.CutSuffix(form, clusters[i].ending)
		if !ok || len(host) < 2 {
			continue
		}
		buf = l.host(buf, host, clusters[i].ending)
		for j := n; j < len(buf); j++ {
			buf[j].Morph.Clitic = clusters[i].clitics
		}
		if len(buf) > n {
			return buf
		}
	}
	return buf
}

// host appends the readings of a verb form that bears the given enclitics.
func (l *Lexicon) host(buf []parse.Analysis, host, ending string) []parse.Analysis {
	n := len(buf)
	if strings.HasSuffix(host, "r") {
		if buf = l.selected(buf, host+"e", isInfinitive); len(buf) == n {
			buf = l.selected(buf, host+"re", isInfinitive)
		}
		return buf
	}
	if buf = l.selected(buf, host, takesEnclitics); len(buf) > n {
		return buf
	}
	if lemma := imperatives[host[:len(host)-1]]; lemma != "" && host[len(host)-1] == ending[0] {
		return append(buf, parse.Analysis{Tag: parse.VERB, Lemma: lemma, Morph: parse.Morph{Mood: parse.Imperative, Tense: parse.Present, Person: 2, Number: parse.Singular}})
	}
	if !slim(ending) {
		return buf
	}
	if stem, ok := strings.CutSuffix(host, "o"+ending[:1]); ok {
		return l.selected(buf, stem+"ò", isThirdPerson)
	}
	return l.selected(buf, host, isThirdPerson)
}

// slim says which enclitics follow finite forms in older prose.
func slim(ending string) bool { return ending == "si" || ending == "vi" || ending == "ne" }

// imperatives double the consonant that follows: "dammi", "fallo", "dille".
var imperatives = map[string]string{"da": "dare", "fa": "fare", "di": "dire", "sta": "stare", "va": "andare"}

// selected appends the listed readings of a form that are kept.
func (l *Lexicon) selected(buf []parse.Analysis, form string, keep func(*parse.Analysis) bool) []parse.Analysis {
	n := len(buf)
	buf = l.listed(buf, form)
	kept := buf[:n]
	for i := n; i < len(buf); i++ {
		if keep(&buf[i]) {
			kept = append(kept, buf[i])
		}
	}
	return kept
}

func isInfinitive(a *parse.Analysis) bool { return a.Morph.Mood == parse.Infinitive }

func takesEnclitics(a *parse.Analysis) bool {
	switch a.Morph.Mood {
	case parse.Gerund, parse.Participle, parse.PresentParticiple:
		return true
	case parse.Imperative:
		return a.Morph.Person < 3
	}
	return false
}

func isThirdPerson(a *parse.Analysis) bool {
	return a.Morph.Person == 3 && a.Morph.Mood == parse.Indicative
}
