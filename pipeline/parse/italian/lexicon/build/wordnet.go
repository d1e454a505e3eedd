package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
)

// wordNet is the nouns of WordNet 3.0.
type wordNet struct {
	synsets map[string]synset // by offset
	ranks   map[string]int    // how early the synset comes among the senses of its words, from 1
}

// synset is what the classes need of one: its lexicographer file and its
// hypernyms.
type synset struct {
	file      int
	hypernyms []string
}

// classOfFile is the class of a lexicographer file
// (https://wordnet.princeton.edu/documentation/lexnames5wn).
var classOfFile = map[int]parse.Class{
	3: parse.AbstractNoun, 4: parse.ActNoun, 5: parse.ThingNoun, 6: parse.ThingNoun, 7: parse.AbstractNoun, 8: parse.ThingNoun,
	9: parse.AbstractNoun, 10: parse.AbstractNoun, 11: parse.EventNoun, 12: parse.AbstractNoun, 13: parse.ThingNoun, 14: parse.GroupNoun,
	15: parse.PlaceNoun, 16: parse.AbstractNoun, 17: parse.ThingNoun, 18: parse.PersonNoun, 19: parse.AbstractNoun, 20: parse.ThingNoun,
	21: parse.ThingNoun, 22: parse.ActNoun, 23: parse.MeasureNoun, 24: parse.AbstractNoun, 25: parse.AbstractNoun, 26: parse.AbstractNoun,
	27: parse.ThingNoun, 28: parse.TimeNoun,
}

// classUnder is the class of everything below a synset, which overrules the
// file's.
var classUnder = map[string]parse.Class{
	"00952963": parse.EventNoun,    // military action: battle, war, siege
	"00958896": parse.EventNoun,    // conflict: rebellion
	"00962722": parse.EventNoun,    // revolution
	"01168961": parse.EventNoun,    // contest
	"01229938": parse.EventNoun,    // gathering as an act: meeting, convocation
	"01027379": parse.EventNoun,    // ceremony
	"00180962": parse.EventNoun,    // election
	"00183505": parse.EventNoun,    // vote
	"00428000": parse.EventNoun,    // celebration
	"08307589": parse.EventNoun,    // meeting as a group: conference, congress
	"06349220": parse.DocumentNoun, // written communication
	"06470073": parse.DocumentNoun, // document
	"06589574": parse.DocumentNoun, // publication
	"06722453": parse.DocumentNoun, // statement
	"06770275": parse.DocumentNoun, // agreement in words: treaty
	"07162194": parse.DocumentNoun, // proposal
	"07037465": parse.DocumentNoun, // musical composition
	"03217458": parse.DocumentNoun, // document as an object
	"13403331": parse.DocumentNoun, // commercial document
	"07160883": parse.ActNoun,      // speech act
	"04341686": parse.PlaceNoun,    // structure: building, bridge
	"03315023": parse.PlaceNoun,    // facility
	"04564698": parse.PlaceNoun,    // way: road
	"04105893": parse.PlaceNoun,    // room
	"09287968": parse.PlaceNoun,    // geological formation: mountain
	"09225146": parse.PlaceNoun,    // body of water
	"09334396": parse.PlaceNoun,    // land: island
	"13372961": parse.MeasureNoun,  // medium of exchange
	"13604718": parse.MeasureNoun,  // monetary unit
}

// leastShare is how much weight a class needs beside the heaviest one.
const leastShare = 0.4

// classesOf weighs the classes of the synsets a lemma is in; an early sense
// of its English words weighs more.
func (n *wordNet) classesOf(synsets []string) parse.Class {
	var weights [len(classNames)]float64
	for _, offset := range synsets {
		if i := slices.Index(classBits[:], n.classOf(offset)); i >= 0 {
			weights[i] += 1 / float64(max(n.ranks[offset], 1))
		}
	}
	var c parse.Class
	heaviest := slices.Max(weights[:])
	for i, w := range weights {
		if w > 0 && w >= leastShare*heaviest {
			c |= classBits[i]
		}
	}
	return c
}

var classBits = func() (bits [len(classNames)]parse.Class) {
	for i := range bits {
		bits[i] = 1 << i
	}
	return bits
}()

// classOf is that of the nearest hypernym that has one, else the file's.
func (n *wordNet) classOf(offset string) parse.Class {
	level := []string{offset}
	for range 20 { // WordNet is less deep
		var above []string
		for _, o := range level {
			if c := classUnder[o]; c != 0 {
				return c
			}
			above = append(above, n.synsets[o].hypernyms...)
		}
		level = above
	}
	return classOfFile[n.synsets[offset].file]
}

func readWordNet(dir string) (*wordNet, error) {
	n := &wordNet{synsets: map[string]synset{}, ranks: map[string]int{}}
	if err := eachWordNetLine(filepath.Join(dir, "data.noun"), n.addSynset); err != nil {
		return nil, err
	}
	return n, eachWordNetLine(filepath.Join(dir, "index.noun"), n.addRanks)
}

func eachWordNetLine(path string, do func(fields []string) error) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if strings.HasPrefix(lines.Text(), "  ") { // the licence
			continue
		}
		if err := do(strings.Fields(lines.Text())); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	return lines.Err()
}

// addSynset reads a line of data.noun
// (https://wordnet.princeton.edu/documentation/wndb5wn).
func (n *wordNet) addSynset(fields []string) error {
	if len(fields) < 6 {
		return fmt.Errorf("a line of %d fields", len(fields))
	}
	file, err := strconv.Atoi(fields[1])
	if err != nil {
		return err
	}
	words, err := strconv.ParseInt(fields[3], 16, 0)
	if err != nil {
		return err
	}
	s := synset{file: file}
	for rest := fields[4+2*words+1:]; len(rest) >= 4 && rest[0] != "|"; rest = rest[4:] {
		if rest[0] == "@" || rest[0] == "@i" {
			s.hypernyms = append(s.hypernyms, rest[1])
		}
	}
	n.synsets[fields[0]] = s
	return nil
}

// addRanks reads a line of index.noun: its last fields are the word's synsets,
// the most frequent sense first.
func (n *wordNet) addRanks(fields []string) error {
	count, err := strconv.Atoi(fields[2])
	if err != nil || count > len(fields) {
		return fmt.Errorf("%q is not a number of synsets", fields[2])
	}
	for i, offset := range fields[len(fields)-count:] {
		if n.ranks[offset] == 0 || i+1 < n.ranks[offset] {
			n.ranks[offset] = i + 1
		}
	}
	return nil
}

// readSenses reads MultiWordNet's Italian words of one kind, "-n" nouns or "-v"
// verbs: the synsets of each lemma.
func readSenses(path, kind string) (map[string][]string, error) {
	senses := map[string][]string{}
	err := eachLine(path, func(fields []string) error {
		offset, ok := strings.CutSuffix(fields[0], kind)
		if !ok {
			return nil
		}
		for _, lemma := range fields[1:] {
			if lower := strings.ToLower(lemma); lower == lemma && !strings.Contains(lemma, "_") {
				senses[lemma] = append(senses[lemma], offset)
			}
		}
		return nil
	})
	return senses, err
}
