/// The marks on the components of a date, where they are written.
///
/// Left of a component a mark holds for that component only; right of it, for that component and
/// everything left of it.
public struct Marks: Hashable, Sendable {
  public internal(set) var year = Pair()
  /// Also of what stands in the place of a month.
  public internal(set) var month = Pair()
  public internal(set) var day = Pair()

  /// The marks on both sides of one component.
  public struct Pair: Hashable, Sendable {
    public internal(set) var left: Qualifier?
    public internal(set) var right: Qualifier?
  }

  /// Whether nothing is marked.
  public var isEmpty: Bool { self == Marks() }

  /// The marks on one component.
  public subscript(component: CalendarDate.Component) -> Pair {
    switch component {
    case .year: year
    case .month: month
    case .day: day
    }
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
    switch part {
    case .wholeYear: [.year]
    case .grouping, .month: [.year, .month]
    case .day: [.year, .month, .day]
    }
  }

  /// What holds for a component, from whichever side it is said.
  public func qualifier(of component: Component) -> Qualifier? {
    let days = marks.day.right
    return switch component {
    case .year: Qualifier(marks.year.left, marks.year.right, marks.month.right, days)
    case .month: Qualifier(marks.month.left, marks.month.right, days)
    case .day: Qualifier(marks.day.left, days)
    }
  }

  /// What holds for every component alike; `nil` if nothing does, or if they differ.
  public var qualifier: Qualifier? {
    guard !marks.isEmpty else { return nil }
    let all = Set(components.map(qualifier(of:)))
    return all.count == 1 ? all.first ?? nil : nil
  }

  /// Whether any component is marked uncertain (`?` or `%`).
  public var isUncertain: Bool {
    !marks.isEmpty && components.contains { qualifier(of: $0)?.isUncertain == true }
  }

  /// Whether any component is marked approximate (`~` or `%`).
  public var isApproximate: Bool {
    !marks.isEmpty && components.contains { qualifier(of: $0)?.isApproximate == true }
  }
}
