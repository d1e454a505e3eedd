package ontology

import "testing"

func TestDefaultLoads(t *testing.T) {
	if _, err := Default(); err != nil {
		t.Fatal(err)
	}
}
