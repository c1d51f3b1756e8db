import Docket
import EDTF
import EventLog
import Reports

extension Command {
  private static let from = Option(
    "from", "DAY|DURATION", "the earlier day: a day, or '2 weeks' before (else 7 days)")
  private static let to = Option("to", "DAY", "the later day (else that of --as-of)")
  private static let knownFrom = Option(
    "known-from", "TIME|DURATION", "what the log knew first: at a time, or '2 weeks' before")
  private static let knownTo = Option(
    "known-to", "TIME", "what it knew then (else that of --known-at, or all)")

  /// `changes [FILTER…]`: what differs between two days or two states of knowledge.
  static let changes = Command(
    "changes", "tell what differs between two days, or between two states of what the log knew",
    examples: [
      Example(line: "changes", says: "what stands otherwise than seven days ago"),
      Example(
        line: "changes --from 2003-01-31 --to 2003-03-06 kind:law",
        says: "the laws that moved, stalled or ended between two days"),
      Example(
        line: "changes --known-from '1 month'",
        says:
          "what the log learned in a month: back-dated events, corrections, and what they change"),
      Example(
        line: "changes --to 2003-03-06 --known-from 2026-11-24T12:00:00Z",
        says: "what was then said of that day and is said otherwise now"),
    ],
    words: [.filter],
    options: [from, to, knownFrom, knownTo] + Option.reading(alsoAs: [.atom]),
    details: [
      """
      Two days are compared by what the log knows at --known-at. With --known-from two states of \
      knowledge are, of one and the same day unless --from is given, too. What was learned is told \
      with how long after the latest day it can have happened it was recorded, whatever its date.
      """,
      """
      --to and --as-of say the same, and so do --known-to and --known-at. A filter says which items, \
      as they stand or as they stood.
      """,
      """
      As atom it is a feed of the items that stand otherwise and of what was recorded, the latest \
      first, each entry dated by when that was: what is dated back today is new today. Without \
      --known-from, what was known at the end of the earlier day (UTC) is compared.
      """,
    ]
  ) { (session, arguments) throws(Failure) in
    let asOf = try session.asOf(by: try arguments.renaming(to, to: .asOf))
    let knownAt = try session.knownAt(by: try arguments.renaming(knownTo, to: .knownAt))
    let start = try arguments[from]?.start(before: asOf)
    let known = try arguments[knownFrom]?.knowledge(before: knownAt, now: session.moment.now)
    let week = arguments.has(knownFrom) ? asOf : asOf.advanced(by: -7)
    // A feed is of what is new to its readers: what was not known on the earlier day.
    let isFeed = try session.format(by: arguments) == .atom
    let then = isFeed && known == nil ? Timestamp(endOf: start ?? week) : nil
    let earlier = [then, knownAt].compactMap { $0 }.min()
    let before = try session.reckoning(on: start ?? week, knownAt: known ?? earlier)
    let after = try session.reckoning(on: asOf, knownAt: knownAt)
    let filter = try session.filter(by: arguments)
    let items = Set((filter.items(of: before) + filter.items(of: after)).map(\.item))
    let changes = Changes(from: before, to: after, of: items, andStateless: filter.isMet)
    return .report(.changes(changes, of: arguments.filterWords))
  }
}

extension Arguments {
  /// The arguments with an option under its other name, which must not be given as well.
  fileprivate func renaming(_ option: Option, to name: Option) throws(Failure) -> Arguments {
    guard let word = self[option] else { return self }
    guard self[name] == nil else {
      throw Failure(ValueError.saidTwice(option, name), at: word.mark)
    }
    return setting(name, to: word)
  }
}

extension Word {
  /// The earlier time: a length of time before the later, or a time not after it.
  fileprivate func knowledge(
    before knownAt: Timestamp?, now: Timestamp
  ) throws(Failure) -> Timestamp {
    if let duration = try? duration() {
      return Timestamp(endOf: (knownAt ?? now).day.subtracting(duration))
    }
    let time = try time() ?? now
    if let knownAt, time > knownAt {
      throw Failure(ValueError.knownAfter(time, knownAt), at: mark)
    }
    return time
  }
}
