import EDTF

extension Log {
  /// Adds an event; one that is there already stays where it was first.
  @discardableResult
  public mutating func add(_ event: Event, at place: Place) -> Added {
    let row = append(event, at: place)
    return table.insert(row, among: idColumn).map { repeated(row, $0) } ?? .new
  }

  /// What became of an event that was added.
  public enum Added: Hashable, Sendable {
    case new
    /// The event was there already, in a row.
    case repeated(Int)
  }

  /// Appends an event without looking whether it is there; see ``settle()``.
  @discardableResult
  mutating func append(_ event: Event, at place: Place) -> Int {
    let kind = RowKind(event.kind)
    let row = append(names.row(of: event), kind, event.id, names.items.intern(event.item.text), at: place)
    if let target = event.target { rulings.append((row, target)) }
    kept[row] = event
    return row
  }

  /// Appends a line that is no event.
  mutating func appendNone(at place: Place) {
    let none = EventID((0, 0, 0, 0))
    append(Row(recorded: Timestamp(seconds: 0)), .none, none, .none, at: place)
  }

  @discardableResult
  mutating func append(
    _ row: Row, _ kind: RowKind, _ id: EventID, _ item: Symbol, at place: Place
  ) -> Int {
    let number = rows.count
    if let last = stretches.last, last.place.file == place.file,
      last.place.line + number - last.firstRow == place.line
    {
    } else {
      stretches.append(Stretch(firstRow: number, place: place))
    }
    rows.append(row)
    kindColumn.append(kind)
    idColumn.append(id)
    itemColumn.append(item)
    if kind == .linked { links.append(number) }
    return number
  }

  private mutating func repeated(_ row: Int, _ first: Int) -> Added {
    kindColumn[row] = .none
    if kept.removeValue(forKey: row)?.target != nil { rulings.removeLast() }
    if links.last == row { links.removeLast() }
    return .repeated(first)
  }
}
