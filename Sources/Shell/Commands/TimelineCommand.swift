import Docket
import Reports

extension Command {
  /// `timeline [FILTER…]`: what happened, in order.
  static let timeline = Command(
    "timeline", "list what happened, in order, with sources",
    examples: [
      Example(line: "timeline item:xx/reform-law", says: "the events of one item"),
      Example(line: "timeline since:2002 until:2002-12 -event:linked", says: "the year 2002"),
    ],
    words: [.filter], options: Option.reading
  ) { (session, arguments) throws(Failure) in
    let reckoning = try session.reckoning(by: arguments)
    let entries = try session.filter(by: arguments).entries(of: reckoning)
    return .report(Report.timeline(entries, in: reckoning))
  }
}
