package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/spoglio/spoglio/pipeline"
	"github.com/spoglio/spoglio/source"
)

// The exit codes: what scripts may rely on.
const (
	exitDone        = 0
	exitFailed      = 1
	exitUsage       = 2
	exitIncomplete  = 3 // done, but a text was skipped, or --strict and there are findings
	exitInterrupted = 130
)

// terminal is where the program is spoken to. Data goes to stdout, words for
// people to stderr.
type terminal struct {
	stdin  io.Reader
	stdout *bufio.Writer
	stderr io.Writer
	quiet  bool // no warnings and hints
}

func (t *terminal) say(kind, format string, args ...any) {
	fmt.Fprintf(t.stderr, "spoglio: "+kind+": "+format+"\n", args...)
}

func (t *terminal) hint(format string, args ...any) {
	if !t.quiet {
		t.say("hint", format, args...)
	}
}

func (t *terminal) warn(format string, args ...any) {
	if !t.quiet {
		t.say("warning", format, args...)
	}
}

// exit tells an error and gives its exit code.
func (t *terminal) exit(err error) int {
	var usage *usageError
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errIncomplete):
		return exitIncomplete
	case errors.Is(err, errStopped):
		return exitInterrupted
	case errors.Is(err, context.Canceled):
		t.say("error", "interrupted; nothing was changed")
		return exitInterrupted
	case errors.As(err, &usage):
		t.tell("error", err)
		return exitUsage
	}
	t.tell("error", err)
	return exitFailed
}

// tell says an error, each of a joined one on its own line, with its hint.
func (t *terminal) tell(kind string, err error) {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range joined.Unwrap() {
			t.tell(kind, e)
		}
		return
	}
	t.say(kind, "%v", err)
	if h := hintOf(err); h != "" {
		t.hint("%s", h)
	}
}

// hintOf is what an error says to do.
func hintOf(err error) string {
	var (
		text  *source.Error
		stage *pipeline.Error
		use   *usageError
		own   *failure
	)
	switch {
	case errors.As(err, &text):
		return text.Hint
	case errors.As(err, &stage):
		return stage.Hint
	case errors.As(err, &use):
		return use.hint
	case errors.As(err, &own):
		return own.hint
	}
	return ""
}

// errIncomplete ends a run that is done but left something out; the words for
// it have been said.
var errIncomplete = errors.New("incomplete")

// usageError is a command line that cannot be meant.
type usageError struct{ msg, hint string }

func (e *usageError) Error() string { return e.msg }

// failure is an error of the command line's own.
type failure struct{ msg, hint string }

func (e *failure) Error() string { return e.msg }

// reason is an error without the path and call that a *fs.PathError repeats.
func reason(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}
