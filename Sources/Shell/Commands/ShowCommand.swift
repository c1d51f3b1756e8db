import Reports

extension Command {
  /// `show ITEM`: all that is known of an item.
  static let show = Command(
    "show", "tell all that is known of an item: its stages, promises, figures and events",
    examples: [
      Example(line: "show xx/reform-law", says: "the whole story as far as it is recorded")
    ],
    words: [Parameter("ITEM", offers: .items)], options: Option.reading
  ) { (session, arguments) throws(Failure) in
    let reckoning = try session.reckoning(by: arguments)
    let state = try session.state(of: arguments.words[0], in: reckoning)
    return .report(Report.show(state, in: reckoning))
  }
}
