package reconcile

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// refusal is an answer other than 200.
type refusal struct {
	status int
	after  time.Duration // that the service wants to be left alone
	moved  string        // where it is now
}

func (r *refusal) Error() string {
	if r.moved != "" {
		return "it has moved to " + r.moved + ": ask there"
	}
	return fmt.Sprintf("it answers %d %s", r.status, http.StatusText(r.status))
}

// final says whether it is no use to ask again.
func (r *refusal) final() bool {
	return r.status >= 300 && r.status < 500 && r.status != http.StatusTooManyRequests && r.status != http.StatusRequestTimeout && r.status != http.StatusTooEarly
}

// mostBytes is more than any answer needs.
const mostBytes = 64 << 20

// request posts a form, or gets without one, and reads the JSON that comes.
func (s Service) request(ctx context.Context, form url.Values, into any) error {
	ctx, cancel := context.WithTimeout(ctx, s.Patience)
	defer cancel()
	method, body := http.MethodGet, ""
	if form != nil {
		method, body = http.MethodPost, form.Encode()
	}
	r, err := http.NewRequestWithContext(ctx, method, s.URL, strings.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("Accept", "application/json")
	if s.UserAgent != "" {
		r.Header.Set("User-Agent", s.UserAgent)
	}
	if form != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	client := *s.Client
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse } // a form would get lost on the way
	resp, err := client.Do(r)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(io.LimitReader(resp.Body, mostBytes))
	switch {
	case resp.StatusCode != http.StatusOK:
		return &refusal{resp.StatusCode, retryAfter(resp.Header.Get("Retry-After")), movedTo(resp)}
	case err != nil:
		return err
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("its answer is not the JSON of that API: %w", err)
	}
	return nil
}

// movedTo is the address to which a service sends on; empty if it does not.
func movedTo(resp *http.Response) string {
	at, err := resp.Location()
	if err != nil || resp.StatusCode < 300 || resp.StatusCode > 399 {
		return ""
	}
	return at.String()
}

// retryAfter reads a number of seconds, or a date.
func retryAfter(value string) time.Duration {
	if n, err := strconv.Atoi(value); err == nil {
		return time.Duration(max(0, n)) * time.Second
	}
	if at, err := http.ParseTime(value); err == nil {
		return max(0, time.Until(at))
	}
	return 0
}

// The pause after a failure doubles from firstPause to longestPause; a service
// may ask for more, up to mostPause.
const (
	firstPause   = time.Second
	longestPause = time.Minute
	mostPause    = 10 * time.Minute
)

// insist tries until it succeeds, it is no use, or it has failed s.Tries times.
func (s Service) insist(ctx context.Context, try func() error) error {
	pause := firstPause
	for failures := 1; ; failures++ {
		err := try()
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		var r *refusal
		refused := errors.As(err, &r)
		if refused && r.final() || failures >= s.Tries {
			return &ServiceError{s.URL, failures, err}
		}
		next := pause
		if refused {
			next = min(max(pause, r.after), mostPause)
		}
		if err := s.Wait(ctx, next); err != nil {
			return err
		}
		pause = min(2*pause, longestPause)
	}
}

// ServiceError is a service that does not answer.
type ServiceError struct {
	URL   string
	Tries int
	Err   error
}

// Error says how often it was tried, and why it failed last.
func (e *ServiceError) Error() string {
	times := "once"
	if e.Tries > 1 {
		times = strconv.Itoa(e.Tries) + " times"
	}
	return fmt.Sprintf("%s was asked %s: %v", e.URL, times, e.Err)
}

// Unwrap is why it failed last.
func (e *ServiceError) Unwrap() error { return e.Err }
