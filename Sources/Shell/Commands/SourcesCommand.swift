import Docket
import Reports

extension Command {
  /// `sources [FILTER…]`: what the record rests on.
  static let sources = Command(
    "sources", "list what events rest on, by publisher, with the number of events each",
    examples: [
      Example(line: "sources item:xx/reform-law", says: "what the record of one item rests on"),
      Example(line: "sources since:2003 --format csv", says: "of recent events, for a spreadsheet"),
    ],
    words: [.filter], options: Option.reading,
    details: [
      """
      A filter is held against the events. Retracted ones are not counted; second sources and \
      corrections are events of their own.
      """
    ]
  ) { (session, arguments) throws(Failure) in
    let reckoning = try session.reckoning(by: arguments)
    let entries = try session.filter(by: arguments).entries(of: reckoning)
    return .report(.sources(reckoning.citations(of: entries), in: reckoning))
  }
}
