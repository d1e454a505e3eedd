// Package reconcile asks a person, or a reconciliation service, who is meant:
// it keeps the table of names that are to be decided, and speaks the
// Reconciliation Service API 0.2 (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/).
package reconcile

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Service is a reconciliation service, and how politely it is asked. The zero
// value of each field but URL is a good choice.
type Service struct {
	URL       string
	UserAgent string
	Batch     int           // questions at a time at most; 20
	Limit     int           // candidates for a name; 5
	Tries     int           // how often in a row it may fail; 6
	Pause     time.Duration // between requests; 250 ms
	Patience  time.Duration // for an answer; 60 s
	Client    *http.Client  // http.DefaultClient

	// Wait waits, or ends with the context's error; tests need not wait.
	Wait func(context.Context, time.Duration) error
}

// Question is a name to be asked.
type Question struct {
	Query string `json:"query"`
	Type  string `json:"type,omitempty"` // the class that an answer should have, as the service calls it
}

// Answer is what a service says that a name may mean.
type Answer struct {
	ID    string  `json:"id"`
	Name  string  `json:"name"`
	Score float64 `json:"score"`
	Match bool    `json:"match"` // the service is sure
}

// Manifest is what a service says of itself.
type Manifest struct {
	Versions        []string `json:"versions"`
	Name            string   `json:"name"`
	IdentifierSpace string   `json:"identifierSpace"`
}

// OfWikidata says whether the ids of the service's answers are Wikidata's.
func (m *Manifest) OfWikidata() bool {
	return strings.Contains(m.IdentifierSpace, "wikidata.org/entity")
}

// defaults fills in what is not set.
func (s Service) defaults() Service {
	if s.Batch <= 0 {
		s.Batch = 20
	}
	if s.Limit <= 0 {
		s.Limit = 5
	}
	if s.Tries <= 0 {
		s.Tries = 6
	}
	if s.Pause <= 0 {
		s.Pause = 250 * time.Millisecond
	}
	if s.Patience <= 0 {
		s.Patience = time.Minute
	}
	if s.Client == nil {
		s.Client = http.DefaultClient
	}
	if s.Wait == nil {
		s.Wait = wait
	}
	return s
}

func wait(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

// Manifest asks a service what it is. A service that speaks neither version
// 0.1 nor 0.2 is an error, and so is one that has moved.
func (s Service) Manifest(ctx context.Context) (*Manifest, error) {
	s = s.defaults()
	if u, err := url.Parse(s.URL); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, fmt.Errorf("%q is not the address of a service: it begins with https:// or http://", s.URL)
	}
	var m Manifest
	err := s.insist(ctx, func() error {
		m = Manifest{}
		if err := s.request(ctx, nil, &m); err != nil {
			return err
		}
		if m.Name == "" && m.IdentifierSpace == "" {
			return errors.New("it does not say what it is")
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	known := len(m.Versions) == 0 || slices.Contains(m.Versions, "0.1") || slices.Contains(m.Versions, "0.2")
	if !known {
		return nil, fmt.Errorf("%s speaks version %s of the reconciliation API, not 0.2", s.URL, strings.Join(m.Versions, ", "))
	}
	return &m, nil
}

// Ask asks all questions, in batches, and gives each answer as it comes; after
// an error those that came before stay given. The service may fail: it is asked
// again after a growing pause, or the one that it asks for, and in smaller
// batches, until it has failed Tries times in a row.
func (s Service) Ask(ctx context.Context, questions []Question, give func(Question, []Answer) error) error {
	s = s.defaults()
	size := s.Batch
	for len(questions) > 0 {
		var answered map[int][]Answer
		err := s.insist(ctx, func() (err error) {
			answered, err = s.batch(ctx, questions[:min(size, len(questions))])
			if len(answered) > 0 {
				return nil
			}
			size = max(1, size/2)
			return err
		})
		if err != nil {
			return err
		}
		if questions, err = handOut(questions, answered, give); err != nil {
			return err
		}
		size = min(s.Batch, 2*size)
		if len(questions) > 0 {
			if err := s.Wait(ctx, s.Pause); err != nil {
				return err
			}
		}
	}
	return nil
}

// handOut gives the answers and says which questions are left.
func handOut(questions []Question, answered map[int][]Answer, give func(Question, []Answer) error) ([]Question, error) {
	var left []Question
	for i, q := range questions {
		all, ok := answered[i]
		if !ok {
			left = append(left, q)
			continue
		}
		if err := give(q, all); err != nil {
			return nil, err
		}
	}
	return left, nil
}

// batch asks some questions at once; the answers are by their place.
func (s Service) batch(ctx context.Context, questions []Question) (map[int][]Answer, error) {
	type query struct {
		Question
		Limit int `json:"limit"`
	}
	queries := make(map[string]query)
	for i, q := range questions {
		queries["q"+strconv.Itoa(i)] = query{q, s.Limit}
	}
	body, err := json.Marshal(queries)
	if err != nil {
		return nil, err
	}
	var results map[string]struct {
		Result *[]Answer `json:"result"`
	}
	if err := s.request(ctx, url.Values{"queries": {string(body)}}, &results); err != nil {
		return nil, err
	}
	answered := make(map[int][]Answer)
	for i := range questions {
		if r := results["q"+strconv.Itoa(i)].Result; r != nil {
			answered[i] = *r
		}
	}
	if len(answered) == 0 {
		return nil, errors.New("it gives no result for any question")
	}
	return answered, nil
}
