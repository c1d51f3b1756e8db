extension CompletionScript {
  static let zsh = CompletionScript(
    shell: "zsh", place: "a folder of $fpath, as _docket",
    text: #"""
      #compdef docket
      # zsh completion for docket: asks docket itself what may stand at the cursor.
      _docket() {
        local -a reply closed open
        local line="${(j: :)words[2,CURRENT-1]} $QIPREFIX$PREFIX" entry name meaning
        reply=("${(@f)$(${(Q)words[1]/#\~/$HOME} completions zsh -- $line 2>/dev/null)}")
        case $reply[1] in
          files) [[ $PREFIX == --*=* ]] && compset -P '*='; _files; return ;;
          folders) _files -/; return ;;
        esac
        reply=("${(@)reply[3,-1]}")
        for name meaning in "${(@)reply}"; do
          entry=${name//:/\\:}
          [[ -n $meaning ]] && entry+=":$meaning"
          if [[ $name == *[:=/] ]]; then open+=("$entry"); else closed+=("$entry"); fi
        done
        local failed=1
        (( $#closed )) && _describe -t docket docket closed && failed=0
        (( $#open )) && _describe -t docket docket open -S '' && failed=0
        return failed
      }
      if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
        _docket "$@"
      else
        compdef _docket docket
      fi
      """#)
}
