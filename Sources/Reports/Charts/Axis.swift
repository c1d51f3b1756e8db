public import EDTF

/// The days a picture reaches over, the first before the last or the same.
public struct Axis: Hashable, Sendable {
  public let first: Day
  public let last: Day

  /// Creates the axis from one day to another, in any order; neither may be an end of time.
  public init(_ first: Day, _ last: Day) {
    self.first = min(first, last)
    self.last = max(first, last)
  }

  /// How many days it has; at least 1.
  public var days: Int { last.days(since: first) + 1 }

  /// Where a day begins, from 0 at the beginning of the axis to 1 at its end; beyond for others.
  public func place(of day: Day) -> Double {
    if day == .distantPast { return -1 }
    if day == .distantFuture { return 2 }
    // In floating point: the days of the farthest years cannot be multiplied.
    return (Double(day.number) - Double(first.number)) / Double(days)
  }

  /// The day at a place from 0 to 1.
  public func day(at place: Double) -> Day {
    let offset = Int(max(0, min(1, place)) * Double(days))
    return min(last, first.advanced(by: offset))
  }

  /// A day with a label.
  public struct Tick: Hashable, Sendable {
    public let day: Day
    /// `2003`, `Jul 2003`, `6 Mar 2003`.
    public let label: String
  }

  /// Round days on the axis, as near to each other as there is room for, evenly spaced as the calendar
  /// has it; at least one, the first day if no round one fits, but none where there is room for none.
  ///
  /// - Parameter hasRoom: Whether there is room for some days and their labels.
  /// - Returns: The days with their labels, in order.
  func ticks(where hasRoom: ([Tick]) -> Bool) -> [Tick] {
    for step in Axis.steps(upTo: days) {
      if let ticks = ticks(every: step, atMost: Axis.mostTicks), !ticks.isEmpty, hasRoom(ticks) {
        return ticks
      }
    }
    let start = [Tick(day: first, label: Axis.label(of: first, every: .days(1)))]
    return hasRoom(start) ? start : []
  }

  /// No picture has room for more.
  private static let mostTicks = 60
}

extension Axis {
  /// What lies between two ticks.
  private enum Step {
    case days(Int), months(Int), years(Int)

    /// The days from one tick to the next, at most.
    var mostDays: Int {
      switch self {
      case .days(let count): count
      case .months(let count): 31 * count
      case .years(let count): 366 * count
      }
    }
  }

  private static func steps(upTo days: Int) -> [Step] {
    let short: [Step] = [.days(1), .days(7), .months(1), .months(3), .months(6)]
    var years: [Int] = []
    var power = 1
    while (years.last ?? 0) < days / 365, power <= Day.farthestYear / 5 {
      years += [power, 2 * power, 5 * power]
      power *= 10
    }
    if years.isEmpty { years = [1] }
    return short + years.map { .years($0) }
  }

  /// The ticks of a step; `nil` where there are more than a number.
  private func ticks(every step: Step, atMost count: Int) -> [Tick]? {
    guard days / step.mostDays <= count else { return nil }
    var ticks: [Tick] = []
    var day = start(of: step)
    while let current = day, current <= last {
      if current >= first {
        guard ticks.count < count else { return nil }
        ticks.append(Tick(day: current, label: Axis.label(of: current, every: step)))
      }
      day = Axis.next(after: current, every: step)
    }
    return ticks
  }

  /// A round day not after the first and not far before it.
  private func start(of step: Step) -> Day? {
    let (year, month, _) = first.civil
    switch step {
    // From a Monday: 1970-01-01 was a Thursday.
    case .days(let count):
      let shift = count == 7 ? 3 : 0
      let over = (first.number % count + shift + count) % count
      return first.advanced(by: -over)
    case .months(let count):
      return Day(year: year, month: (month - 1) / count * count + 1, day: 1)
    case .years(let count):
      let over = (year % count + count) % count
      // There may be no day as far back as that.
      return Day(year: year - over, month: 1, day: 1)
        ?? Day(year: year - over + count, month: 1, day: 1)
    }
  }

  private static func next(after day: Day, every step: Step) -> Day? {
    let (year, month, _) = day.civil
    switch step {
    case .days(let count): return day.advanced(by: count)
    case .months(let count):
      let months = month - 1 + count
      return Day(year: year + months / 12, month: months % 12 + 1, day: 1)
    case .years(let count): return Day(year: year + count, month: 1, day: 1)
    }
  }

  private static func label(of day: Day, every step: Step) -> String {
    let (year, month, number) = day.civil
    let name = DayWords.name(ofYear: year)
    let short = DayWords.name(ofMonth: month).prefix(3)
    switch step {
    case .days: return "\(number) \(short) \(name)"
    case .months: return month == 1 ? name : "\(short) \(name)"
    case .years: return name
    }
  }
}
