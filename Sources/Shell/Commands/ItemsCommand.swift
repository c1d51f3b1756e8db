import Docket
import Reports

extension Command {
  /// `items [FILTER…]`: where things stand.
  static let items = Command(
    "items", "list the items and how each stands",
    examples: [
      Example(line: "items", says: "all of them, those that need a look first"),
      Example(line: "items kind:law -standing:closed", says: "the laws that are not over"),
      Example(line: "items --as-of 2003-03", says: "how they stood at the end of March 2003"),
    ],
    words: [.filter], options: Option.reading
  ) { (session, arguments) throws(Failure) in
    let reckoning = try session.reckoning(by: arguments)
    let filter = try session.filter(by: arguments)
    return .report(Report.items(filter.items(of: reckoning), in: reckoning))
  }
}
