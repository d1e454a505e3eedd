package link

import (
	"net/url"
	"strings"
)

// sameWords says whether a link's words and a mention are the same place in
// the text, give or take an article or a title.
func sameWords(link, mention span) bool {
	if !link.Contains(mention) && !mention.Contains(link) {
		return false
	}
	return 10*min(link.Len(), mention.Len()) >= 7*max(link.Len(), mention.Len())
}

// articleTitle is the title in the path of a Wikipedia address
// ("wiki/Douglas_Adams").
func articleTitle(path string) string {
	path, _, _ = strings.Cut(strings.TrimPrefix(path, "wiki/"), "#")
	title, err := url.PathUnescape(path)
	if err != nil {
		return ""
	}
	return strings.ReplaceAll(title, "_", " ")
}
