package source

import "fmt"

// Error says what is wrong with an input, where, and what to do about it.
type Error struct {
	Path     string
	Position        // zero where the whole file is meant
	Msg      string // what is wrong
	Hint     string // what to do; may be empty
}

// Error is "path:line:column: message", without the place where there is none.
func (e *Error) Error() string {
	if e.Line == 0 {
		return e.Path + ": " + e.Msg
	}
	return fmt.Sprintf("%s:%d:%d: %s", e.Path, e.Line, e.Column, e.Msg)
}
