//go:build interop_stores

package store

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// server is a real store, which listens on this machine alone.
type server struct {
	t       *testing.T
	name    string // of its preset
	port    int
	dir     string
	command func(s *server) *exec.Cmd
	process *exec.Cmd
	secured bool // asks for a password
}

// The one user of the real stores; Virtuoso's is there from the beginning.
const (
	adminUser     = "dba"
	adminPassword = "dba"
)

// stores are the real ones, from the folder that .ci/stores.sh has filled.
func stores(t *testing.T) []*server {
	t.Helper()
	root := os.Getenv("SPOGLIO_STORES")
	if root == "" {
		t.Fatal("SPOGLIO_STORES names the folder of the stores: run make interop-stores")
	}
	fuseki := func(s *server) *exec.Cmd {
		must(s.t, os.MkdirAll(filepath.Join(s.dir, "db"), 0o700))
		args := []string{"-Xmx2g", "-jar", filepath.Join(root, "fuseki.jar"), "--localhost", "--port", fmt.Sprint(s.port), "--update", "--tdb2", "--loc", "db"}
		if s.secured {
			must(s.t, os.WriteFile(filepath.Join(s.dir, "passwd"), []byte(adminUser+": "+adminPassword+"\n"), 0o600))
			args = append(args, "--passwd", "passwd", "--auth", "digest")
		}
		return exec.Command("java", append(args, "/ds")...)
	}
	oxigraph := func(s *server) *exec.Cmd {
		return exec.Command(filepath.Join(root, "oxigraph"), "serve", "--location", "db", "--bind", fmt.Sprintf("127.0.0.1:%d", s.port))
	}
	virtuoso := func(s *server) *exec.Cmd {
		os.Remove(filepath.Join(s.dir, "virtuoso.lck")) // left by a store that was killed
		must(s.t, os.WriteFile(filepath.Join(s.dir, "virtuoso.ini"), fmt.Appendf(nil, virtuosoSettings, freePort(s.t), s.port), 0o600))
		return exec.Command("virtuoso-t", "+foreground", "+configfile", "virtuoso.ini")
	}
	return []*server{
		{t: t, name: "virtuoso", command: virtuoso, secured: true},
		{t: t, name: "fuseki", command: fuseki},
		{t: t, name: "oxigraph", command: oxigraph},
	}
}

const virtuosoSettings = `[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
FileExtend = 200
MaxCheckpointRemap = 2000
TempStorage = Temporary
[Temporary]
DatabaseFile = temporary.db
TransactionFile = temporary.trx
[Parameters]
ServerPort = 127.0.0.1:%d
DisableUnixSocket = 1
ServerThreads = 20
CheckpointInterval = 60
NumberOfBuffers = 40000
MaxDirtyBuffers = 30000
[HTTPServer]
ServerPort = 127.0.0.1:%d
ServerRoot = .
ServerThreads = 10
`

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func freePort(t *testing.T) int {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// start starts a store and waits until it answers.
func (s *server) start() {
	s.t.Helper()
	if s.dir == "" {
		s.dir, s.port = s.t.TempDir(), freePort(s.t)
		s.t.Cleanup(s.kill)
	}
	s.process = s.command(s)
	s.process.Dir = s.dir
	s.process.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	log, err := os.OpenFile(filepath.Join(s.dir, "output"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	must(s.t, err)
	defer log.Close()
	s.process.Stdout, s.process.Stderr = log, log
	must(s.t, s.process.Start())
	s.await()
}

func (s *server) await() {
	s.t.Helper()
	for range 1800 {
		resp, err := http.Get(s.url() + map[string]string{"virtuoso": "/sparql", "fuseki": "/ds/sparql", "oxigraph": "/query"}[s.name] + "?query=ASK%7B%7D")
		if err == nil {
			resp.Body.Close()
			if resp.StatusCode < 500 {
				return
			}
		}
		time.Sleep(100 * time.Millisecond)
	}
	said, _ := os.ReadFile(filepath.Join(s.dir, "output"))
	s.t.Errorf("%s does not start: %s", s.name, said[max(0, len(said)-2000):])
}

// kill ends a store at once, as a failing machine would.
func (s *server) kill() {
	if s.process != nil {
		s.process.Process.Kill()
		s.process.Wait()
		s.process = nil
	}
}

func (s *server) url() string { return fmt.Sprintf("http://127.0.0.1:%d", s.port) }

// endpoint is what --endpoint is given, for a store at an address.
func (s *server) endpoint(at string) string {
	if s.name == "fuseki" {
		return at + "/ds"
	}
	return at
}

// target speaks to the store without the code for passwords.
func (s *server) target() *target {
	o := Options{Endpoint: s.endpoint(s.url()), Store: s.name}.withDefaults()
	if s.secured {
		o.Credentials = Credentials{User: adminUser, Password: adminPassword}
	}
	l, err := newLoader(&Dataset{}, o)
	must(s.t, err)
	return l.to
}

// size is the number of triples in a graph.
func (s *server) size(graph string) int {
	s.t.Helper()
	n, err := s.target().count(s.t.Context(), graph)
	must(s.t, err)
	return n
}

// run is one run of the program.
type run struct {
	code    int
	stderr  string
	seconds float64
	memory  int64 // the most it had, in bytes
}

// spoglio runs the program's load with a store at an address.
func (s *server) spoglio(ctx context.Context, at string, args ...string) run {
	s.t.Helper()
	all := []string{"load", "--endpoint", s.endpoint(at)}
	if s.secured {
		password := filepath.Join(s.t.TempDir(), "password")
		must(s.t, os.WriteFile(password, []byte(adminPassword+"\n"), 0o600))
		all = append(all, "--user", adminUser, "--password-file", password)
	}
	return execute(ctx, s.t, program(s.t), append(all, args...)...)
}

func execute(ctx context.Context, t *testing.T, name string, args ...string) run {
	t.Helper()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	var text strings.Builder
	cmd.Stderr = &text
	begin := time.Now()
	err := cmd.Run()
	if cmd.ProcessState == nil {
		t.Fatal(err)
	}
	usage := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	return run{cmd.ProcessState.ExitCode(), text.String(), time.Since(begin).Seconds(), usage.Maxrss << 10}
}

// How long curl may take: a Virtuoso that is given much in one request can
// lock itself up, which curl would wait out.
const (
	curlTime     = "180" // seconds
	curlTimedOut = 28    // exit code
)

// curl sends a file to a graph in one request.
func (s *server) curl(file, graph string) run {
	s.t.Helper()
	to := s.target()
	args := []string{"-sS", "--max-time", curlTime, "--fail-with-body", "-o", "/dev/null", "-X", "POST", "-H", "Expect:", "-H", "Content-Type: " + to.preset.media, "-T", file}
	if s.secured {
		args = append(args, "--digest", "-u", adminUser+":"+adminPassword)
	}
	return execute(s.t.Context(), s.t, "curl", append(args, to.graphURL(graph))...)
}

// program is spoglio, built once for all tests.
func program(t *testing.T) string {
	t.Helper()
	path := os.Getenv("SPOGLIO_PROGRAM")
	if path == "" {
		t.Fatal("SPOGLIO_PROGRAM names the program: run make interop-stores")
	}
	return path
}
