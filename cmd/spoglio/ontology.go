package main

import (
	"io"

	"github.com/urfave/cli/v2"

	"github.com/spoglio/spoglio/ontology"
)

func ontologyCommand(t *terminal) *cli.Command {
	return &cli.Command{
		Name:  "ontology",
		Usage: "print what can be stated: classes, properties, constraints",
		Description: `   spoglio ontology --format doc
   spoglio ontology --format shacl >shapes.ttl`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "format", Value: "owl", Usage: "a `NAME` of owl (OWL 2 in Turtle), shacl, context (JSON-LD), doc (Markdown)"},
		},
		Action: func(c *cli.Context) error {
			if err := noMore(c, 0); err != nil {
				return err
			}
			return printOntology(t.stdout, c.String("format"))
		},
	}
}

func printOntology(w io.Writer, format string) error {
	schema, err := ontology.Default()
	if err != nil {
		return err
	}
	switch format {
	case "owl":
		return schema.WriteOWL(w)
	case "shacl":
		return schema.WriteShapes(w)
	case "context":
		return schema.WriteContext(w)
	case "doc":
		return schema.WriteReference(w)
	}
	return &usageError{"there is no format " + quoted(format), "--format is owl, shacl, context or doc"}
}
