package pipeline

// Error is a failure with what to do about it.
type Error struct{ Msg, Hint string }

// Error is the message without the hint.
func (e *Error) Error() string { return e.Msg }
