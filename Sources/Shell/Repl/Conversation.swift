import Reports

/// A session at a terminal: a prompt, a line, its answer, and again.
struct Conversation {
  private(set) var runner: Runner
  private let editor = LineEditor()
  private var history: History

  init(_ runner: Runner) {
    self.runner = runner
    history = History()
  }

  /// Goes on until ^D or `quit`; begins with the start file, unless it is to be left out.
  mutating func hold(withStartFile hasStartFile: Bool) {
    editor.open()
    runner.editor = editor
    defer {
      runner.editor = nil
      editor.close()
    }
    let isFirst = !history.exists
    for entry in history.entries { editor.remember(entry) }
    if hasStartFile { runner.runStartFile() }
    runner.readAhead()
    if isFirst { runner.console.tell(Wording.greeting) }
    while !runner.isOver, let (text, promptWidth) = sentence() {
      remember(text)
      let passage = Passage(origin: .prompt, firstLine: 1, text: text)
      runner.lookAgain()
      _ = runner.run(passage, promptWidth: text.contains("\n") ? nil : promptWidth)
    }
  }

  /// The next lines that make whole sentences, and how wide the prompt before them was; `nil` at the
  /// end.
  private func sentence() -> (text: String, promptWidth: Int)? {
    let prompt = runner.session.prompt
    editor.pending = ""
    editor.isPlain = runner.session.settings.isPlain
    editor.completer = Completer(records: runner.session.reading)
    // Given back afterwards: only one copy of the log may be there when news are added to it.
    defer { editor.completer = Completer(records: nil) }
    while true {
      let isFirst = editor.pending.isEmpty
      switch editor.read(prompt: isFirst ? prompt : Wording.continuationPrompt) {
      case .line(let line):
        let text = editor.pending + line
        let passage = Passage(origin: .prompt, firstLine: 1, text: text)
        guard passage.isUnfinished else { return (text, prompt.count) }
        editor.pending = text + "\n"
      case .interrupted: editor.pending = ""
      case .damaged:
        runner.console.tell(Wording.damagedLine + "\n")
        editor.pending = ""
      case .end:
        runner.console.tell("\n")
        if isFirst { return nil }
        editor.pending = ""
      }
    }
  }

  private mutating func remember(_ text: String) {
    let entry = Paste.joined(text, behind: "")
    guard history.takes(entry, typedAs: text) else { return }
    editor.remember(entry)
    history.append(entry)
  }
}

extension Session {
  /// The prompt, with the day to answer for if that is not today.
  var prompt: String { settings.asOf.map { "docket \($0)> " } ?? "docket> " }
}
