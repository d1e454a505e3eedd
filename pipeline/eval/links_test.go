package eval

import (
	"bytes"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

const linkHeader = "document,start,end,name,class,item,note\n"

func TestScoreLinks(t *testing.T) {
	//       0123456789012345678901234567890
	text := "Ada Bianchi e Ugo Verdi a Roma."
	r := &ontology.Reading{Document: &source.Document{ID: "folder--x", Path: "folder/x.md", Text: []byte(text)}, Entities: []ontology.Entity{
		{ID: "Q1", Mentions: []source.Span{{Start: 0, End: 11}}},
		{ID: "entity/whole", Mentions: []source.Span{{Start: 0, End: 30}}},
		{ID: "Q2", Mentions: []source.Span{{Start: 14, End: 23}}},
	}}
	v, err := ReadLinks(write(t, "links.csv", linkHeader+
		"x,0,11,Ada Bianchi,Person,Q1,\nx,14,23,Ugo Verdi,Person,NIL,\nx,26,30,Roma,Place,NIL,\nx,26,30,Roma,Place,Q220,\nx,1,5,Roma,Place,NIL,\nother,0,1,a,Place,NIL,\n"))
	if err != nil {
		t.Fatal(err)
	}
	f := ScoreLinks([]*ontology.Reading{r}, v)
	if f.Known != (Share{1, 2}) || f.Unknown != (Share{1, 2}) || f.Wrong != (Share{1, 2}) || f.Stale != 1 || len(f.Classes) != 2 {
		t.Errorf("figures %+v", f)
	}
	var out bytes.Buffer
	if err := f.Print(&out, true); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"folder/x.md:1:15: Ugo Verdi (Person) is linked to Q2, should be nothing\n",
		"folder/x.md:1:27: Roma (Place) is linked to nothing, should be Q220\n",
		"links that are wrong              1 of     2  0.500\n",
		"link verdicts out of date          1\n",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
	if f := ScoreLinks(nil, v); f != nil {
		t.Errorf("without documents %+v", f)
	}
}

func TestLinkVerdictErrors(t *testing.T) {
	tests := []struct{ row, want string }{
		{"x,a,2,n,Person,Q1,\n", `:2:3: start: "a" is not a number`},
		{"x,2,2,n,Person,Q1,\n", `:2:5: end: 2 is not behind the start`},
		{"x,1,2,n,Person,Rome,\n", `:2:16: item: "Rome" is not an item id`},
	}
	for _, tt := range tests {
		path := write(t, "links.csv", linkHeader+tt.row)
		if _, err := ReadLinks(path); err == nil || !strings.HasPrefix(err.Error(), path+tt.want) {
			t.Errorf("error %v, want %s%s…", err, path, tt.want)
		}
	}
}

func TestCommittedLinks(t *testing.T) {
	v, err := CommittedLinks()
	if err != nil {
		t.Fatal(err)
	}
	if len(v.rows) < 500 {
		t.Errorf("only %d verdicts", len(v.rows))
	}
}
