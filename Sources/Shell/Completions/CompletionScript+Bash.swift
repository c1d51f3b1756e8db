extension CompletionScript {
  /// bash cuts words at colons and equals signs, too, and replaces only what is behind the last of
  /// them: `$2`, so that what the word has before that is taken off each name.
  static let bash = CompletionScript(
    shell: "bash", place: "~/.local/share/bash-completion/completions/docket",
    text: #"""
      # bash completion for docket: asks docket itself what may stand at the cursor.
      _docket() {
        local line=${COMP_LINE:0:COMP_POINT} kind word head name meaning quote sign
        line=${line#*"$1"}
        COMPREPLY=()
        {
          IFS= read -r kind
          IFS= read -r word
          head=${word%"${2//\\/}"}
          quote=$(_docket_quote "$line")
          while IFS= read -r name && IFS= read -r meaning; do
            name=${name#"$head"}
            # What the records say is never run: it is text to the shell, too.
            case $quote in
              \') name=${name//\'/\'\\\'\'} ;;
              \") for sign in \\ \" \$ \`; do name=${name//"$sign"/\\"$sign"}; done
                name=${name//\!/\"\'\!\'\"} ;;
              *) [[ $name == *[!A-Za-z0-9_/.:=,@%+-]* ]] && printf -v name %q "$name" ;;
            esac
            COMPREPLY+=("$name")
          done
        } < <("${1/#\~/$HOME}" completions bash -- "$line" 2>/dev/null)
        case $kind in
          files) compopt -o default ;;
          folders) compopt -o dirnames ;;
        esac
        [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *[:=/] ]] && compopt -o nospace
        return 0
      }
      # The quote that is open at the end of a line.
      _docket_quote() {
        local line=$1 quote= sign
        while [[ -n $line ]]; do
          sign=${line:0:1} line=${line:1}
          case $quote$sign in
            \\|\"\\) line=${line:1} ;;
            \'|\") quote=$sign ;;
            \'\'|\"\") quote= ;;
          esac
        done
        printf %s "$quote"
      }
      complete -F _docket docket
      """#)
}
