//go:build interop_stores

package store

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync/atomic"
	"testing"
	"time"
)

// proxy stands between the program and a store: it is slow, and does to the
// requests that carry statements what a test wants.
type proxy struct {
	*httptest.Server
	rate int64                                                      // bytes a second, 0 is as fast as can be
	seen atomic.Int64                                               // requests with statements
	does func(n int64, w http.ResponseWriter, r *http.Request) bool // answers the nth itself
}

func newProxy(t *testing.T, to string) *proxy {
	t.Helper()
	u, err := url.Parse(to)
	must(t, err)
	p := &proxy{}
	back := httputil.NewSingleHostReverseProxy(u)
	back.ErrorHandler = func(w http.ResponseWriter, _ *http.Request, _ error) { hang(w) }
	p.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.ContentLength > 1000 {
			if n := p.seen.Add(1); p.does != nil && p.does(n, w, r) {
				return
			}
			if p.rate > 0 {
				r.Body = slow{r.Body, p.rate}
			}
		}
		back.ServeHTTP(w, r)
	}))
	t.Cleanup(p.Close)
	return p
}

// slow reads at a rate.
type slow struct {
	io.ReadCloser
	rate int64
}

func (s slow) Read(b []byte) (int, error) {
	n, err := s.ReadCloser.Read(b)
	time.Sleep(time.Duration(n) * time.Second / time.Duration(s.rate))
	return n, err
}

// drop reads some of a request and ends the connection.
func drop(w http.ResponseWriter, r *http.Request) bool {
	io.CopyN(io.Discard, r.Body, 20_000)
	hang(w)
	return true
}

// answer answers in place of the store.
func answerWith(status int, w http.ResponseWriter, r *http.Request) bool {
	io.Copy(io.Discard, r.Body)
	http.Error(w, "", status)
	return true
}
