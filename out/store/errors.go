package store

import (
	"fmt"
	"net/http"
	"regexp"
	"strings"
)

// Error is why something could not be loaded. It never holds a password.
type Error struct {
	Where  string // a file with its line, a graph or an address
	What   string
	Hint   string // what to do, may be empty
	Status int    // of the store's answer, 0 where there was none
	Err    error  // what it stands for, may be nil
}

func (e *Error) Error() string {
	if e.Where == "" {
		return e.What
	}
	return e.Where + ": " + e.What
}

func (e *Error) Unwrap() error { return e.Err }

// refusal is the error of an answer that is not a success.
func refusal(r *request, a *answer) *Error {
	e := &Error{Where: r.url, Status: a.status, Hint: hint(a)}
	e.What = fmt.Sprintf("the store answered %d %s", a.status, http.StatusText(a.status))
	if a.status == http.StatusUnauthorized || a.status == http.StatusForbidden {
		e.What = fmt.Sprintf("the store does not let this user in (%d)", a.status)
	}
	if words := a.words(); words != "" {
		e.What += ": " + words
	}
	return e
}

// hint says what an answer asks of the operator.
func hint(a *answer) string {
	if full.Match(a.body) {
		return hintFull
	}
	switch a.status {
	case http.StatusUnauthorized:
		return "check --user and the password (--password-file, SPOGLIO_PASSWORD or netrc), or the token"
	case http.StatusForbidden:
		return "the user needs the right to write"
	case http.StatusNotFound, http.StatusMethodNotAllowed, http.StatusNotImplemented:
		return "check --endpoint and --store: nothing takes this at that address"
	case http.StatusRequestEntityTooLarge:
		return "send less at a time: --chunk"
	case http.StatusInsufficientStorage:
		return hintFull
	case http.StatusBadRequest, http.StatusUnprocessableEntity:
		return "the store does not accept a statement; mend it and run the same command again"
	}
	if a.status >= 300 && a.status < 400 {
		return "the store has moved; use its new address as --endpoint"
	}
	return "the store's own log says more; run the same command again to go on"
}

const hintFull = "the store has no room; make some and run the same command again to go on"

var full = regexp.MustCompile(`(?i)no space left|disk (is )?full|insufficient storage`)

var (
	markup = regexp.MustCompile(`(?s)<(head|style|script)\b.*?</(head|style|script)>|</?[a-zA-Z!][a-zA-Z0-9]*(\s[^<>]*)?/?>`)
	blanks = regexp.MustCompile(`\s+`)
)

// words is the beginning of what an answer says, on one line.
func (a *answer) words() string {
	text := string(a.body)
	if strings.Contains(a.header.Get("Content-Type"), "html") || strings.HasPrefix(text, "<!DOCTYPE") {
		text = markup.ReplaceAllString(text, " ")
	}
	text = strings.TrimSpace(blanks.ReplaceAllString(text, " "))
	const most = 300
	if runes := []rune(text); len(runes) > most {
		text = string(runes[:most]) + "…"
	}
	return strings.ToValidUTF8(text, "�")
}
