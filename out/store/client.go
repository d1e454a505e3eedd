package store

import (
	"context"
	"crypto/x509"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// client sends requests, again where that may help.
type client struct {
	http     *http.Client
	auth     *authenticator
	patience time.Duration
	first    time.Duration // the first wait before another try
	warn     func(string)
	retries  int
}

// How long a store may be silent, how long the waits get, and how much of an
// answer is read.
const (
	connectTime = 15 * time.Second
	answerTime  = time.Hour
	longestWait = 15 * time.Second
	answerSize  = 1 << 20
)

func newClient(c Credentials, patience time.Duration, warn func(string)) *client {
	transport := &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           (&net.Dialer{Timeout: connectTime}).DialContext,
		TLSHandshakeTimeout:   connectTime,
		ResponseHeaderTimeout: answerTime,
		WriteBufferSize:       64 << 10,
		MaxIdleConnsPerHost:   2,
		IdleConnTimeout:       time.Minute,
	}
	return &client{
		http: &http.Client{Transport: transport, CheckRedirect: func(*http.Request, []*http.Request) error {
			return http.ErrUseLastResponse // a password is not for another address
		}},
		auth: newAuthenticator(c), patience: patience, first: 500 * time.Millisecond, warn: warn,
	}
}

// request is what is sent; its body can be made again.
type request struct {
	method, url  string
	media        string                    // of the body
	accept       string                    // the media type wanted
	body         func() (io.Reader, error) // nil has none; a Closer is closed
	size         int64                     // of the body, -1 if not known
	gzip         bool                      // the body is packed
	once         bool                      // must not be sent again unasked
	alsoAccepted []int                     // statuses beside 2xx that are no refusal
	any          bool                      // every answer will do that is not for a while only
}

// answer is what came back.
type answer struct {
	status int
	header http.Header
	body   []byte
}

// do sends a request until it is answered, for as long as patience lasts. An
// answer that is no success is an *Error.
func (c *client) do(ctx context.Context, r *request) (*answer, error) {
	begin := time.Now()
	for wait := c.first; ; wait = min(2*wait, longestWait) {
		a, err := c.try(ctx, r)
		if err == nil && (a.status < 300 || accepted(r, a.status)) {
			return a, nil
		}
		if err == nil {
			err = refusal(r, a)
		} else if ctx.Err() == nil {
			err = unreachable(r, err)
		}
		pause := c.pause(a, wait)
		if ctx.Err() != nil || r.once || !passing(err) || time.Since(begin)+pause > c.patience {
			return nil, err
		}
		c.retries++
		c.warn(err.Error() + "; trying again in " + pause.Round(100*time.Millisecond).String())
		if err := sleep(ctx, pause); err != nil {
			return nil, err
		}
	}
}

func accepted(r *request, status int) bool {
	return r.any && !shortly(status) || slices.Contains(r.alsoAccepted, status)
}

// pause is how long to wait: what the store asks for, else wait, a little
// more or less.
func (c *client) pause(a *answer, wait time.Duration) time.Duration {
	if a != nil {
		if seconds, err := strconv.Atoi(a.header.Get("Retry-After")); err == nil && seconds >= 0 {
			return time.Duration(seconds) * time.Second
		}
	}
	return wait*3/4 + rand.N(wait/2+1)
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

// passing reports whether an error may be gone after a while.
func passing(err error) bool {
	var e *Error
	if !errors.As(err, &e) {
		return false
	}
	if e.Status == 0 {
		return e.Err != nil && !permanent(e.Err)
	}
	return shortly(e.Status)
}

// shortly reports whether a status asks to come again.
func shortly(status int) bool {
	switch status {
	case http.StatusTooManyRequests, http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return true
	}
	return false
}

// permanent reports whether a connection can never be made as asked, or what
// is sent cannot be read.
func permanent(err error) bool {
	var (
		certificate *x509.CertificateInvalidError
		authority   x509.UnknownAuthorityError
		host        x509.HostnameError
		dns         *net.DNSError
		file        *Error
	)
	return errors.As(err, &certificate) || errors.As(err, &authority) || errors.As(err, &host) ||
		errors.As(err, &dns) && dns.IsNotFound || errors.As(err, &file) || strings.Contains(err.Error(), "tls: ")
}

// unreachable is the error of a request that got no answer.
func unreachable(r *request, err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		err = u.Err // it repeats the address
	}
	var own *Error
	if errors.As(err, &own) {
		return own
	}
	e := &Error{Where: r.url, What: "the store does not answer: " + err.Error(), Err: err,
		Hint: "is it running, and is the address right? The same command goes on where this one stopped"}
	if permanent(err) {
		e.Hint = "check the address and, for https, the store's certificate"
	}
	return e
}

// try sends a request once; twice or three times where the store first wants
// to know who is there.
func (c *client) try(ctx context.Context, r *request) (*answer, error) {
	for {
		a, err := c.send(ctx, r)
		if err != nil || a.status != http.StatusUnauthorized || !c.auth.learn(r.url, a.header) {
			return a, err
		}
	}
}

func (c *client) send(ctx context.Context, r *request) (*answer, error) {
	var body io.Reader
	if r.body != nil {
		var err error
		if body, err = r.body(); err != nil {
			return nil, err
		}
		if closer, ok := body.(io.Closer); ok {
			defer closer.Close()
		}
	}
	req, err := http.NewRequestWithContext(ctx, r.method, r.url, body)
	if err != nil {
		return nil, err
	}
	req.ContentLength = r.size
	set(req.Header, "Content-Type", r.media)
	set(req.Header, "Accept", r.accept)
	if r.gzip {
		set(req.Header, "Content-Encoding", "gzip")
	}
	if body != nil && r.size == 0 {
		req.Body = http.NoBody
	}
	c.auth.sign(req)
	return c.receive(req)
}

func set(h http.Header, key, value string) {
	if value != "" {
		h.Set(key, value)
	}
}

func (c *client) receive(req *http.Request) (*answer, error) {
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, answerSize))
	if err != nil {
		return nil, err
	}
	return &answer{resp.StatusCode, resp.Header, body}, nil
}
