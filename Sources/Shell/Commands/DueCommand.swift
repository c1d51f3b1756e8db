import Docket
import EDTF
import Reports

extension Command {
  private static let within = Option(
    "within", "DURATION", "how far ahead to look: '2 weeks' (else 30 days)")

  /// `due [FILTER…]`: what falls due.
  static let due = Command(
    "due", "list the limits, paces and promises that fall due, the soonest first",
    examples: [
      Example(line: "due", says: "what falls due within 30 days"),
      Example(line: "due kind:law --within '3 months'", says: "of laws, within three months"),
      Example(
        line: "due --as-of 2003-03-06 --format csv", says: "what did that day, for a spreadsheet"),
    ],
    words: [.filter], options: [within] + Option.reading(alsoAs: [.ics]),
    details: [
      """
      Listed is what may fall due in that time: its latest due day is not before the day asked \
      about, and its earliest not after the end. It is certain if it falls due in that time whatever \
      the exact dates were: the item is in that stage and nowhere else, or the promise was made and \
      cannot be kept yet. What is certainly over is in "stalled".
      """,
      """
      As ics it is a calendar (iCalendar) of these and of what is announced. A day that is not known \
      is a span of days, as its description says; what is only possible is tentative; what was \
      retracted, what an item has moved past, and what is paused for a time that is not known is \
      cancelled. The UID is that of the entry or the promise, SEQUENCE grows with what corrects or \
      moves it.
      """,
    ]
  ) { (session, arguments) throws(Failure) in
    let reckoning = try session.reckoning(by: arguments)
    let duration = try arguments[within]?.duration()
    let end = duration.map { reckoning.asOf.adding($0) } ?? reckoning.soon
    let states = try session.filter(by: arguments).items(of: reckoning)
    let deadlines = reckoning.deadlines(of: states, until: end)
    return .report(
      .due(deadlines, for: states, until: end, in: reckoning, of: arguments.filterWords))
  }
}
