import Reports

/// What a shell is told about the end of a line: what to complete it with, by docket's own grammar.
struct ShellCompletion {
  /// The last word as far as it is typed, without its quotes.
  let word: String
  let offer: Offered

  /// What the word may become.
  enum Offered {
    case names([(name: String, meaning: String)])
    /// The name of a file, which the shell knows better.
    case files
    case folders
  }

  /// Completes a line, the program's name left out; the records are read only if the word may be
  /// something that stands there.
  init(of line: String, in session: Session) {
    guard let (before, word, _) = Completer.cut(line) else {
      self.init(word: "", offer: .names([]))
      return
    }
    let program = ProgramWords(before)
    if let option = program.awaited {
      self.init(word: word, option.offers, Completer(records: nil), nil)
    } else if program.rest.isEmpty, word.hasPrefix("-") {
      let names = ProgramOption.all.flatMap { option in
        option.names.map { (name: $0, meaning: option.help) }
      }
      self.init(word: word, among: Candidates(names))
    } else if let slot = Slot(of: word, behind: program.rest, among: Command.all) {
      var session = session
      if let folder = program.records { session.namedFolder = folder }
      let records = slot.needsRecords ? try? session.records() : nil
      let offer: Offer = if case .value(let offer, _, _) = slot { offer } else { .nothing }
      self.init(word: word, offer, Completer(records: records), slot)
    } else {
      self.init(word: word, offer: .names([]))
    }
  }

  private init(word: String, offer: Offered) {
    self.word = word
    self.offer = offer
  }

  private init(word: String, _ offer: Offer, _ completer: Completer, _ slot: Slot?) {
    switch (offer, slot) {
    case (.files, _): self.init(word: word, offer: .files)
    case (.folders, _): self.init(word: word, offer: .folders)
    case (.names(let names), nil): self.init(word: word, among: Candidates(names))
    case (_, nil): self.init(word: word, offer: .names([]))
    case (_, let slot?): self.init(word: word, among: completer.candidates(for: word, in: slot))
    }
  }

  /// The names that continue the word; what would act on a terminal is left out.
  private init(word: String, among candidates: Candidates) {
    let typed = word.dropFirst(candidates.prefix.count)
    let matches = Set(candidates.names.filter { $0.hasPrefix(typed) && $0.visible == $0 }).sorted()
    let meanings = candidates.meanings()
    self.init(
      word: word,
      offer: .names(
        matches.map { (name: candidates.prefix + $0, meaning: meanings[$0]?.visible ?? "") }))
  }
}

/// The words before the cursor, the program's own options told from those of the command.
private struct ProgramWords {
  /// What `-C` names.
  private(set) var records: String?
  /// The option whose value comes next.
  private(set) var awaited: ProgramOption?
  /// The command and what stands behind it.
  private(set) var rest: [String] = []

  init(_ words: [String]) {
    var words = words[...]
    while let word = words.first, word.hasPrefix("-") {
      words.removeFirst()
      guard let option = ProgramOption.named(word), option.value != nil else { continue }
      guard let value = words.popFirst() else {
        awaited = option
        return
      }
      if option.names.contains("-C") { records = value }
    }
    rest = Array(words)
  }
}
