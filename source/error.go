package source

import "fmt"

// Error says what is wrong with an input, where, and what to do about it.
type Error struct {
	Path     string
	Position        // zero where the whole file is meant
	Msg      string // what is wrong
	Hint     string // what to do; may be empty
}

// Error is "path:line:column: message", without the place where there is none;
// the path "-" is standard input.
func (e *Error) Error() string {
	path := e.Path
	if path == "-" {
		path = "standard input"
	}
	if e.Line == 0 {
		return path + ": " + e.Msg
	}
	return fmt.Sprintf("%s:%d:%d: %s", path, e.Line, e.Column, e.Msg)
}
