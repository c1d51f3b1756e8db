import EDTF

/// A stretch of a text, in bytes; nothing where its length is 0.
package struct Slice: Sendable, BitwiseCopyable {
  let start: UInt32
  let length: UInt32

  package init(start: UInt32, length: UInt32) {
    self.start = start
    self.length = length
  }

  var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
}

/// A line whose members were all looked at while it was read with many others: what it says, as stretches
/// of the text it stands in.
package struct PlainLine: BitwiseCopyable {
  package var id: EventID
  /// The event it is about, of a ruling.
  package var target: EventID
  /// The place of the event's kind among the kinds, from 1.
  package var kind: UInt8
  package var item, on, sourceDate, publisher, recorded: Slice
  /// The stage; the kind of an opened item; the relation of a link.
  package var word: Slice
  /// The procedure of an opened item; the item a link leads to.
  package var other: Slice
  /// The day promised; the period of a measurement; the date that a correction sets.
  package var due: Slice
  /// The title of an opened item; who promised or reported.
  package var text: Slice
  /// Where it begins, in bytes from the beginning of its file.
  package var offset: Int

  package init(
    id: EventID, target: EventID, kind: UInt8, item: Slice, on: Slice, sourceDate: Slice,
    publisher: Slice, recorded: Slice, word: Slice, other: Slice, due: Slice, text: Slice,
    offset: Int
  ) {
    (self.id, self.target, self.kind) = (id, target, kind)
    (self.item, self.on, self.sourceDate) = (item, on, sourceDate)
    (self.publisher, self.recorded, self.word) = (publisher, recorded, word)
    (self.other, self.due, self.text) = (other, due, text)
    self.offset = offset
  }
}

extension Log {
  /// Begins a file, or a part of one: the next row is that of the line at a place.
  package mutating func begin(at place: Place) {
    if let last = stretches.last, last.place.file == place.file,
      last.place.line + rows.count - last.firstRow == place.line
    {
      return
    }
    if stretches.last?.firstRow == rows.count { stretches.removeLast() }
    stretches.append(Stretch(firstRow: rows.count, place: place))
  }

  /// The items of some names in a text, as far as they are quickly found.
  package func items(named names: [Slice], in text: Span<UInt8>) -> [Item?] {
    self.names.items.symbols(of: names.map(\.range), in: text).map {
      $0 == .none ? nil : Item(symbol: $0)
    }
  }

  /// An item that has a name.
  package struct Item: Sendable, BitwiseCopyable {
    let symbol: Symbol
  }

  /// Appends a line of `text`, about an item that was found already or is yet to be; `false`, and
  /// nothing appended, if one of its dates, its time of record or the name of an item is none.
  package mutating func append(
    _ line: PlainLine, about item: Item? = nil, of text: Span<UInt8>
  ) -> Bool {
    guard let kind = RowKind(rawValue: line.kind),
      let recorded = Timestamp(text.extracting(line.recorded.range)),
      let item = item?.symbol ?? names.internItem(text.extracting(line.item.range))
    else { return false }
    let on = names.dates.intern(text.extracting(line.on.range))
    let sourceDate = names.dates.intern(text.extracting(line.sourceDate.range))
    var row = Row(on: on, sourceDate: sourceDate, recorded: recorded, offset: line.offset)
    guard names.dates.isValid(on), names.dates.isValid(sourceDate) else { return false }
    switch kind {
    case .opened:
      row.word = names.words.intern(text.extracting(line.word.range))
      row.other = names.words.intern(text.extracting(line.other.range))
      row.text = names.texts.intern(text.extracting(line.text.range))
    case .promised:
      row.word = names.words.intern(text.extracting(line.word.range))
      row.due = names.dates.intern(text.extracting(line.due.range))
      row.text = names.texts.intern(text.extracting(line.text.range))
      row.other = names.texts.intern(text.extracting(line.publisher.range))
    case .linked:
      row.word = names.words.intern(text.extracting(line.word.range))
      guard let other = names.internItem(text.extracting(line.other.range)) else { return false }
      row.other = other
    case .corrected: row.due = names.dates.intern(text.extracting(line.due.range))
    case .measured:
      let period = names.dates.intern(text.extracting(line.due.range))
      guard names.dates.isValid(period) else { return false }
    case .entered, .reported, .corroborated:
      row.word = names.words.intern(text.extracting(line.word.range))
    case .none, .paused, .resumed, .retracted, .unknown: break
    }
    guard names.dates.isValid(row.due) else { return false }
    if kind.isRuling { rulings.append((rows.count, line.target)) }
    append(row, kind, line.id, item)
    return true
  }

  /// Appends an event, whose line begins `offset` bytes from the beginning of its file, without looking
  /// whether it is there; see ``settle(from:)``.
  package mutating func append(_ event: Event, at offset: Int = 0) {
    if let target = event.target { rulings.append((rows.count, target)) }
    kept[rows.count] = event
    let item = names.items.intern(event.item.text)
    var row = names.row(of: event)
    row.offset = offset
    append(row, RowKind(event.kind), event.id, item)
  }

  /// Appends a line that is no event.
  package mutating func appendNone() {
    append(Row(recorded: Timestamp(seconds: 0)), .none, EventID((0, 0, 0, 0)), .none)
  }

  /// Makes room for that many lines.
  package mutating func reserve(_ count: Int) {
    rows.reserveCapacity(count)
    kindColumn.reserveCapacity(count)
    idColumn.reserveCapacity(count)
    itemColumn.reserveCapacity(count)
  }

  /// Appends the lines of another log, which was not settled; a file that both stand in goes on.
  ///
  /// - Parameters:
  ///   - other: The log.
  ///   - lines: How many lines of a file were read before, by file.
  ///   - workers: Who puts the names together.
  package mutating func append(
    _ other: Log, after lines: [String: Int] = [:], by workers: Workers = .one
  ) {
    let first = rows.count
    reserve(first + other.rows.count)
    let here = names.merge(
      other.names, by: other.rows.count < Workers.worthSharing ? .one : workers)
    kindColumn += other.kindColumn
    idColumn += other.idColumn
    for item in other.itemColumn { itemColumn.append(here.items[item.index]) }
    for (row, kind) in zip(other.rows, other.kindColumn) { rows.append(here.row(row, kind)) }
    links += other.links.map { $0 + first }
    rulings += other.rulings.map { ($0.row + first, $0.target) }
    for (row, event) in other.kept { kept[row + first] = event }
    for stretch in other.stretches {
      let place = stretch.place
      stretches.append(
        Stretch(
          firstRow: stretch.firstRow + first,
          place: Place(file: place.file, line: place.line + (lines[place.file] ?? 0))))
    }
  }

  /// Looks which of the lines from a row on stood before; gives their rows, each with the first.
  ///
  /// They are no events of their own any more. Of lines with one id, one whose content was taken out
  /// counts as the first, of several such the one that was so first; what the others say of it is told
  /// with that.
  package mutating func settle(
    from first: Int = 0, by workers: Workers = .one
  ) -> [(row: Int, first: Int)] {
    let again = table.insert(
      first..<rows.count, among: idColumn, where: kindColumn, by: workers)
    var repeated: [(row: Int, first: Int)] = []
    for row in again {
      guard let earlier = table.row(of: idColumn[row], among: idColumn) else { continue }
      if isRedactedBefore(row, earlier) {
        table.replace(with: row, among: idColumn)
        join(row, earlier)
        repeated.append((earlier, row))
      } else {
        join(earlier, row)
        repeated.append((row, earlier))
      }
    }
    for (row, _) in repeated {
      kindColumn[row] = .none
      kept[row] = nil
    }
    if !repeated.isEmpty {
      rulings.removeAll { kindColumn[$0.row] == .none }
      links.removeAll { kindColumn[$0] == .none }
    }
    // Where several were first one after the other, the last of them is.
    return repeated.map { ($0.row, table.row(of: idColumn[$0.row], among: idColumn) ?? $0.first) }
  }

  /// Whether the content of a row's event was taken out, and that of another row's not or later.
  private func isRedactedBefore(_ row: Int, _ other: Int) -> Bool {
    guard let redaction = kept[row]?.redaction else { return false }
    guard let earlier = kept[other]?.redaction else { return true }
    return redaction < earlier
  }

  /// Of two rows with one id whose content was taken out, the first says what both do.
  private mutating func join(_ row: Int, _ other: Int) {
    guard let event = kept[row], let more = kept[other], more.redaction != nil else { return }
    kept[row] = event.joining(more)
  }

  /// Where a row's line begins, in bytes from the beginning of its file.
  package func offset(ofRow row: Int) -> Int { rows[row].offset }

  /// The id in a row.
  package func id(ofRow row: Int) -> EventID { idColumn[row] }

  /// How many lines there are, those that are no events among them.
  package var lineCount: Int { rows.count }

  mutating func append(_ row: Row, _ kind: RowKind, _ id: EventID, _ item: Symbol) {
    if kind == .linked { links.append(rows.count) }
    rows.append(row)
    kindColumn.append(kind)
    idColumn.append(id)
    itemColumn.append(item)
  }
}

extension Names {
  /// The symbol of an item's name; `nil` if the text is none.
  mutating func internItem(_ text: Span<UInt8>) -> Symbol? {
    if let known = items.symbol(of: text) { return known == .none ? nil : known }
    guard ItemID.isWellFormed(text) else { return nil }
    return items.intern(text)
  }
}
