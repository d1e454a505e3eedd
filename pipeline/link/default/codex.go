package main

import "fmt"

// codexItems are those of the classes of CoDEx that are something of their
// own, with the Italian names that own gives them (qid, label_en, class,
// italian separated by "|"). label_en must be the one of the facts, so that an
// id that was mistyped is found.
func codexItems(facts, own string) ([]*item, error) {
	known, err := readRows(facts)
	if err != nil {
		return nil, err
	}
	labels := make(map[string]row)
	for _, r := range known {
		labels[r["qid"]] = r
	}
	rows, err := readRows(own)
	if err != nil {
		return nil, err
	}
	var all []*item
	for i, r := range rows {
		fact := labels[r["qid"]]
		if fact == nil || fact["label_en"] != r["label_en"] {
			return nil, fmt.Errorf("%s:%d: %s %q is not in the facts", own, i+2, r["qid"], r["label_en"])
		}
		names := split(r["italian"], "|")
		all = append(all, &item{qid: r["qid"], label: names[0], lang: "it", class: r["class"], weight: 1,
			aliases: append(names[1:], fact["label_en"], fact["label_ru"], fact["label_de"], fact["label_es"])})
	}
	return all, nil
}
