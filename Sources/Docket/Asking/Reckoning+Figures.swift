import EDTF

/// A number that a source states of an item.
public struct Figure: Hashable, Sendable {
  public let item: ItemID
  /// What was measured, as corrected.
  public let measurement: Event.Measurement
  /// The number as this source states it.
  public let value: Quantity
  /// When it was measured, as reckoned from what all sources of that measurement say.
  public let on: Dated
  /// Where this number is written down.
  public let source: Source?
  /// The event that states it: the measurement, or another source for it.
  public let id: EventID
  /// The measurement it is a statement of.
  public let target: EventID
  /// Whether another source of the same measurement states a number that this cannot be.
  public let isDisputed: Bool
}

extension Reckoning {
  /// The numbers among some events, as corrected, that may have been measured by the day asked about,
  /// in order of item, figure and date; those of other sources beside the one they are about.
  public func figures(of entries: [Entry]) -> [Figure] {
    entries.compactMap(\.fact).filter { $0.mayHaveHappened(by: asOf) }.flatMap(\.figures)
      .sorted { $0.isBefore($1) }
  }
}

extension Fact {
  /// The number of a measurement, and those that other sources state instead.
  fileprivate var figures: [Figure] {
    guard case .measured(let measurement) = event.body, let value = Quantity(measurement.value)
    else { return [] }
    let others = corroborations.compactMap { other -> (Event, Quantity)? in
      guard case .corroborated(_, _, let text?) = other.body else { return nil }
      return Quantity(text).map { (other, $0) }
    }
    let all = [(event, value)] + others
    return all.map { statement, quantity in
      Figure(
        item: event.item, measurement: measurement, value: quantity, on: dated,
        source: statement.source, id: statement.id, target: id,
        isDisputed: !all.allSatisfy { quantity.mayEqual($0.1) })
    }
  }
}

extension Figure {
  /// Whether it stands before another in a list.
  fileprivate func isBefore(_ other: Figure) -> Bool {
    let (name, otherName) = (measurement.figure, other.measurement.figure)
    if (item, name) != (other.item, otherName) { return (item, name) < (other.item, otherName) }
    if target != other.target {
      return (on.bounds.lo, on.bounds.hi, target) < (
        other.on.bounds.lo, other.on.bounds.hi, other.target
      )
    }
    // The measurement itself, then what other sources say of it.
    return (id == target ? 0 : 1, id) < (other.id == target ? 0 : 1, other.id)
  }
}
