package ontology

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
	"unicode"
)

// Hash is the statement's identity: 20 hexadecimal digits over subject,
// property, value, qualifiers and polarity. Evidence, rule, score and labels
// do not count, so the same fact in several documents has one hash.
func (s *Statement) Hash() string {
	var space [512]byte
	b := identity(space[:0]).add("statement", s.Subject.ID, s.Property).addValue(s.Value)
	for _, q := range s.Qualifiers {
		b = b.add(q.Property).addValue(q.Value)
	}
	return b.add(s.Polarity.String()).sum(10)
}

// LocalID is the id of an entity that no Wikidata item stands for:
// "entity/<slug>-<8 hex>". The slug is the name in ASCII; the digits are a
// hash over the class family (see Family) and the name as FoldName writes it,
// and over the document's id as well where the name is not full and so
// identifies nothing beyond its document.
func LocalID(class, name, document string, full bool) string {
	folded := FoldName(name)
	b := identity(nil).add("entity", Family(class), folded)
	if !full {
		b = b.add(document)
	}
	s := slug(folded)
	if s == "" {
		s = slug(FoldName(class))
	}
	return "entity/" + s + "-" + b.sum(4)
}

// Family is the class that an entity's identity is counted in: a Group and an
// Organisation of one name are the same body, a Decision and a Work of one
// title the same text. Every other class is its own family.
func Family(class string) string {
	switch class {
	case "Group":
		return "Organisation"
	case "Decision":
		return "Work"
	}
	return class
}

// FoldName is a name as it is compared for identity: lower case, Latin letters
// without their marks, every run of other characters than letters and digits
// one space. Letters of other scripts stay.
func FoldName(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range name {
		switch {
		case unicode.Is(unicode.Mn, r):
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			gap = true
			continue
		case gap && b.Len() > 0:
			b.WriteByte(' ')
		}
		gap = false
		foldLetter(&b, unicode.ToLower(r))
	}
	return b.String()
}

// foldLetter writes the ASCII letters of a lower-case Latin letter, and any
// other letter as it is.
func foldLetter(b *strings.Builder, r rune) {
	if r < 0x80 {
		b.WriteByte(byte(r))
		return
	}
	for _, f := range latinFolds {
		if strings.ContainsRune(f.letters, r) {
			b.WriteString(f.ascii)
			return
		}
	}
	b.WriteRune(r)
}

var latinFolds = [...]struct{ ascii, letters string }{
	{"a", "àáâãäåāăąǎȁȃạảấầẩẫậắằẳẵặ"}, {"ae", "æ"}, {"b", "ḃ"}, {"c", "çćĉċč"}, {"d", "ďđðḍḏ"},
	{"e", "èéêëēĕėęěȅȇẹẻẽếềểễệǝə"}, {"f", "ƒ"}, {"g", "ĝğġģǧǵ"}, {"h", "ĥħḥḫḩȟ"},
	{"i", "ìíîïĩīĭįıǐịỉ"}, {"ij", "ĳ"}, {"j", "ĵǰ"}, {"k", "ķĸḳḵǩ"}, {"l", "ĺļľŀłḷ"}, {"m", "ṁṃ"},
	{"n", "ñńņňŉŋṅṇ"}, {"o", "òóôõöøōŏőǒơọỏốồổỗộớờởỡợ"}, {"oe", "œ"}, {"p", "ṗṕ"}, {"r", "ŕŗřṛṙ"},
	{"s", "śŝşšșṣṡſ"}, {"ss", "ß"}, {"t", "ţťŧțṭṯ"}, {"th", "þ"}, {"u", "ùúûüũūŭůűųǔưụủứừửữự"},
	{"w", "ŵẁẃẅ"}, {"x", "ẋẍ"}, {"y", "ýÿŷỳỵỷỹ"}, {"z", "źżžẓẕ"},
}

// slugLength is how long a slug may grow; whole words are kept up to it.
const slugLength = 60

// slug is the part of a folded name that plain ASCII can say, with hyphens.
func slug(folded string) string {
	var b strings.Builder
	for _, word := range strings.Fields(folded) {
		word = strings.Map(asciiOnly, word)
		if word == "" {
			continue
		}
		if b.Len() > 0 && b.Len()+1+len(word) > slugLength {
			break
		}
		if b.Len() > 0 {
			b.WriteByte('-')
		}
		b.WriteString(word[:min(len(word), slugLength)])
	}
	return b.String()
}

func asciiOnly(r rune) rune {
	if r < 0x80 {
		return r
	}
	return -1
}

// identity gathers the parts of a thing's identity. Each part is written with
// its length, so that no two different lists of parts read the same.
type identity []byte

func (b identity) add(parts ...string) identity {
	for _, p := range parts {
		b = strconv.AppendInt(b, int64(len(p)), 10)
		b = append(b, ':')
		b = append(b, p...)
	}
	return b
}

func (b identity) addInts(ns ...int) identity {
	for _, n := range ns {
		b = strconv.AppendInt(b, int64(n), 10)
		b = append(b, ',')
	}
	return b
}

func (b identity) addValue(v Value) identity {
	switch v := v.(type) {
	case Item:
		return b.add("item", v.ID)
	case Text:
		return b.add("text", v.Text, v.Language)
	case Quantity:
		if v.Plain() {
			return b.add("quantity", v.Amount, v.Approx)
		}
		return b.add("measure", v.Amount, v.Approx, v.Unit, v.Lower, v.Upper)
	case Time:
		return b.addTime(v)
	case Ref:
		return b.add("ref").addInts(v.Entity)
	}
	return b
}

// addTime leaves CalendarStated out: that a text names the calendar does not
// change the day.
func (b identity) addTime(t Time) identity {
	return b.add("time").
		addInts(t.Year, t.Month, t.Day, int(t.Precision), int(t.Calendar), flag(t.YearUnknown), flag(t.Circa)).
		addInts(t.Earliest.Year, t.Earliest.Month, t.Earliest.Day, t.Latest.Year, t.Latest.Month, t.Latest.Day)
}

// sum is the first n bytes of the SHA-256 of the parts, in hexadecimal.
func (b identity) sum(n int) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:n])
}

func flag(is bool) int {
	if is {
		return 1
	}
	return 0
}
