/// The marks on the components of a date, where they are written.
///
/// Left of a component a mark holds for that component only; right of it, for that component and
/// everything left of it.
public struct Marks: Hashable, Sendable {
  /// Two bits a place, from the left of the year to the right of the day.
  private var bits: UInt16 = 0

  /// A place where a mark may stand, from left to right.
  enum Place: UInt16, CaseIterable {
    case beforeYear, behindYear, beforeMonth, behindMonth, beforeDay, behindDay
  }

  /// Whether nothing is marked.
  public var isEmpty: Bool { bits == 0 }

  /// Whether anything is marked uncertain (`?` or `%`).
  public var isUncertain: Bool { bits & 0b01_01_01_01_01_01 != 0 }

  /// Whether anything is marked approximate (`~` or `%`).
  public var isApproximate: Bool { bits & 0b10_10_10_10_10_10 != 0 }

  /// Whether something is marked approximate in that place and in no other.
  func isApproximateOnly(_ place: Place) -> Bool {
    bits & 0b10_10_10_10_10_10 == 0b10 << (2 * place.rawValue)
  }

  /// The mark in a place.
  subscript(place: Place) -> Qualifier? {
    get { Qualifier(bits: UInt8(bits >> (2 * place.rawValue) & 0b11)) }
    set {
      bits &= ~(0b11 << (2 * place.rawValue))
      bits |= UInt16(newValue?.bits ?? 0) << (2 * place.rawValue)
    }
  }

  /// What the marks in some places say together.
  func together(_ places: Place...) -> Qualifier? {
    Qualifier(bits: places.reduce(0) { $0 | (self[$1]?.bits ?? 0) })
  }
}

extension CalendarDate {
  /// What a date is written with, from left to right.
  public enum Component: Hashable, Sendable, CaseIterable {
    case year
    /// A month or what stands in its place.
    case month
    case day
  }

  /// The components this is written with.
  public var components: [Component] {
    switch lastComponent {
    case .year: [.year]
    case .month: [.year, .month]
    case .day: [.year, .month, .day]
    }
  }

  /// The smallest component this is written with.
  var lastComponent: Component {
    switch part {
    case .wholeYear: .year
    case .grouping, .month: .month
    case .day: .day
    }
  }

  /// What holds for a component, from whichever side it is said.
  public func qualifier(of component: Component) -> Qualifier? {
    switch component {
    case .year: marks.together(.beforeYear, .behindYear, .behindMonth, .behindDay)
    case .month: marks.together(.beforeMonth, .behindMonth, .behindDay)
    case .day: marks.together(.beforeDay, .behindDay)
    }
  }

  /// What holds for every component alike; `nil` if nothing does, or if they differ.
  public var qualifier: Qualifier? {
    guard !marks.isEmpty else { return nil }
    let all = Set(components.map(qualifier(of:)))
    return all.count == 1 ? all.first ?? nil : nil
  }
}

extension CalendarDate.Component {
  /// The place left of this.
  var before: Marks.Place {
    switch self {
    case .year: .beforeYear
    case .month: .beforeMonth
    case .day: .beforeDay
    }
  }

  /// The place right of this.
  var behind: Marks.Place {
    switch self {
    case .year: .behindYear
    case .month: .behindMonth
    case .day: .behindDay
    }
  }
}
