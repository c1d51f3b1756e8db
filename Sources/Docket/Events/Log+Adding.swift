extension Log {
  /// Adds an event; one that is there already stays where it was first.
  ///
  /// Returns whether it is new.
  @discardableResult
  public mutating func add(_ event: Event, at place: Place) -> Bool {
    if has(event.id) { return false }
    let row = rows.count
    begin(at: place)
    append(event)
    return settle(from: row).isEmpty
  }
}
