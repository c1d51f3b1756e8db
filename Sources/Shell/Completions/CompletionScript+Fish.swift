extension CompletionScript {
  static let fish = CompletionScript(
    shell: "fish", place: "~/.config/fish/completions/docket.fish",
    text: #"""
      # fish completion for docket: asks docket itself what may stand at the cursor.
      function __docket_complete
        set -l text (commandline --cut-at-cursor --current-process | string collect)
        set -l program (string match --regex '^\s*(?:\w+=\S*\s+)*(\S+)' -- $text)[2]
        set -l line (string replace --regex '^\s*(?:\w+=\S*\s+)*\S+' '' -- $text | string collect)
        set program (string replace --regex '^~' $HOME -- $program)
        set -l reply ($program completions fish -- "$line" 2>/dev/null)
        switch "$reply[1]"
          case names
            for index in (seq 3 2 (count $reply))
              printf '%s\t%s\n' $reply[$index] "$reply[$(math $index + 1)]"
            end
          case files
            __fish_complete_path (commandline --current-token --cut-at-cursor | string replace --regex '^--[a-z-]+=' '')
          case folders
            __fish_complete_directories (commandline --current-token --cut-at-cursor) ''
        end
      end
      complete --command docket --no-files --arguments '(__docket_complete)'
      """#)
}
