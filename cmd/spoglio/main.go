// Command spoglio turns prose into linked data: each statement that it writes
// shows the words it came from.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	tendMemory()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	os.Exit(code)
}
