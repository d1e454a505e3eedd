package link

import "unicode/utf8"

// appendSkeleton appends the cross-script skeleton of a name: for each word
// the classes of its consonants, in which all the ways to write a Slavic or
// Georgian sound fall together, with a mark for a vowel that stands first.
// Chruščëv, Khrushchev, Chruschtschow and Хрущёв have one skeleton. It
// is a coarse key for finding; similarity says whether two names are one.
func appendSkeleton(key []byte, name string) []byte {
	for i, word := range words(name) {
		if i > 0 {
			key = append(key, ' ')
		}
		key = appendWordSkeleton(key, word)
	}
	return key
}

func appendWordSkeleton(key []byte, word []rune) []byte {
	start := len(key)
	for i := 0; i < len(word); {
		class, n := consonantClass(word[i:])
		i += n
		switch {
		case class == 'A' && len(key) > start, class == 0:
		case class == 'x':
			key = appendOnce(appendOnce(key, 'K', start), 'S', start)
		case class == 'j':
			key = appendOnce(appendOnce(key, 'D', start), 'X', start)
		case class == 'd':
			key = appendOnce(appendOnce(key, 'D', start), 'S', start)
		case class >= utf8.RuneSelf:
			key = utf8.AppendRune(key, class)
		default:
			key = appendOnce(key, byte(class), start)
		}
	}
	return key
}

// appendOnce appends a class unless the word has just had it.
func appendOnce(key []byte, class byte, start int) []byte {
	if n := len(key); n > start && (key[n-1] == class || key[n-1] == 'A' && class == 'A') {
		return key
	}
	return append(key, class)
}

// cluster is a group of letters that writes one consonant.
type cluster struct {
	letters string
	class   rune
}

// clusters are the groups by their first letter, longest first.
var clusters = [...][]cluster{
	's': {{"schtsch", 'X'}, {"shtch", 'X'}, {"shch", 'X'}, {"sch", 'X'}, {"sh", 'X'}, {"sz", 'X'}},
	't': {{"tsch", 'H'}, {"tch", 'H'}, {"th", 'T'}, {"ts", 'S'}, {"tz", 'S'}},
	'd': {{"dsch", 'j'}, {"dj", 'j'}, {"dž", 'j'}},
	'š': {{"šč", 'X'}},
	'z': {{"zh", 'X'}}, 'c': {{"cz", 'H'}, {"ch", 'H'}, {"ck", 'c'}}, 'k': {{"kh", 'H'}}, 'g': {{"gh", 'G'}}, 'p': {{"ph", 'V'}}, 'r': {{"rh", 'R'}},
}

// clustersOf are the groups that begin with a letter.
func clustersOf(first rune) []cluster {
	if int(first) >= len(clusters) {
		return nil
	}
	return clusters[first]
}

// consonantClass is the class of the sound at the beginning of letters (A for
// a vowel, 0 for a sign that has no sound of its own, x for ks, j for dž, d for dz) and
// how many letters write it. Letters of other scripts are their own class.
func consonantClass(letters []rune) (rune, int) {
	for _, c := range clustersOf(letters[0]) {
		if hasPrefix(letters, c.letters) {
			if c.class == 'c' { // Trockij
				return 'S', 1
			}
			return c.class, utf8.RuneCountInString(c.letters)
		}
	}
	if letters[0] == 'c' {
		return classOfC(letters), 1
	}
	return letterClass(letters[0]), 1
}

// classOfC is the class of a c without mark: ts in scientific spelling, k
// before a back vowel or a consonant elsewhere.
func classOfC(letters []rune) rune {
	if len(letters) == 1 {
		return 'S'
	}
	switch letters[1] {
	case 'e', 'i', 'y', 'j', 'é', 'è', 'k':
		return 'S'
	}
	return 'K'
}

func hasPrefix(letters []rune, prefix string) bool {
	i := 0
	for _, r := range prefix {
		if i >= len(letters) || letters[i] != r {
			return false
		}
		i++
	}
	return true
}

// letterClass is the class of a single letter.
func letterClass(r rune) rune {
	switch r {
	case 'j', 'ь', 'ъ', 'й', 'ј':
		return 0
	case 'b', 'б', 'ბ':
		return 'B'
	case 'p', 'п', 'პ', 'ფ':
		return 'P'
	case 'd', 'đ', 'д', 'დ':
		return 'D'
	case 't', 'т', 'ტ', 'თ':
		return 'T'
	case 'g', 'ğ', 'г', 'ґ', 'გ', 'ღ':
		return 'G'
	case 'k', 'q', 'к', 'კ', 'ქ', 'ყ':
		return 'K'
	case 'l', 'ł', 'л', 'љ', 'ლ':
		return 'L'
	case 'm', 'м', 'მ':
		return 'M'
	case 'n', 'ñ', 'ń', 'ň', 'н', 'њ', 'ნ':
		return 'N'
	case 'r', 'ř', 'р', 'რ':
		return 'R'
	case 'f', 'v', 'w', 'ф', 'в', 'ვ':
		return 'V'
	case 's', 'z', 'ß', 'ç', 'ś', 'ź', 'ţ', 'ț', 'с', 'з', 'ц', 'ს', 'ზ', 'ც', 'წ':
		return 'S'
	case 'š', 'ž', 'ŝ', 'ş', 'ż', 'ш', 'ж', 'щ', 'შ', 'ჟ':
		return 'X'
	case 'č', 'ĉ', 'ć', 'h', 'х', 'ч', 'ђ', 'ћ', 'ჩ', 'ჭ', 'ხ', 'ჰ':
		return 'H'
	case 'x':
		return 'x'
	case 'ჯ', 'џ':
		return 'j'
	case 'ძ':
		return 'd'
	}
	return vowelClass(r)
}

// vowelClass is A for the vowels of the scripts we read; another letter or a
// digit is a class of its own.
func vowelClass(r rune) rune {
	switch {
	case r >= '0' && r <= '9':
		return r
	case r < 0x250, r >= 0x400 && r < 0x530, r >= 0x10a0 && r < 0x1100:
		return 'A'
	}
	return r
}
