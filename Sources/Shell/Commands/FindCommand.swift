import Docket
import Reports

extension Command {
  /// `find WORD… [FILTER…]`: where something is said.
  static let find = Command(
    "find", "look for words in everything that events and their sources say",
    examples: [
      Example(line: "find sanctions", says: "the events that speak of sanctions"),
      Example(
        line: "find \"Council of Ministers\" since:2002 until:2003 -event:linked",
        says: "those words together, in two years"),
    ],
    words: [Parameter("WORD", .some, offers: .filters)], options: Option.reading,
    details: [
      """
      All words must be in one event: in what it says, its note, or its source with its quote and \
      address. Case makes no difference. Retracted events are found, too, and marked as such.
      """
    ]
  ) { (session, arguments) throws(Failure) in
    let reckoning = try session.reckoning(by: arguments)
    let entries = try session.filter(by: arguments).entries(of: reckoning)
    return .report(.found(entries, in: reckoning))
  }
}
