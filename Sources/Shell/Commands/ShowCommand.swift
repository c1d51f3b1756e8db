import Reports

extension Command {
  private static let history = Option(
    "history", nil, "tell what the record said of each event, and when")

  /// `show ITEM`: all that is known of an item.
  static let show = Command(
    "show", "tell all that is known of an item: its stages, promises, figures and events",
    examples: [
      Example(line: "show xx/reform-law", says: "the whole story as far as it is recorded"),
      Example(
        line: "show xx/reform-law --history",
        says: "and what the record said before corrections, retractions and second sources"),
    ],
    words: [Parameter("ITEM", offers: .items)], options: [history] + Option.reading
  ) { (session, arguments) throws(Failure) in
    let reckoning = try session.reckoning(by: arguments)
    let state = try session.state(of: arguments.words[0], in: reckoning)
    return .report(Report.show(state, in: reckoning, withHistory: arguments.has(history)))
  }
}
