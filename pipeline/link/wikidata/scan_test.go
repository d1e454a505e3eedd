package wikidata

import (
	"encoding/json"
	"testing"
)

func TestEachFieldErrors(t *testing.T) {
	for _, text := range []string{"", "{", `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1,}`, `{"a":"x}`, `{"a":[1}`, `{"a":{"b":[}`, `{"a":1} x`, `{"a":"\"}`, `{a:1}`} {
		if err := eachField([]byte(text), func(key, value []byte) error { return nil }); err != errJSON {
			t.Errorf("%q: the error is %v", text, err)
		}
	}
}

// Of JSON that is whole, the fields are those that encoding/json reads; other
// bytes never panic.
func FuzzEachField(f *testing.F) {
	for _, text := range []string{`{}`, `[]`, ` {"a" : 1 , "b":[{"c":"]}\""}],"d":"\\","e":null,"a":-1.5e3}`, `{"a":{"b":{}}} `, `{"a":tru`, `"x"`} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := map[string]string{}
		err := eachField([]byte(text), func(key, value []byte) error {
			var k string
			if json.Unmarshal([]byte(`"`+string(key)+`"`), &k) == nil {
				got[k] = string(value)
			}
			return nil
		})
		var want map[string]json.RawMessage
		if json.Unmarshal([]byte(text), &want) != nil {
			return
		}
		if err != nil || len(got) != len(want) {
			t.Fatalf("%q has the fields %q (%v), want %q", text, got, err, want)
		}
		for k, v := range want {
			if got[k] != string(v) {
				t.Errorf("%q: %q is %q, want %q", text, k, got[k], v)
			}
		}
	})
}
