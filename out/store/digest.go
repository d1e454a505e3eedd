package store

import (
	"crypto/md5"
	"crypto/rand"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"fmt"
	"hash"
	"slices"
	"strings"
)

// digest is the answer to a Digest challenge (RFC 7616), used for as many
// requests as the store lets one nonce serve.
type digest struct {
	realm, nonce, opaque, algorithm string
	qop, stale                      bool
	sess                            bool // the key is made of the first nonces
	strength                        int  // of the algorithm
	hash                            func() hash.Hash
	count                           int // requests signed
	cnonce                          string
}

// newDigest is nil where the challenge wants what is not known here.
func newDigest(p map[string]string) *digest {
	d := &digest{realm: p["realm"], nonce: p["nonce"], opaque: p["opaque"], algorithm: p["algorithm"],
		stale: strings.EqualFold(p["stale"], "true"), cnonce: newNonce()}
	base := strings.ToUpper(d.algorithm)
	base, d.sess = strings.CutSuffix(base, "-SESS")
	switch base {
	case "", "MD5":
		d.hash, d.strength = md5.New, 1
	case "SHA-256":
		d.hash, d.strength = sha256.New, 2
	case "SHA-512-256":
		d.hash, d.strength = sha512.New512_256, 3
	default:
		return nil
	}
	if offered := p["qop"]; offered != "" {
		if !slices.Contains(strings.FieldsFunc(offered, func(r rune) bool { return r == ',' || r == ' ' }), "auth") {
			return nil
		}
		d.qop = true
	}
	return d
}

func newNonce() string {
	b := make([]byte, 16)
	rand.Read(b) // never fails
	return hex.EncodeToString(b)
}

// authorize is the Authorization header of the next request.
func (d *digest) authorize(method, uri string, c Credentials) string {
	d.count++
	nc := fmt.Sprintf("%08x", d.count)
	key := d.sum(c.User, d.realm, c.Password)
	if d.sess {
		key = d.sum(key, d.nonce, d.cnonce)
	}
	what := d.sum(method, uri)
	response := d.sum(key, d.nonce, what)
	if d.qop {
		response = d.sum(key, d.nonce, nc, d.cnonce, "auth", what)
	}
	h := fmt.Sprintf("Digest username=%s, realm=%s, nonce=%s, uri=%s, response=%q", quote(c.User), quote(d.realm), quote(d.nonce), quote(uri), response)
	if d.algorithm != "" {
		h += ", algorithm=" + d.algorithm
	}
	if d.opaque != "" {
		h += ", opaque=" + quote(d.opaque)
	}
	if d.qop {
		h += fmt.Sprintf(", qop=auth, nc=%s, cnonce=%q", nc, d.cnonce)
	} else if d.sess {
		h += fmt.Sprintf(", cnonce=%q", d.cnonce)
	}
	return h
}

func (d *digest) sum(parts ...string) string {
	h := d.hash()
	h.Write([]byte(strings.Join(parts, ":")))
	return hex.EncodeToString(h.Sum(nil))
}

// quote writes a quoted-string of HTTP.
func quote(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}

// challenge is one way to say who is there.
type challenge struct {
	scheme string // in lower case
	params map[string]string
}

// challenges reads WWW-Authenticate headers, each of one or several.
func challenges(headers []string) []challenge {
	var all []challenge
	for _, h := range headers {
		for h != "" {
			var word, value string
			var isParam bool
			word, value, isParam, h = param(h)
			switch {
			case !isParam && word != "":
				all = append(all, challenge{strings.ToLower(word), make(map[string]string)})
			case isParam && len(all) > 0:
				all[len(all)-1].params[strings.ToLower(word)] = value
			}
		}
	}
	return all
}

// param reads a word, or a word with its value, and gives the rest.
func param(h string) (word, value string, isParam bool, rest string) {
	h = strings.TrimLeft(h, " ,\t")
	n := strings.IndexAny(h, "=, \t")
	if n < 0 {
		return h, "", false, ""
	}
	word, rest = h[:n], strings.TrimLeft(h[n:], " \t")
	if !strings.HasPrefix(rest, "=") {
		return word, "", false, rest
	}
	value, rest = paramValue(strings.TrimLeft(rest[1:], " \t"))
	return word, value, true, rest
}

// paramValue reads a token or a quoted string.
func paramValue(h string) (value, rest string) {
	if !strings.HasPrefix(h, `"`) {
		n := strings.IndexAny(h, ", \t")
		if n < 0 {
			return h, ""
		}
		return h[:n], h[n:]
	}
	var b strings.Builder
	for i := 1; i < len(h); i++ {
		switch {
		case h[i] == '"':
			return b.String(), h[i+1:]
		case h[i] == '\\' && i+1 < len(h):
			i++
		}
		b.WriteByte(h[i])
	}
	return b.String(), ""
}
