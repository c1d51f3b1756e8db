import Reports

extension Command {
  /// `why ITEM`: why it stands as it does.
  static let why = Command(
    "why", "explain why an item stands as it does: the sum, the sources, what would clear it",
    examples: [
      Example(
        line: "why xx/reform-law --as-of 2003-03-06",
        says: "why it had possibly stalled that day, and since when for certain")
    ],
    words: [Parameter("ITEM", offers: .items)], options: Option.reading
  ) { (session, arguments) throws(Failure) in
    let reckoning = try session.reckoning(by: arguments)
    let state = try session.state(of: arguments.words[0], in: reckoning)
    return .report(Report.why(state, in: reckoning))
  }
}
