package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
)

// A service is asked; what it says is in the table, and a build needs it no
// more. When it refuses, what is known stays.
func TestReconcileService(t *testing.T) {
	refuse := false
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case refuse:
			w.WriteHeader(http.StatusForbidden)
		case r.Method == http.MethodGet:
			fmt.Fprint(w, `{"versions":["0.2"],"name":"fake","identifierSpace":"http://www.wikidata.org/entity/"}`)
		default:
			var queries map[string]map[string]any
			if err := json.Unmarshal([]byte(r.FormValue("queries")), &queries); err != nil {
				t.Error(err)
			}
			results := map[string]any{}
			for id, q := range queries {
				results[id] = map[string]any{"result": []any{map[string]any{"id": "Q999999999", "name": q["query"], "score": 99.5, "match": q["query"] == "Zaccaria Immaginario"}}}
			}
			json.NewEncoder(w).Encode(results)
		}
	}))
	defer server.Close()
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.md", []byte("Zaccaria Immaginario nacque a Immagina nel 1800."), 0o644); err != nil {
		t.Fatal(err)
	}
	spoglio := func(want int, args ...string) string {
		t.Helper()
		var stdout, stderr bytes.Buffer
		if code := run(context.Background(), args, nil, &stdout, &stderr); code != want {
			t.Fatalf("%v: exit code %d: %s", args, code, stderr.String())
		}
		return stderr.String()
	}
	said := spoglio(exitDone, "reconcile", "--service", server.URL, "--accept", "a.md")
	if want := "spoglio: 1 name open in spoglio.links.csv; 2 names asked, 0 of them before, 2 with candidates, 1 accepted\n"; said != want {
		t.Errorf("said %q, want %q", said, want)
	}
	refuse = true
	said = spoglio(exitFailed, "reconcile", "--service", server.URL, "a.md")
	if !strings.Contains(said, "error: "+server.URL+" was asked once: it answers 403 Forbidden\nspoglio: hint: what was answered is kept") {
		t.Errorf("said %q", said)
	}
	server.Close()
	table, err := os.ReadFile("spoglio.links.csv")
	if err != nil || !strings.Contains(string(table), "\nImmagina,,,,Place,a:1:31,Q999999999 Immagina (99.5)\n") {
		t.Errorf("the table is\n%s", table)
	}
	spoglio(exitDone, "build", "-q", "a.md")
	if data, _ := os.ReadFile("dataset/csv/statements.csv"); !strings.Contains(string(data), ",a,Q999999999,Zaccaria Immaginario,") {
		t.Errorf("the build says\n%s", data)
	}
}
