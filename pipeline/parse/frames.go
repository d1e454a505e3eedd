package parse

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"gopkg.in/yaml.v3"
)

// Frame is one way in which a language says something: what triggers it, which
// parts of the sentence fill its slots, and the kind of record it makes. It
// says nothing of word order, tense or voice, which the reader has normalised.
type Frame struct {
	Name     string
	Makes    string
	File     string
	Line     int
	Slots    []Slot
	Polarity *ontology.Polarity // fixed by the frame, or nil
	Score    float64
	Generic  bool
	Tests    []FrameTest

	verbs, nouns, roles, shapes []string
	adjectives                  []string
	is                          Classes // what the head of a noun or role trigger must be
	not                         Classes
	voices                      []string           // in which the verb may stand, or any
	modal                       string             // the modal verb that must govern the verb
	only                        *ontology.Polarity // what the words must say for the frame to hold, or nil
	except                      []string           // verbs with which it does not hold
	preps                       []string           // before the noun that triggers
	first                       bool               // only in the first sentence
	during                      bool               // only while the story is at the time of the topic
	topics                      Classes            // only in a document about one of these
	byVerb, byRole              demands            // of what sets it off
}

// Slot is one part of a frame. At lists where to look, best first.
type Slot struct {
	Name     string
	At       []Place
	Is       Classes // one of these, if any is asked for
	Not      Classes // none of these
	Named    bool    // only a phrase with a proper name
	Land     bool    // only a land's name with its article: "l'Austria"
	Bare     bool    // no article but before the noun of a name: "il Matese", "il presidente"
	Gender   Gender  // nobody who is known to be of another
	Want     want
	Required bool
	Topic    bool // the document's topic, where nothing else fills it
	None     bool // no record where something fills it
	Only     bool // just the first member of a list
	Other    bool // nothing that another slot has
	Value    string
	With     []string // lemmas of which one must stand in the phrase or right after it
	Lemmas   []string // the head must be one of these

	line int // in its file
}

// genders are the values of a slot's gender.
var genders = map[string]Gender{"": NoGender, "masculine": Masculine, "feminine": Feminine}

// want says what a slot takes from the phrase it finds.
type want uint8

const (
	wantEntity  want = iota
	wantCount        // the number that counts it
	wantNoun         // what its head says: the role or kind
	wantWords        // its words as they stand
	wantKind         // its noun with adjectives and office complement
	wantCountry      // what a demonym in it belongs to
	wantEvent        // the event that goes by the name of the place: "sconfitto a Canne"
	wantEnd          // the words from the noun before it on: "fine alla guerra"
)

var wants = map[string]want{"": wantEntity, "entity": wantEntity, "count": wantCount, "noun": wantNoun, "words": wantWords, "kind": wantKind, "country": wantCountry, "end-of": wantEnd, "event": wantEvent}

// FrameTest is a frame's own test: a text and the record lines it must give,
// and those it must not.
type FrameTest struct {
	Text  string
	Gives []string
	Not   []string
	Line  int
}

// Frames are the frames of a language, findable by trigger.
type Frames struct {
	All         []*Frame
	byVerb      map[string][]*Frame
	byNoun      map[string][]*Frame
	byRole      []*Frame
	byAdjective map[string][]*Frame
	shapes      map[string][]*Frame
}

// FrameError says where a file of frames is wrong, what was expected.
type FrameError struct {
	File      string
	Line      int
	Msg, Hint string
}

func (e *FrameError) Error() string {
	s := fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Msg)
	if e.Hint != "" {
		s += " (" + e.Hint + ")"
	}
	return s
}

// LoadFrames reads one YAML file of frames. The words resolve class names.
func LoadFrames(file string, data []byte, words *Words) ([]*Frame, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return nil, &FrameError{File: file, Line: 1, Msg: strings.TrimPrefix(err.Error(), "yaml: ")}
	}
	if len(doc.Content) == 0 {
		return nil, nil
	}
	l := frameLoader{file: file, words: words}
	root := doc.Content[0]
	if root.Kind != yaml.SequenceNode {
		return nil, l.fail(root, "a list of frames is expected", `begin each with "- frame: name"`)
	}
	var out []*Frame
	for _, node := range root.Content {
		f, err := l.frame(node)
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, nil
}

// suits reports whether a verb is said in the way that a frame asks for.
func (f *Frame) suits(v *Verb) bool {
	return (len(f.voices) == 0 || slices.Contains(f.voices, v.Voice.String())) && (f.modal == "" || f.modal == v.Modal)
}

// NewFrames indexes frames; later ones of one name replace earlier ones.
func NewFrames(all []*Frame) *Frames {
	fs := &Frames{byVerb: map[string][]*Frame{}, byNoun: map[string][]*Frame{}, byAdjective: map[string][]*Frame{}, shapes: map[string][]*Frame{}}
	for _, f := range all {
		fs.All = slices.DeleteFunc(fs.All, func(g *Frame) bool { return g.Name == f.Name })
		fs.All = append(fs.All, f)
	}
	for _, f := range fs.All {
		f.byVerb, f.byRole = f.clauseDemands(), f.roleDemands()
		for _, v := range f.verbs {
			fs.byVerb[v] = append(fs.byVerb[v], f)
		}
		for _, n := range f.nouns {
			fs.byNoun[n] = append(fs.byNoun[n], f)
		}
		for _, a := range f.adjectives {
			fs.byAdjective[a] = append(fs.byAdjective[a], f)
		}
		for _, s := range f.shapes {
			fs.shapes[s] = append(fs.shapes[s], f)
		}
		if f.is != 0 {
			fs.byRole = append(fs.byRole, f)
		}
	}
	return fs
}

// Triggers are the frame's trigger words, verbs first.
func (f *Frame) Triggers() []string {
	return slices.Concat(f.verbs, f.nouns, f.adjectives, f.roles, f.shapes)
}

type frameLoader struct {
	file  string
	words *Words
}

func (l *frameLoader) fail(n *yaml.Node, msg, hint string) error {
	return &FrameError{File: l.file, Line: n.Line, Msg: msg, Hint: hint}
}

// fields walks a mapping in order, each key with the function that reads it.
func (l *frameLoader) fields(n *yaml.Node, what string, read map[string]func(*yaml.Node) error) error {
	if n.Kind != yaml.MappingNode {
		return l.fail(n, what+" must be a mapping", "")
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		f, ok := read[key.Value]
		if !ok {
			return l.fail(key, fmt.Sprintf("%s has no key %q", what, key.Value), "known keys: "+strings.Join(sortedKeys(read), ", "))
		}
		if err := f(value); err != nil {
			return err
		}
	}
	return nil
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func text(into *string) func(*yaml.Node) error {
	return func(n *yaml.Node) error { *into = n.Value; return nil }
}

func flag(into *bool) func(*yaml.Node) error {
	return func(n *yaml.Node) error { *into = n.Value == "true"; return nil }
}

func list(into *[]string) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		if n.Kind == yaml.ScalarNode {
			*into = append(*into, n.Value)
			return nil
		}
		for _, c := range n.Content {
			*into = append(*into, c.Value)
		}
		return nil
	}
}

func (l *frameLoader) classes(into *Classes) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		var names []string
		if err := list(&names)(n); err != nil {
			return err
		}
		for _, name := range names {
			c, ok := l.words.Class(name)
			if !ok {
				return l.fail(n, fmt.Sprintf("no class of words is called %q", name), "known classes: "+strings.Join(l.words.names, ", "))
			}
			*into |= c
		}
		return nil
	}
}

func (l *frameLoader) frame(n *yaml.Node) (*Frame, error) {
	f := &Frame{File: l.file, Line: n.Line, Score: 0.9}
	var score string
	err := l.fields(n, "a frame", map[string]func(*yaml.Node) error{
		"frame": text(&f.Name), "makes": text(&f.Makes), "polarity": l.polarity(&f.Polarity), "only": l.polarity(&f.only), "score": text(&score), "generic": flag(&f.Generic), "note": text(new(string)),
		"verbs": list(&f.verbs), "nouns": list(&f.nouns), "adjectives": list(&f.adjectives), "roles": l.classes(&f.is), "not": l.classes(&f.not), "shapes": list(&f.shapes), "voice": list(&f.voices), "modal": text(&f.modal), "during": flag(&f.during), "first": flag(&f.first), "topics": l.classes(&f.topics), "preps": list(&f.preps), "except": list(&f.except),
		"slots": func(n *yaml.Node) error { return l.slots(f, n) },
		"tests": func(n *yaml.Node) error { return l.tests(f, n) },
	})
	if err != nil {
		return nil, err
	}
	if f.Name == "" || f.Makes == "" {
		return nil, l.fail(n, "a frame needs a name and a kind of record", "write frame: and makes:")
	}
	if len(f.verbs)+len(f.nouns)+len(f.adjectives)+len(f.shapes) == 0 && f.is == 0 {
		return nil, l.fail(n, fmt.Sprintf("frame %q has no trigger", f.Name), "give it verbs:, nouns:, adjectives:, roles: or shapes:")
	}
	return f, l.score(n, f, score)
}

func (l *frameLoader) score(n *yaml.Node, f *Frame, score string) error {
	if score == "" {
		return nil
	}
	if _, err := fmt.Sscan(score, &f.Score); err != nil {
		return l.fail(n, fmt.Sprintf("score %q is not a number", score), "")
	}
	return nil
}

func (l *frameLoader) polarity(into **ontology.Polarity) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		for p := ontology.Asserted; p <= ontology.Reported; p++ {
			if p.String() == n.Value {
				*into = &p
				return nil
			}
		}
		return l.fail(n, fmt.Sprintf("no polarity is called %q", n.Value), "asserted, denied, planned or reported")
	}
}

func (l *frameLoader) slots(f *Frame, n *yaml.Node) error {
	if n.Kind != yaml.MappingNode {
		return l.fail(n, "slots must be a mapping", "name: {at: subject}")
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		s := Slot{Name: n.Content[i].Value, line: n.Content[i].Line}
		var at []string
		var take, gender string
		err := l.fields(n.Content[i+1], "slot "+s.Name, map[string]func(*yaml.Node) error{
			"at": list(&at), "is": l.classes(&s.Is), "not": l.classes(&s.Not), "named": flag(&s.Named), "bare": flag(&s.Bare), "land": flag(&s.Land), "gender": text(&gender), "take": text(&take), "required": flag(&s.Required),
			"topic": flag(&s.Topic), "none": flag(&s.None), "other": flag(&s.Other), "one": flag(&s.Only), "value": text(&s.Value), "with": list(&s.With), "lemma": list(&s.Lemmas),
		})
		if err != nil {
			return err
		}
		w, ok := wants[take]
		if !ok {
			return l.fail(n.Content[i+1], fmt.Sprintf("nothing is called %q that a slot could take", take), "known: "+strings.Join(sortedKeys(wants), ", "))
		}
		s.Want = w
		if s.Gender, ok = genders[gender]; !ok {
			return l.fail(n.Content[i+1], fmt.Sprintf("no gender is called %q", gender), "known: feminine, masculine")
		}
		for _, place := range at {
			s.At = append(s.At, placeAt(place))
		}
		f.Slots = append(f.Slots, s)
	}
	return nil
}

func (l *frameLoader) tests(f *Frame, n *yaml.Node) error {
	for _, c := range n.Content {
		t := FrameTest{Line: c.Line}
		err := l.fields(c, "a test", map[string]func(*yaml.Node) error{"text": text(&t.Text), "gives": list(&t.Gives), "not": list(&t.Not)})
		if err != nil {
			return err
		}
		f.Tests = append(f.Tests, t)
	}
	return nil
}
