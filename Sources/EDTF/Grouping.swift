/// A part of a year longer than a month, written in the place of a month by a number from 21 to 41.
///
/// The specification says how long they are and which hemisphere's a season is, not which months it
/// has. Seasons are those of the meteorologists, and northern unless they are said to be southern.
public struct Grouping: Hashable, Sendable {
  /// The number in the place of the month, 21 to 41.
  public let number: Int

  /// Creates the grouping, or returns `nil` for a number that stands for none.
  init?(_ number: Int) {
    guard (21...41).contains(number) else { return nil }
    self.number = number
  }

  /// What parts the year is divided into.
  public enum Kind: Hashable, Sendable {
    /// 21 to 24 independent of location, 25 to 28 northern, 29 to 32 southern.
    case season(Hemisphere?)
    /// 33 to 36.
    case quarter
    /// 37 to 39: four months.
    case quadrimester
    /// 40 and 41: six months.
    case semestral
  }

  /// Whose season it is.
  public enum Hemisphere: Hashable, Sendable {
    case northern, southern
  }

  public var kind: Kind {
    switch number {
    case ...24: .season(nil)
    case ...28: .season(.northern)
    case ...32: .season(.southern)
    case ...36: .quarter
    case ...39: .quadrimester
    default: .semestral
    }
  }

  /// Which of its kind it is, from 1; spring is the first season.
  public var ordinal: Int {
    switch number {
    case ...32: (number - 21) % 4 + 1
    case ...36: number - 32
    case ...39: number - 36
    default: number - 39
    }
  }

  /// The months it has; 13 and 14 are January and February of the next year.
  public var months: ClosedRange<Int> {
    let (first, count) =
      switch kind {
      // The southern spring begins in September.
      case .season(.southern): ((3 * ordinal + 5) % 12 + 1, 3)
      case .season: (3 * ordinal, 3)
      case .quarter: (3 * ordinal - 2, 3)
      case .quadrimester: (4 * ordinal - 3, 4)
      case .semestral: (6 * ordinal - 5, 6)
      }
    return first...first + count - 1
  }
}
