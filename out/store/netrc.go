package store

import (
	"errors"
	"io/fs"
	"os"
	"strings"
)

// Netrc finds who a host is told is there in a file as curl and ftp read it:
// the entry of the host, else the default one. If a user is given, only an
// entry of that user counts. The file need not be there.
func Netrc(path, host, user string) (Credentials, error) {
	none := Credentials{User: user}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return none, nil
	}
	if err != nil {
		return none, unreadable(path, err)
	}
	for _, e := range netrcEntries(string(data)) {
		if (e.host == host || e.host == "") && (user == "" || user == e.User) {
			return e.Credentials, nil
		}
	}
	return none, nil
}

type netrcEntry struct {
	host string // empty is any
	Credentials
}

func netrcEntries(text string) []netrcEntry {
	var all []netrcEntry
	var key string
	for _, word := range netrcWords(text) {
		switch {
		case key == "machine":
			all = append(all, netrcEntry{host: word})
		case key == "login" && len(all) > 0:
			all[len(all)-1].User = word
		case key == "password" && len(all) > 0:
			all[len(all)-1].Password = word
		case key == "" && word == "default":
			all = append(all, netrcEntry{})
			continue
		}
		if key != "" {
			key = ""
		} else {
			key = word
		}
	}
	return all
}

// netrcWords are the words outside comments and macros; a macro ends at an
// empty line.
func netrcWords(text string) []string {
	var words []string
	macro := false
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if macro = macro && len(fields) > 0; macro {
			continue
		}
		for i, word := range fields {
			if strings.HasPrefix(word, "#") {
				break
			}
			if word == "macdef" && i == 0 {
				macro = true
				break
			}
			words = append(words, strings.Trim(word, `"`))
		}
	}
	return words
}
