package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// fences are the blocks of code of the README in one language.
func fences(t *testing.T, language string) []string {
	t.Helper()
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	var blocks []string
	for _, m := range regexp.MustCompile("(?ms)^```"+language+"\n(.*?)^```").FindAllSubmatch(text, -1) {
		blocks = append(blocks, string(m[1]))
	}
	if len(blocks) == 0 {
		t.Fatalf("no block of %s in the README", language)
	}
	return blocks
}

// desk is a working directory with the files that the README speaks of.
func desk(t *testing.T) {
	t.Helper()
	article, err := os.ReadFile("../../source/texts/conferenza-panrussa-dei-soviet.md")
	if err != nil {
		t.Fatal(err)
	}
	yaml, csv := fences(t, "yaml"), fences(t, "csv")
	files := map[string]string{
		"article.md":              string(article),
		"articles/conference.md":  string(article),
		"corpus/article.md":       string(article),
		"corpus/article.gold.csv": "id,subject,property,value,type,qualifiers,quote,polarity\n1,DOC,P580,1917-04-11,time,,Si tenne dall'11 al 16 aprile 1917,asserted\n",
		"museum.csv":              csv[len(csv)-1],
	}
	for _, block := range yaml {
		if strings.HasPrefix(block, "- frame:") {
			files["frames/own.yaml"] = block
		} else {
			files["spoglio.yaml"] = block
		}
	}
	t.Chdir(t.TempDir())
	for name, text := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// words splits a command line as a shell does, as far as the README goes.
func words(line string) []string {
	var all []string
	for _, m := range regexp.MustCompile(`'([^']*)'|(\S+)`).FindAllStringSubmatch(line, -1) {
		if files, _ := filepath.Glob(m[2]); strings.Contains(m[2], "*") {
			all = append(all, files...)
		} else {
			all = append(all, m[1]+m[2])
		}
	}
	return all
}

// TestREADMECommands runs every spoglio command of the README.
func TestREADMECommands(t *testing.T) {
	var commands []string
	for _, block := range fences(t, "sh") {
		for line := range strings.Lines(block) {
			if command, _, _ := strings.Cut(line, "#"); strings.HasPrefix(command, "spoglio ") {
				commands = append(commands, strings.TrimSpace(command))
			}
		}
	}
	commands = append(commands, "spoglio rules test --rules frames")
	if len(commands) < 10 {
		t.Fatalf("only %d commands: %q", len(commands), commands)
	}
	desk(t)
	for _, command := range commands {
		var stdout, stderr bytes.Buffer
		code := run(context.Background(), words(command)[1:], strings.NewReader(""), &stdout, &stderr)
		if code != exitDone && !(code == exitIncomplete && strings.Contains(command, "--strict")) {
			t.Errorf("%s: exit code %d: %s", command, code, stderr.String())
		}
	}
}

// TestREADMEOutput builds the sample and looks for what the README shows of it.
func TestREADMEOutput(t *testing.T) {
	texts, err := filepath.Abs("../../source/texts")
	if err != nil {
		t.Fatal(err)
	}
	shown := map[string]string{"dataset.ttl": fences(t, "turtle")[0], "csv/statements.csv": fences(t, "csv")[0]}
	t.Chdir(t.TempDir())
	var stderr bytes.Buffer
	if code := run(context.Background(), []string{"build", texts}, nil, &stderr, &stderr); code != exitDone {
		t.Fatalf("exit code %d: %s", code, stderr.String())
	}
	for file, text := range shown {
		data, err := os.ReadFile(filepath.Join("dataset", file))
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(text) {
			if !bytes.Contains(data, []byte(line)) {
				t.Errorf("%s does not say %q", file, line)
			}
		}
	}
}
