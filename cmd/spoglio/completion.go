package main

import (
	"io"

	"github.com/urfave/cli/v2"
)

const bashCompletion = `_spoglio() {
  local cur="${COMP_WORDS[COMP_CWORD]}" words=("${COMP_WORDS[@]:0:COMP_CWORD}")
  [[ "$cur" == -* ]] && words+=("$cur")
  COMPREPLY=($(compgen -W "$("${words[@]}" --generate-bash-completion 2>/dev/null)" -- "$cur"))
}
complete -o bashdefault -o default -F _spoglio spoglio
`

const zshCompletion = `#compdef spoglio
_spoglio() {
  local -a opts
  local words=("${words[@]:0:$((CURRENT-1))}") cur="${words[CURRENT]}"
  opts=("${(@f)$("${words[@]}" --generate-bash-completion 2>/dev/null)}")
  [[ -n "${opts[1]}" ]] && compadd -- "${opts[@]}"
  _files
}
compdef _spoglio spoglio
`

func completionCommand(t *terminal) *cli.Command {
	return &cli.Command{
		Name:      "completion",
		Usage:     "print a shell's completion script",
		ArgsUsage: "bash|zsh|fish",
		Description: `   source <(spoglio completion bash)
   spoglio completion fish > ~/.config/fish/completions/spoglio.fish`,
		Action: func(c *cli.Context) error {
			if err := noMore(c, 1); err != nil {
				return err
			}
			script, err := completionScript(c)
			if err != nil {
				return err
			}
			_, err = io.WriteString(t.stdout, script)
			return err
		},
	}
}

func completionScript(c *cli.Context) (string, error) {
	switch shell := c.Args().First(); shell {
	case "bash":
		return bashCompletion, nil
	case "zsh":
		return zshCompletion, nil
	case "fish":
		return c.App.ToFishCompletion()
	case "":
		return "", &usageError{"the shell is missing", "bash, zsh or fish"}
	default:
		return "", &usageError{"there is no completion for " + quoted(shell), "bash, zsh or fish"}
	}
}
