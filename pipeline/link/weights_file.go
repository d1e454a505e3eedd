package link

import (
	_ "embed"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

//go:embed weights.yaml
var weightsYAML []byte

// DefaultWeights are the weights that come with the program.
func DefaultWeights() (Weights, error) {
	var w Weights
	r := newWeightReader("weights.yaml", &w)
	if err := r.read(weightsYAML); err != nil {
		return w, err
	}
	for _, name := range r.names() {
		if r.lines[name] == 0 {
			return w, fmt.Errorf("weights.yaml: %s is missing", name)
		}
	}
	return w, nil
}

// ReadWeights reads a file in the form of weights.yaml; what it does not give
// keeps the program's value. An error names file and line.
func ReadWeights(path string) (Weights, error) {
	w, err := DefaultWeights()
	if err != nil {
		return w, err
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return w, err
	}
	return w, newWeightReader(path, &w).read(data)
}

// weightSlot is where a weight is kept, and between which values it must lie.
type weightSlot struct {
	number      *float64
	whole       *int // instead of number
	least, most float64
}

// slots are the places of all weights, by "section.name".
func (w *Weights) slots() map[string]weightSlot {
	number := func(n *float64, least, most float64) weightSlot {
		return weightSlot{number: n, least: least, most: most}
	}
	factor := func(n *float64) weightSlot { return number(n, 0, 1) }
	gain, loss := factor, func(n *float64) weightSlot { return number(n, -1, 0) }
	count := func(n *int, least float64) weightSlot { return weightSlot{whole: n, least: least, most: 1000} }
	return map[string]weightSlot{
		"choice.enough": number(&w.Enough, 0, 2), "choice.margin": factor(&w.Margin),
		"choice.kept": number(&w.kept, -1, 2), "choice.shown": count(&w.shown, 0),
		"name.label": factor(&w.byLabel), "name.alias": factor(&w.byAlias), "name.rule": factor(&w.byRule),
		"name.generic": factor(&w.byGeneric), "name.family": factor(&w.byFamily), "name.sound": factor(&w.bySound),
		"class.near": loss(&w.classNear), "class.vague": loss(&w.classVague),
		"time.fits": gain(&w.timeFits), "time.after": loss(&w.timeAfter), "time.known": loss(&w.timeKnown),
		"time.past": loss(&w.timePast), "time.wrong": loss(&w.timeWrong),
		"country.fits": gain(&w.countryFits), "country.other": loss(&w.countryOther),
		"kind.fits": gain(&w.kindFits), "kind.other": loss(&w.kindOther),
		"popularity.from": count(&w.popularFrom, 1), "popularity.doubling": gain(&w.popularDoubling), "popularity.most": gain(&w.popularMost),
		"years.adult": count(&w.adultAge, 0), "years.afterglow": count(&w.afterglow, 0), "years.memory": count(&w.memory, 0),
		"years.generation": count(&w.generation, 1), "years.few": count(&w.fewYears, 1),
	}
}

// weightReader reads one file of weights.
type weightReader struct {
	path  string
	slots map[string]weightSlot
	lines map[string]int // where each weight was given
}

func newWeightReader(path string, w *Weights) *weightReader {
	return &weightReader{path, w.slots(), make(map[string]int)}
}

func (r *weightReader) read(data []byte) error {
	var file yaml.Node
	if err := yaml.Unmarshal(data, &file); err != nil {
		line, what, _ := strings.Cut(strings.TrimPrefix(err.Error(), "yaml: line "), ": ")
		return fmt.Errorf("%s:%s: this is not YAML: %s", r.path, line, what)
	}
	if len(file.Content) == 0 {
		return nil
	}
	return r.pairs(file.Content[0], func(section, of *yaml.Node) error {
		return r.pairs(of, func(key, value *yaml.Node) error {
			return r.weight(section.Value+"."+key.Value, key.Line, value)
		})
	})
}

// pairs goes through a mapping.
func (r *weightReader) pairs(n *yaml.Node, yield func(key, value *yaml.Node) error) error {
	if n.Kind != yaml.MappingNode {
		return r.errorf(n.Line, `names with values are expected: "choice:" and, below it and indented, "enough: 0.9"`)
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if err := yield(n.Content[i], n.Content[i+1]); err != nil {
			return err
		}
	}
	return nil
}

// weight reads the value of a weight, which must be given once only.
func (r *weightReader) weight(name string, line int, value *yaml.Node) error {
	slot, ok := r.slots[name]
	if !ok {
		return r.errorf(line, "there is no weight %s: there are %s", name, strings.Join(r.names(), ", "))
	}
	if was := r.lines[name]; was != 0 {
		return r.errorf(line, "%s is given twice, first in line %d", name, was)
	}
	r.lines[name] = line
	if err := slot.set(value); err != nil {
		return r.errorf(value.Line, "%s: %w", name, err)
	}
	return nil
}

func (r *weightReader) errorf(line int, format string, args ...any) error {
	return fmt.Errorf("%s:%d: %w", r.path, line, fmt.Errorf(format, args...))
}

// names are the names of all weights, sorted.
func (r *weightReader) names() []string {
	var all []string
	for name := range r.slots {
		all = append(all, name)
	}
	slices.Sort(all)
	return all
}

func (s weightSlot) set(value *yaml.Node) error {
	n, err := strconv.ParseFloat(value.Value, 64)
	switch {
	case value.Kind != yaml.ScalarNode || err != nil:
		return fmt.Errorf("%q is not a number", value.Value)
	case !(s.least <= n && n <= s.most):
		return fmt.Errorf("%s is not between %v and %v", value.Value, s.least, s.most)
	case s.whole == nil:
		*s.number = n
	case n != float64(int(n)):
		return fmt.Errorf("%s is not a whole number", value.Value)
	default:
		*s.whole = int(n)
	}
	return nil
}
