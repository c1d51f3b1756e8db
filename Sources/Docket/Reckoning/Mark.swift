import EDTF

/// What the reckoning needs of a live fact, as corrected, in one small value: no text, only numbers that
/// ``Names`` knows the texts of.
struct Mark: Sendable, BitwiseCopyable {
  /// The row of the event.
  let row: Int
  let kind: RowKind
  /// What the event says; see ``Log/Row``.
  let said: Log.Row
  /// The clock bounds: when it happened or began.
  let bounds: Bounds
  /// The last day it may have lasted to.
  let lastDay: Day
  /// The first day its source may have told of it.
  let announced: Day
  /// Whether a source says that it is an interval, whether all that do leave it open, and its end by all
  /// of them.
  let isInterval: Bool
  let isOpen: Bool
  let end: Bounds

  /// Reads what a row says, with its date and that of its source looked up, and what other sources say of
  /// its date.
  init(
    row: Int, _ kind: RowKind, _ said: Log.Row, _ own: Statement, confirmedBy others: [Statement]
  ) {
    self.row = row
    self.kind = kind
    self.said = said
    (bounds, lastDay) = own.together(with: others)
    announced = own.firstTold(recorded: said.recorded.day)
    let first = own.on
    guard others.contains(where: { $0.on?.isInterval == true }) else {
      isInterval = first?.isInterval ?? false
      isOpen = first?.isOpen ?? false
      end = first?.end ?? .unknown
      return
    }
    let intervals = ([first] + others.map(\.on)).compactMap { $0 }.filter(\.isInterval)
    isInterval = true
    isOpen = intervals.allSatisfy(\.isOpen)
    let ends = intervals.map { $0.isOpen ? Bounds(.distantFuture) : $0.end }
    end = ends.dropFirst().reduce(ends[0]) { $0.hull($1) }
  }
}

extension Mark {
  /// The stage it names, if any.
  var stage: Symbol { said.word }

  /// The date as written and as reckoned.
  var stamp: Stamp { Stamp(on: said.on, bounds: bounds) }

  /// Whether it has certainly happened, or begun, by a day.
  func hasHappened(by day: Day) -> Bool { bounds.hi <= day }

  /// Whether it may have happened, or begun, by a day; otherwise it is scheduled.
  func mayHaveHappened(by day: Day) -> Bool { bounds.lo <= day }

  /// Whether anybody could tell of it on a day: it may have happened by then, or a source that may have
  /// been published by then announced it; what nobody could is hindsight.
  func isTold(by day: Day) -> Bool { mayHaveHappened(by: day) || announced <= day }

  /// The bounds of the last day it was active by a day on which it may have begun.
  ///
  /// An interval counts to its end, or to the day itself.
  func lastActive(by day: Day, began: Bounds) -> Bounds {
    let least: Day
    if isInterval {
      least = isOpen ? day : max(began.lo, min(end.lo, day))
    } else {
      least = began.lo
    }
    let most = isInterval ? lastDay : began.hi
    return Bounds(least, max(least, min(most, day))) ?? Bounds(least)
  }
}

/// A date by its number, and as reckoned.
struct Stamp: Sendable, BitwiseCopyable {
  /// ``Symbol/none`` where the date is computed or not known.
  let on: Symbol
  let bounds: Bounds
}
