package pipeline

import (
	"sync"

	"github.com/spoglio/spoglio/source"
)

// meter tells a Progress how many bytes of the documents are done.
type meter struct {
	mu          sync.Mutex
	done, total int
	progress    Progress
}

func newMeter(docs []*source.Document, progress Progress) *meter {
	m := &meter{progress: progress}
	for _, d := range docs {
		m.total += len(d.Text)
	}
	return m
}

func (m *meter) add(bytes int) {
	if m.progress == nil {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.done += bytes
	m.progress(m.done, m.total)
}
