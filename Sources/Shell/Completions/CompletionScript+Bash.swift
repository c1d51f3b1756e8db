extension CompletionScript {
  /// bash cuts words at colons and equals signs, too, and replaces only what is behind the last of
  /// them: `$2`, so that what the word has before that is taken off each name.
  static let bash = CompletionScript(
    shell: "bash", place: "~/.local/share/bash-completion/completions/docket",
    text: #"""
      # bash completion for docket: asks docket itself what may stand at the cursor.
      _docket() {
        local line=${COMP_LINE:0:COMP_POINT} kind word head name meaning
        line=${line#*"$1"}
        COMPREPLY=()
        {
          IFS= read -r kind
          IFS= read -r word
          head=${word%"${2//\\/}"}
          while IFS= read -r name && IFS= read -r meaning; do
            name=${name#"$head"}
            # Within an open quote bash quotes for itself.
            case $line in
              *[\'\"]*) ;;
              *) [[ $name == *[\ \'\"\;\(\)\&]* ]] && printf -v name %q "$name" ;;
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
      complete -F _docket docket
      """#)
}
