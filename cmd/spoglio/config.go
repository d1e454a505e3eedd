package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
	"gopkg.in/yaml.v3"
)

// configFile is read from the working directory, if it is there.
const configFile = "spoglio.yaml"

// applyConfig sets the flags of a command that neither the command line nor
// the environment has set, as a file of "flag: value" lines says.
func applyConfig(c *cli.Context, file string) error {
	settings, err := readConfig(file)
	if err != nil {
		return err
	}
	for _, s := range settings {
		if !hasFlag(c.Command, s.name) || c.IsSet(s.name) {
			continue
		}
		value := strings.Join(s.values, ",") // which is how a flag takes several
		if err := c.Set(s.name, value); err != nil {
			return &failure{fmt.Sprintf("%s:%d: %s cannot be %q", file, s.line, s.name, value), ""}
		}
	}
	return nil
}

// hasFlag reports whether a command has a flag that may be set from outside,
// which the environment can do as well.
func hasFlag(c *cli.Command, name string) bool {
	return slices.ContainsFunc(c.Flags, func(f cli.Flag) bool {
		doc, ok := f.(cli.DocGenerationFlag)
		return ok && f.Names()[0] == name && len(doc.GetEnvVars()) > 0
	})
}

// setting is one line of the file; a list has several values.
type setting struct {
	name   string
	line   int
	values []string
}

func readConfig(file string) ([]setting, error) {
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return nil, &failure{file + ": " + err.Error(), `write "flag: value" lines`}
	}
	if len(doc.Content) == 0 {
		return nil, nil
	}
	root := doc.Content[0]
	if root.Kind != yaml.MappingNode {
		return nil, &failure{fmt.Sprintf("%s:%d: settings are expected", file, root.Line), `write "flag: value" lines`}
	}
	var all []setting
	for i := 0; i < len(root.Content); i += 2 {
		s, err := readSetting(file, root.Content[i], root.Content[i+1])
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	return all, nil
}

func readSetting(file string, key, value *yaml.Node) (setting, error) {
	names := configurable()
	if !slices.Contains(names, key.Value) {
		return setting{}, &failure{fmt.Sprintf("%s:%d: there is no setting %q", file, key.Line, key.Value), nearest(names, key.Value)}
	}
	s := setting{name: key.Value, line: key.Line}
	switch value.Kind {
	case yaml.ScalarNode:
		s.values = []string{value.Value}
	case yaml.SequenceNode:
		for _, e := range value.Content {
			s.values = append(s.values, e.Value)
		}
	default:
		return setting{}, &failure{fmt.Sprintf("%s:%d: %s wants a value or a list of values", file, value.Line, key.Value), ""}
	}
	return s, nil
}
