package store

import (
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestAuthentication(t *testing.T) {
	password := Credentials{User: testUser, Password: testPassword}
	for _, c := range []struct {
		scheme string
		given  Credentials
		nonce  int
		right  bool
	}{
		{"basic", password, 0, true},
		{"digest", password, 0, true},
		{"digest", password, 3, true}, // the store wants a new nonce after three requests
		{"bearer", Credentials{Token: testToken}, 0, true},
		{"basic", Credentials{User: testUser, Password: "wrong-" + testPassword}, 0, false},
		{"digest", Credentials{User: testUser, Password: "wrong-" + testPassword}, 0, false},
		{"bearer", Credentials{Token: "wrong-" + testToken}, 0, false},
		{"digest", Credentials{}, 0, false},
	} {
		t.Run(fmt.Sprint(c.scheme, c.right), func(t *testing.T) {
			f := newFake(t)
			f.scheme, f.nonce = c.scheme, c.nonce
			o := quick(f)
			o.Mode, o.Credentials = Append, c.given
			o.State = filepath.Join(t.TempDir(), "state")
			var told []string
			o.Warn = func(s string) { told = append(told, s) }
			_, err := load(t, open(t, target1, write(t, "a.nt", manyTriples(1000))), o)
			if c.right {
				if err != nil || f.size(target1) != 1000 {
					t.Fatalf("%v, %d triples", err, f.size(target1))
				}
				return
			}
			var e *Error
			if !errors.As(err, &e) || e.Status != http.StatusUnauthorized || !strings.Contains(e.Hint, "password") {
				t.Fatalf("%v", err)
			}
			state, _ := os.ReadFile(o.State)
			for _, said := range []string{fmt.Sprintf("%v %+v %#v", err, *e, o), strings.Join(told, ""), string(state)} {
				if strings.Contains(said, testPassword) || strings.Contains(said, testToken) {
					t.Errorf("a secret is told: %s", said)
				}
			}
		})
	}
}

// TestDigestOfTheRFC computes the examples of RFC 7616, 3.9.1.
func TestDigestOfTheRFC(t *testing.T) {
	for algorithm, want := range map[string]string{
		"MD5":     "8ca523f5e9506fed4657c9700eebdbec",
		"SHA-256": "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1",
	} {
		d := newDigest(map[string]string{"realm": "http-auth@example.org", "qop": "auth, auth-int", "algorithm": algorithm,
			"nonce": "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", "opaque": "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"})
		d.cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"
		h := d.authorize("GET", "/dir/index.html", Credentials{User: "Mufasa", Password: "Circle of Life"})
		if !strings.Contains(h, `response="`+want+`"`) {
			t.Errorf("%s: %s", algorithm, h)
		}
	}
}

func TestChallenges(t *testing.T) {
	h := http.Header{"Www-Authenticate": {
		`Negotiate, Basic realm="a, \"b\"", charset=UTF-8, Digest realm="d" , qop = "auth-int,auth", nonce="n=,1", algorithm=SHA-256`,
		`Digest realm="d", nonce="2", algorithm=MD5`}}
	all := challenges(h.Values("WWW-Authenticate"))
	if len(all) != 4 || all[1].params["realm"] != `a, "b"` || all[2].params["nonce"] != "n=,1" || all[2].params["qop"] != "auth-int,auth" {
		t.Fatalf("%+v", all)
	}
	if s := newSession(h); s == nil || s.digest == nil || s.digest.strength != 2 {
		t.Errorf("the strongest is to be chosen: %+v", s)
	}
	if s := newSession(http.Header{"Www-Authenticate": {`Digest nonce="1", qop="auth-int"`, "Negotiate"}}); s != nil {
		t.Errorf("neither can be met: %+v", s)
	}
}

func TestNetrc(t *testing.T) {
	path := write(t, "netrc", []byte(`# stores
machine store.example.org
	login anna password secret
macdef init
	cd /tmp
	machine fake login fake password fake

machine "two" login 'b' # behind
password with#sign
default login anon password none
`))
	for _, c := range []struct{ host, login, user, password string }{
		{"store.example.org", "", "anna", "secret"},
		{"store.example.org", "anna", "anna", "secret"},
		{"store.example.org", "bert", "bert", ""},
		{"other", "", "anon", "none"},
	} {
		got, err := Netrc(path, c.host, c.login)
		if err != nil || got.User != c.user || got.Password != c.password {
			t.Errorf("%s: %q %q, %v", c.host, got.User, got.Password, err)
		}
	}
	if got, err := Netrc(filepath.Join(t.TempDir(), "none"), "h", "u"); err != nil || got.User != "u" {
		t.Errorf("no file: %v, %v", got, err)
	}
}
