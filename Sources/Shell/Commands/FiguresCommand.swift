import Docket
import Reports

extension Command {
  /// `figures [FILTER…]`: the numbers.
  static let figures = Command(
    "figures", "list the numbers that sources state, those that disagree side by side",
    examples: [
      Example(line: "figures item:xx/reform-law", says: "the numbers of one item"),
      Example(
        line: "figures arrests --format csv", says: "those with that word, for a spreadsheet"),
    ],
    words: [.filter], options: Option.reading,
    details: [
      """
      A filter is held against the event that measured. The rows of JSON and CSV say from what to \
      what a number reaches: "~700" from 600 to 800, one unit of its last digit that is no zero \
      either way; ">650" is more than 650 and has no most; "<10" is less than 10 and has no least. \
      The number of another source for the same measurement is a row of its own.
      """
    ]
  ) { (session, arguments) throws(Failure) in
    let reckoning = try session.reckoning(by: arguments)
    let entries = try session.filter(by: arguments).entries(
      of: reckoning, ofKind: .measured)
    return .report(.figures(reckoning.figures(of: entries), in: reckoning))
  }
}
