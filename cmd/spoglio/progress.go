package main

import (
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// progress shows how far a build is, with rate and time left, where a person
// looks at a terminal.
type progress struct {
	w   io.Writer // nil shows nothing
	bar *progressbar.ProgressBar
}

func (t *terminal) progress() *progress {
	if f, ok := t.stderr.(*os.File); ok && !t.quiet && term.IsTerminal(int(f.Fd())) {
		return &progress{w: f}
	}
	return &progress{}
}

// show is a pipeline.Progress.
func (p *progress) show(done, total int) {
	if p.w == nil {
		return
	}
	if p.bar == nil {
		p.bar = progressbar.NewOptions(total,
			progressbar.OptionSetWriter(p.w),
			progressbar.OptionSetDescription("reading"),
			progressbar.OptionShowBytes(true),
			progressbar.OptionThrottle(100*time.Millisecond),
			progressbar.OptionClearOnFinish(),
		)
	}
	p.bar.Set(done) // its only error is that of the terminal
}

// end takes the bar away.
func (p *progress) end() {
	if p.bar != nil {
		p.bar.Clear()
	}
}
