import Docket
import Reports

/// The conversation that `add` has about what is missing.
extension Runner {
  /// Asks for what is missing, shows the event and its effect, and records it if that is wanted.
  ///
  /// ^C or ^D leaves at any point, with nothing written.
  mutating func answer(asking interview: Interview) throws(Failure) -> Answer {
    let editor = self.editor ?? LineEditor()
    let isOwn = self.editor == nil
    if isOwn { editor.open() }
    defer { if isOwn { editor.close() } }
    let ground = try session.ground(asOf: interview.asOf)
    guard let draft = try complete(interview, on: ground, by: editor) else {
      return nothingWritten()
    }
    session.moment = .current()
    let refused = { (refusal: Refusal) in Failure(.refusal(refusal)) }
    let asOf = interview.asOf
    let conditions = interview.conditions
    let trial = try session.rehearse(
      [draft], .appending, if: conditions, asOf: asOf, refused: refused)
    guard !interview.isRehearsal, case .report(let effect, _, _) = trial else { return trial }
    tell(effect.rendered(as: .text, on: console.errorPage(session.settings)))
    guard let reply = line("record it? [y/N] ", ["yes", "no"], by: editor),
      ["y", "yes"].contains(reply.lowercased())
    else { return nothingWritten() }
    return try session.record(
      [draft], .appending, if: conditions, asOf: asOf, refused: refused)
  }

  /// That somebody left before anything was recorded.
  private mutating func nothingWritten() -> Answer {
    session.notes.append(Wording.nothingWritten)
    return .report(Report(rows: [], document: Document()), exit: .usage)
  }

  private func complete(
    _ interview: Interview, on ground: Interview.Ground, by editor: LineEditor
  ) throws(Failure) -> Draft? {
    var interview = interview
    while let question = interview.next {
      let lines = interview.text(of: question, on: ground).map(Document.Block.paragraph)
      for line in lines { tell(Document([line])) }
      guard put(question, to: &interview, on: ground, by: editor) else { return nil }
    }
    do throws(DraftError) {
      return try interview.draft()
    } catch {
      throw Failure(.draft(error))
    }
  }

  /// Asks one thing until the answer will do; `false` if there will be none.
  private func put(
    _ question: Question, to interview: inout Interview, on ground: Interview.Ground,
    by editor: LineEditor
  ) -> Bool {
    let prompt = interview.prompt(of: question)
    let names = interview.names(for: question, on: ground)
    while let answer = line(prompt, names, by: editor) {
      guard !answer.isEmpty else {
        if !interview.isRequired(question) {
          interview.skip(question)
          return true
        }
        tell(Document([.paragraph(Wording.cannotBeLeftOut)]))
        continue
      }
      do throws(WrongAnswer) {
        try interview.answer(question, answer, on: ground)
        return true
      } catch {
        let words = Wording(error.problem)
        let hint = words.hint.map { "; \($0)" } ?? ""
        tell(Document([.paragraph(words.message + hint)]))
      }
    }
    return false
  }

  /// A line typed at a question; `nil` if somebody leaves.
  private func line(_ prompt: String, _ names: [String], by editor: LineEditor) -> String? {
    editor.pending = ""
    editor.isPlain = session.settings.isPlain
    editor.answers = names
    defer { editor.answers = nil }
    while true {
      switch editor.read(prompt: prompt) {
      case .line(let text): return text.trimmed
      case .damaged: tell(Document([.paragraph(Wording.damagedLine)]))
      case .interrupted: return nil
      case .end:
        console.tell("\n")
        return nil
      }
    }
  }

  private func tell(_ document: Document) {
    tell(
      Report(rows: [], document: document).rendered(
        as: .text, on: console.errorPage(session.settings)))
  }

  private func tell(_ text: String) { console.tell(text) }
}

extension String {
  /// The text without the spaces around it.
  fileprivate var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
