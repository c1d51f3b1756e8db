import Support
import Testing

/// Completion in the shells themselves, of the shipped records; a shell that is not installed is passed
/// over, but not by CI.
@Suite(.timeLimit(.minutes(5)))
struct ShellsTests {
  private static let root = #filePath.split(separator: "/").dropLast(3)
    .reduce(into: "") { $0 += "/\($1)" }

  private static func has(_ program: String) -> Bool {
    let isThere =
      Process.run("command -v \(program)", in: "/", environment: environment).status == 0
    if !isThere { print("\(program) is not installed: what needs it was not tested") }
    return isThere
  }

  private static let environment = [
    "PATH=\(Binary.folder):/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C.UTF-8", "TERM=xterm",
  ]

  private func run(_ shell: String, _ script: String) -> [String] {
    let folder = TemporaryFolder()
    folder.write(script, to: "script")
    let flags = ["bash": "--norc", "zsh": "-f", "fish": "--no-config"][shell] ?? ""
    let process = Process.run(
      "\(shell) \(flags) '\(folder.path)/script'", in: ShellsTests.root,
      environment: ShellsTests.environment)
    #expect(process.error == "", "\(shell)")
    return process.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  /// Lines, what a shell makes of their last words, and what of that bash does not replace, since it
  /// cuts words at colons and equals signs.
  static let lines: [(line: String, names: [String], head: String)] = [
    ("docket why kh/tr", ["kh/trafficking-law"], ""),
    ("docket stalled --po", ["--possibly"], ""),
    ("docket -C records che", ["check", "checkpoint"], ""),
    ("docket items --format=js", ["--format=json", "--format=jsonl"], "--format="),
    ("docket items standing:closed,pau", ["standing:closed,paused"], "standing:"),
    ("docket items source:\"Cambodia D", ["source:Cambodia Daily"], "source:"),
    ("docket add entered kh/trafficking-law sen", ["senate"], ""),
  ]

  @Test(.enabled(if: has("bash"))) func `bash completes`() {
    let script =
      "source <(docket completions bash)\n"
      + ShellsTests.lines.map { row in
        let word = row.line.split { " :=\"".contains($0) }.last ?? ""
        let last = row.head == "source:" ? "Cambodia D" : String(word)
        return """
          COMP_LINE='\(row.line)' COMP_POINT=\(row.line.count)
          _docket docket '\(last)' x 2>/dev/null
          (IFS='|'; echo "${COMPREPLY[*]}")

          """
      }.joined()
    #expect(
      run("bash", script)
        == ShellsTests.lines.map { row in
          row.names.map { $0.dropFirst(row.head.count) }.joined(separator: "|")
        })
  }

  /// What the records say is text to the shell, within quotes of both kinds and without.
  @Test(.enabled(if: has("bash"))) func `bash runs nothing that the records say`() {
    let evil = #"evil$(touch pwned)`touch pwned`"'\;|&<>*?#~ !x"#
    let folder = TemporaryFolder()
    folder.write(
      #"{"event":"opened","item":"xx/a","title":"A","kind":"KIND","source":{"title":"T","publisher":"P"}}"#
        .replacing("KIND", with: evil.replacing("\\", with: #"\\"#).replacing("\"", with: #"\""#)),
      to: "draft")
    folder.write(evil, to: "evil")
    folder.write(
      #"""
      docket init records > list && docket -C records record draft > list
      source <(docket completions bash)
      complete_it() { COMP_LINE=$1 COMP_POINT=${#1}; _docket docket "$2" x 2>/dev/null; }
      complete_it "docket -C records items kind:ev" ev
      eval "set -- kind:${COMPREPLY[0]}"; [[ $# == 1 && $1 == "kind:$(< evil)" ]] && echo plain
      complete_it "docket -C records items 'kind:ev" kind:ev
      eval "set -- '${COMPREPLY[0]}'"; [[ $# == 1 && $1 == "kind:$(< evil)" ]] && echo single
      complete_it 'docket -C records items "kind:ev' kind:ev
      eval "set -- \"${COMPREPLY[0]}\""; [[ $# == 1 && $1 == "kind:$(< evil)" ]] && echo double
      complete_it 'docket -C records items "title:x" kind:ev' ev
      eval "set -- kind:${COMPREPLY[0]}"; [[ $# == 1 && $1 == "kind:$(< evil)" ]] && echo behind
      [[ -e pwned ]] && echo pwned

      """#, to: "script")
    let process = Process.run(
      "bash --norc script", in: folder.path, environment: ShellsTests.environment)
    #expect(process.output == "plain\nsingle\ndouble\nbehind\n", "\(process.error)")
  }

  @Test(.enabled(if: has("fish"))) func `fish completes`() {
    let script =
      "docket completions fish | source\n"
      + ShellsTests.lines.map { row in
        "complete -C '\(row.line)' | string replace -r '\\t.*' '' | string join '|'\n"
      }.joined()
    #expect(run("fish", script) == ShellsTests.lines.map { $0.names.joined(separator: "|") })
  }

  /// With what the shell's own functions would show written out instead.
  @Test(.enabled(if: has("zsh"))) func `zsh completes`() {
    let script =
      """
      compdef() { }
      source <(docket completions zsh)
      shown=()
      _describe() { shown+=("${(@P)4}") }

      """
      + ShellsTests.lines.map { row in
        let words = row.line.split(separator: " ", maxSplits: 20).map(String.init)
        let last = row.head == "source:" ? "source:\"Cambodia D" : words.last ?? ""
        let before = row.head == "source:" ? Array(words.dropLast(2)) : Array(words.dropLast())
        let quoted = before.map { "'\($0)'" }.joined(separator: " ")
        return """
          words=(\(quoted) '\(last)') CURRENT=\(before.count + 1) QIPREFIX= PREFIX='\(last)'
          shown=(); _docket
          print -r -- "${(j:|:)${(@)${(@)shown//\\\\:/@}%%:*}//@/:}"

          """
      }.joined()
    #expect(run("zsh", script) == ShellsTests.lines.map { $0.names.joined(separator: "|") })
  }

  @Test(.enabled(if: has("zsh"))) func `zsh completes what is typed`() {
    let home = TemporaryFolder()
    home.write(
      """
      autoload -U compinit; compinit -u -D; PS1='ready> '
      cd '\(ShellsTests.root)'; source <(docket completions zsh)

      """, to: ".zshrc")
    let terminal = PseudoTerminal(
      ["-i"], environment: ShellsTests.environment + ["ZDOTDIR=\(home.path)"],
      program: "/usr/bin/zsh")
    _ = terminal.wait(for: "ready> ")
    terminal.type("docket why kh/tr\t")
    #expect(terminal.wait(for: "afficking-law") != nil)
  }

  @Test(.enabled(if: has("bash"))) func `bash completes what is typed`() {
    let home = TemporaryFolder()
    home.write(
      "PS1='ready> '; cd '\(ShellsTests.root)'; source <(docket completions bash)\n", to: "rc")
    let terminal = PseudoTerminal(
      ["--rcfile", "\(home.path)/rc", "-i"], environment: ShellsTests.environment,
      program: "/bin/bash")
    _ = terminal.wait(for: "ready> ")
    terminal.type("docket items kind:la\t")
    #expect(terminal.wait(for: "kind:law ") != nil)
    terminal.type("source:Cambodia\\ D\t")
    #expect(terminal.wait(for: "Cambodia\\ Daily") != nil)
  }

  /// What is not installed here cannot be referred to: of that alone mandoc may speak.
  @Test(.enabled(if: has("mandoc"))) func `the manual is good mdoc`() {
    let folder = TemporaryFolder()
    let process = Process.run(
      "docket man --into . > list && mandoc -T lint *.1 *.7 | grep -vE 'referenced manual not found|outdated mandoc.db'",
      in: folder.path, environment: ShellsTests.environment)
    #expect(process.output + process.error == "")
    let page = Process.run(
      "mandoc -T utf8 docket-why.1 | sed 's/.\\x08//g'", in: folder.path,
      environment: ShellsTests.environment)
    #expect(page.output.contains("docket why ITEM [--as-of DATE]"))
  }
}
