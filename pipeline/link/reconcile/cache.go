package reconcile

import (
	"bufio"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
)

// Cache keeps the answers of services in a file, a line each, so that no
// question is asked twice. Close it.
type Cache struct {
	known map[asked][]Answer
	file  *os.File
}

type asked struct {
	Service string `json:"service"`
	Question
}

type cached struct {
	asked
	Result []Answer `json:"result"`
}

// OpenCache opens the file, or makes it. A line that is broken, as an
// interruption leaves it, counts for nothing.
func OpenCache(path string) (*Cache, error) {
	c := &Cache{known: make(map[asked][]Answer)}
	old, err := os.Open(path)
	if err == nil {
		lines := bufio.NewScanner(old)
		lines.Buffer(nil, mostBytes)
		for lines.Scan() {
			var l cached
			if json.Unmarshal(lines.Bytes(), &l) == nil && l.Query != "" {
				c.known[l.asked] = l.Result
			}
		}
		err = lines.Err()
		old.Close()
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	c.file, err = os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o666)
	if err != nil {
		return nil, err
	}
	return c, c.endLine()
}

// endLine closes a last line that was not.
func (c *Cache) endLine() error {
	info, err := c.file.Stat()
	if err != nil || info.Size() == 0 {
		return err
	}
	r, err := os.Open(c.file.Name())
	if err != nil {
		return err
	}
	defer r.Close()
	var last [1]byte
	if _, err := r.ReadAt(last[:], info.Size()-1); err != nil || last[0] == '\n' {
		return err
	}
	_, err = c.file.WriteString("\n")
	return err
}

// Of is what a service has answered before.
func (c *Cache) Of(service string, q Question) ([]Answer, bool) {
	all, ok := c.known[asked{service, q}]
	return all, ok
}

// Add keeps an answer.
func (c *Cache) Add(service string, q Question, result []Answer) error {
	of := asked{service, q}
	c.known[of] = result
	line, err := json.Marshal(cached{of, result})
	if err != nil {
		return err
	}
	_, err = c.file.Write(append(line, '\n'))
	return err
}

// Close closes the file.
func (c *Cache) Close() error { return c.file.Close() }
