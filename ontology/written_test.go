package ontology

import (
	"bytes"
	commandline "flag"
	"io"
	"os"
	"testing"
)

var update = commandline.Bool("update", false, "write anew what is made from the schema")

// What is made from the schema is committed, for eyes; it must be in step.
func TestWritten(t *testing.T) {
	s := defaultSchema(t)
	for name, write := range map[string]func(io.Writer) error{
		"testdata/ontology.ttl":   s.WriteOWL,
		"testdata/shapes.ttl":     s.WriteShapes,
		"testdata/context.jsonld": s.WriteContext,
		"README.md":               s.WriteReference,
	} {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(name, err)
		}
		if *update {
			if err := os.WriteFile(name, b.Bytes(), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(name)
		if err != nil || !bytes.Equal(want, b.Bytes()) {
			t.Errorf("%s is out of step with schema.yaml (go test ./ontology -update writes it anew): %v", name, err)
		}
	}
}
