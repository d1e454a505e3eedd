package store

import (
	"net/http"
	"net/url"
)

// Credentials are who the store is told is there. A token is sent as it is,
// a password only by the method that the store asks for, digest before basic.
type Credentials struct {
	User, Password string
	Token          string // a bearer token, before the others
}

// String keeps secrets out of what is printed.
func (c Credentials) String() string { return "credentials of " + c.User }

// GoString keeps secrets out of what is printed.
func (c Credentials) GoString() string { return c.String() }

// authenticator signs requests as the store's challenges want.
type authenticator struct {
	credentials Credentials
	by          map[string]*session // by path; the first request to each is unsigned
}

// session is what one address has asked for.
type session struct {
	digest *digest // nil is basic
}

func newAuthenticator(c Credentials) *authenticator {
	return &authenticator{credentials: c, by: make(map[string]*session)}
}

// sign says who is there, if that was asked.
func (a *authenticator) sign(req *http.Request) {
	if a.credentials.Token != "" {
		req.Header.Set("Authorization", "Bearer "+a.credentials.Token)
		return
	}
	s := a.by[req.URL.Path]
	switch {
	case s == nil:
	case s.digest != nil:
		req.Header.Set("Authorization", s.digest.authorize(req.Method, req.URL.RequestURI(), a.credentials))
	default:
		req.SetBasicAuth(a.credentials.User, a.credentials.Password)
	}
}

// learn reads what a 401 asks for and reports whether another try can help.
func (a *authenticator) learn(address string, h http.Header) bool {
	if a.credentials.Token != "" || a.credentials.User == "" {
		return false
	}
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	before := a.by[u.Path]
	s := newSession(h)
	if s == nil || before != nil && !s.renews(before) {
		return false
	}
	a.by[u.Path] = s
	return true
}

// renews reports whether a challenge only says that the nonce is used up.
func (s *session) renews(before *session) bool {
	if s.digest == nil || before.digest == nil {
		return s.digest != nil
	}
	return s.digest.stale || before.digest.count > 1
}

// newSession is the best of the challenges that can be met, nil if none can.
func newSession(h http.Header) *session {
	var best *session
	for _, c := range challenges(h.Values("WWW-Authenticate")) {
		switch c.scheme {
		case "digest":
			d := newDigest(c.params)
			if d != nil && (best == nil || best.digest == nil || d.strength > best.digest.strength) {
				best = &session{digest: d}
			}
		case "basic":
			if best == nil {
				best = &session{}
			}
		}
	}
	return best
}
