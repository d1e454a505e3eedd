package link

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// A system is a way to write Slavic and Georgian sounds in Latin letters. Each
// is read into one alphabet of sounds: the vowels a e i o u; the consonants b p
// d t g k l m n r f v s z h; c for ts; and S š, Z ž, C č, X the sound of Russian
// х and Georgian ხ. A rule of a system takes the longest letters first.
type system struct {
	rules map[rune][]rule // by their first letter, the longest first
}

// rule says which sounds letters write.
type rule struct {
	letters []rune
	sounds  string
}

// newSystem reads "letters=sounds" pairs; of the same letters, the last counts.
func newSystem(pairs string) *system {
	s := &system{rules: make(map[rune][]rule)}
	all := strings.Fields(pairs)
	slices.Reverse(all)
	for _, pair := range all {
		from, to, _ := strings.Cut(pair, "=")
		letters := []rune(from)
		s.rules[letters[0]] = append(s.rules[letters[0]], rule{letters, to})
	}
	for _, of := range s.rules {
		slices.SortStableFunc(of, func(a, b rule) int { return len(b.letters) - len(a.letters) })
	}
	return s
}

// sharedLetters are what all the Latin systems write in one way. y is the sound
// of ё, which some write e and some o.
const sharedLetters = "a=a b=b d=d e=e f=f g=g i=i k=k l=l m=m n=n o=o p=p q=k r=r t=t u=u ph=f th=t " +
	"à=a á=a â=a ã=a å=a ä=e è=e é=e ê=e ë=y ě=e ì=i í=i î=i ï=i ò=o ó=o ô=o ö=o ø=o ù=u ú=u û=u ü=u ñ=n ń=n ň=n ł=l ř=r ś=s ź=z ż=Z " +
	"š=S ž=Z č=C ĉ=C ç=s ć=C ŝ=S ğ=g ş=S ţ=c ț=c ß=s đ=d x=ks "

const scientificLetters = sharedLetters + "c=c s=s z=z ch=X kh=X gh=g h=X v=v w=v cz=C sz=S rz=Z ij=i yj=i y=i " +
	"j= aj=ai ej=ei oj=oi uj=ui ja=a je=e jo=y ju=u aja=a eja=ea ts=c sh=S zh=Z"

const englishLetters = sharedLetters + "c=k ce=se ci=si cy=si ck=k s=s z=z ch=C tch=C sh=S zh=Z shch=SC kh=X gh=g h=X ts=c tz=c j=dZ dj=dZ " +
	"v=v w=v ff=v y=i iy=i yi=i ii=i ya=a ye=e yo=y yu=u aya=a oo=u ee=i"

const germanLetters = sharedLetters + "c=k s=s ss=s z=c tz=c ts=c ch=X kh=X h= sch=S tsch=C schtsch=SC dsch=dZ dse=dze " +
	"v=v w=v ff=v ow=ov ew=ev jew=ev jow=yv j= ja=a je=e jo=y ju=u ij=i y=i ie=i"

const germanVoiced = " sa=za se=ze si=zi so=zo su=zu"

const cyrillicLetters = "а=a б=b в=v г=g д=d е=e ё=y ж=Z з=z и=i й=i ий=i ый=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=X ц=c ч=C " +
	"ш=S щ=SC ъ= ы=i ь= ьё=y э=e ю=u я=a і=i ї=i є=e ґ=g ў=u ђ=C ћ=C љ=l њ=n џ=dZ ј="

const georgianLetters = "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=Z რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=g ყ=k შ=S ჩ=C ც=c ძ=dz წ=c ჭ=C ხ=X ჯ=dZ ჰ=X"

// systems are the ways of writing, made when first asked for.
var systems = sync.OnceValue(func() (s struct{ cyrillic, georgian, scientific, english, german, voiced *system }) {
	s.cyrillic, s.georgian = newSystem(cyrillicLetters), newSystem(georgianLetters)
	s.scientific, s.english = newSystem(scientificLetters), newSystem(englishLetters)
	s.german, s.voiced = newSystem(germanLetters), newSystem(germanLetters+germanVoiced)
	return s
})

// soundsOf are the sounds that a word may write, by each system that may be
// meant: the script decides, and German shows itself by w or sch.
func soundsOf(word []rune) []string {
	s := systems()
	switch first := word[0]; {
	case unicode.Is(unicode.Cyrillic, first):
		return []string{s.cyrillic.read(word)}
	case unicode.Is(unicode.Georgian, first):
		return []string{s.georgian.read(word)}
	}
	all := []string{s.scientific.read(word), s.english.read(word)}
	if text := string(word); strings.Contains(text, "w") || strings.Contains(text, "sch") {
		all = append(all, s.german.read(word), s.voiced.read(word))
	}
	return all
}

// read is a word's sounds in this system; letters it does not know are left
// out. Doubled sounds count once.
func (s *system) read(word []rune) string {
	var out []byte
	for i := 0; i < len(word); {
		n, sounds := s.rule(word[i:])
		for j := 0; j < len(sounds); j++ {
			if len(out) == 0 || out[len(out)-1] != sounds[j] {
				out = append(out, sounds[j])
			}
		}
		i += n
	}
	return string(out)
}

// rule is the longest rule at the beginning of letters, and how many it takes.
func (s *system) rule(letters []rune) (int, string) {
	for _, r := range s.rules[letters[0]] {
		if n := len(r.letters); n <= len(letters) && slices.Equal(letters[:n], r.letters) {
			return n, r.sounds
		}
	}
	return 1, ""
}

// words are the words of a name in lower case, letters composed and signs that
// are part of a letter's sound (apostrophes, soft signs) left out. A name that
// is written family name first ("Каменев, Лев Борисович") is turned round.
func words(name string) [][]rune {
	if family, rest, ok := strings.Cut(name, ","); ok && !strings.Contains(rest, ",") {
		name = rest + " " + family
	}
	all := make([][]rune, 0, 4)
	letters, start := make([]rune, 0, len(name)), 0
	end := func() {
		if len(letters) > start {
			all, start = append(all, letters[start:len(letters):len(letters)]), len(letters)
		}
	}
	for _, r := range norm.NFC.String(name) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			letters = append(letters, unicode.ToLower(r))
		case isApostrophe(r) || unicode.Is(unicode.Mn, r):
		default:
			end()
		}
	}
	end()
	return withoutPatronymic(all)
}

func isApostrophe(r rune) bool { return strings.ContainsRune("'’‘ʻʼʹ`´′", r) }

// withoutPatronymic leaves out the middle one of three words when it is a
// Russian patronymic.
func withoutPatronymic(all [][]rune) [][]rune {
	if len(all) != 3 {
		return all
	}
	middle := string(all[1])
	for _, end := range [...]string{"vič", "vich", "witsch", "vitch", "vic", "вич", "lič", "lich", "льич", "mič", "mich", "мич", "tič", "kič", "vna", "wna", "вна", "čna", "чна"} {
		if strings.HasSuffix(middle, end) {
			return [][]rune{all[0], all[2]}
		}
	}
	return all
}
