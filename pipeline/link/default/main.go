// Default makes the authority that comes with the program.
//
//	go run ./pipeline/link/default -data ../shared/data/wikidata
//
// reads the verified facts that README.md names and writes items.csv, which is
// for people and for diffs. Without -data it only makes default.authority, the
// compact file that the program embeds, from the items.csv that is there.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spoglio/spoglio/pipeline/link"
)

func main() {
	data := flag.String("data", "", "folder of the verified facts; empty to keep items.csv as it is")
	dir := flag.String("dir", "pipeline/link", "folder of the package link")
	flag.Parse()
	if err := run(*data, *dir); err != nil {
		fmt.Fprintln(os.Stderr, "default:", err)
		os.Exit(1)
	}
}

func run(data, dir string) error {
	items := filepath.Join(dir, "default", "items.csv")
	if data != "" {
		if err := gather(data, filepath.Join(dir, "default"), items); err != nil {
			return err
		}
	}
	return compact(items, filepath.Join(dir, "default.authority"))
}

// compact makes the authority file of a table of items.
func compact(items, file string) error {
	f, err := os.Open(items)
	if err != nil {
		return err
	}
	defer f.Close()
	entries, err := link.ReadEntries(f, items)
	if err != nil {
		return err
	}
	bytes, err := link.Build(entries)
	if err != nil {
		return err
	}
	return os.WriteFile(file, bytes, 0o644)
}

// gather writes the table of items from the verified facts.
func gather(data, own, items string) error {
	all, err := seedItems(filepath.Join(data, "entities.csv"), filepath.Join(own, "context.csv"))
	if err != nil {
		return err
	}
	known, err := triviaItems(filepath.Join(data, "authority", "wikitrivia-items.csv"))
	if err != nil {
		return err
	}
	if err := addItalian(known, filepath.Join(own, "italian.csv")); err != nil {
		return err
	}
	named, err := codexItems(filepath.Join(data, "authority", "codex-types.csv"), filepath.Join(own, "codex.csv"))
	if err != nil {
		return err
	}
	return writeItems(items, merge(merge(all, withoutVague(known)), named))
}
