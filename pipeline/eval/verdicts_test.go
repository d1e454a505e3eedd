package eval

import (
	"bytes"
	"encoding/csv"
	"os"
	"strings"
	"testing"
)

const verdictHeader = "document,subject,property,value,polarity,quote,verdict,note\n"

func TestVerdictErrors(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"column", "document,subject,property,value,quote,verdict,note\n", `:1:1: no column "polarity"`},
		{"word", verdictHeader + "x,a,P31,b,asserted,c,yes,\n", `:2:22: verdict: "yes" is neither true nor false`},
		{"both", verdictHeader + "x,a,P31,b,asserted,c,true,\nx,a,P31,b,asserted,c,false,\n", ":3:22: verdict: false, but line 2 says true"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := write(t, "verdicts.csv", tt.text)
			_, err := ReadVerdicts(path)
			if err == nil || !strings.HasPrefix(err.Error(), path+tt.want) {
				t.Errorf("error %v, want %s%s…", err, path, tt.want)
			}
		})
	}
}

func TestCommittedVerdicts(t *testing.T) {
	if _, err := CommittedVerdicts(); err != nil {
		t.Error(err)
	}
}

// TestJudging writes the extras of testdata/agree as rows to judge, judges two
// of them, and scores again.
func TestJudging(t *testing.T) {
	before := agreeFigures(t, nil)
	var b bytes.Buffer
	if err := before.WriteUnjudged(&b); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 1+8 {
		t.Fatalf("%d rows to judge, want the header and 8: %q", len(rows), rows)
	}
	rows[1][6], rows[2][6], rows[2][7] = "true", "false", "35, not 36"

	v, err := ReadVerdicts(writeRows(t, rows))
	if err != nil {
		t.Fatal(err)
	}
	after := agreeFigures(t, v)
	want := before.Total
	want.JudgedTrue, want.JudgedFalse, want.Unjudged = 1, 1, 6
	if after.Total != want || v.Len() != 2 {
		t.Errorf("%d verdicts, total %+v, want %+v", v.Len(), after.Total, want)
	}
	// 23 right of 31: judged 24 of 25, at least 24 of 31.
	if p, q := after.Total.JudgedPrecision(), after.Total.JudgedAtLeast(); p != 24.0/25 || q != 24.0/31 {
		t.Errorf("judged precision %v, at least %v", p, q)
	}
	if x := after.Extras[1]; x.Verdict != "false" || x.Note != "35, not 36" {
		t.Errorf("second extra: %+v", x)
	}
}

// writeRows writes rows to a file and gives its path.
func writeRows(t *testing.T, rows [][]string) string {
	t.Helper()
	path := write(t, "verdicts.csv", "")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := csv.NewWriter(f).WriteAll(rows); err != nil {
		t.Fatal(err)
	}
	return path
}
