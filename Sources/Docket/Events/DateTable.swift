import EDTF

/// The dates that events say, each read once: what the clocks need of it, by the number of its text.
struct DateTable: Sendable {
  private(set) var texts = SymbolTable()
  // By the numbers of the texts, from 1; `nil` of a text that is no date.
  private(set) var times: [Time?] = []

  /// What the clocks need of a date.
  struct Time: Sendable, BitwiseCopyable {
    /// When it began (``EDTFDate/beginning``).
    let beginning: Bounds
    /// All of it, widened at its approximate ends.
    let widened: Bounds
    /// The end of an interval, widened.
    let end: Bounds
    let isInterval: Bool
    /// Whether it is an interval without an end.
    let isOpen: Bool
  }

  /// What the clocks need of a date; `nil` where there is none or the text is none.
  subscript(date: Symbol) -> Time? { date == .none ? nil : times[Int(date.number) - 1] }

  /// Whether a symbol is that of a date, or none.
  func isValid(_ date: Symbol) -> Bool { date == .none || times[Int(date.number) - 1] != nil }

  /// The symbol of a date.
  mutating func intern(_ date: EDTFDate?) -> Symbol {
    guard let date else { return .none }
    let symbol = texts.intern(date.text)
    if texts.count > times.count { times.append(Time(date)) }
    return symbol
  }

  /// The symbol of what should be a date; see ``isValid(_:)``.
  mutating func intern(_ text: Span<UInt8>) -> Symbol {
    let symbol = texts.intern(text)
    if texts.count > times.count {
      times.append(texts.text(symbol).flatMap { try? EDTFDate($0) }.map(Time.init))
    }
    return symbol
  }

  /// Takes in the dates of another table; gives the symbol here of each of its symbols, by number.
  mutating func merge(_ other: DateTable) -> [Symbol] {
    let symbols = texts.merge(other.texts)
    for (symbol, time) in zip(symbols.dropFirst(), other.times)
    where Int(symbol.number) > times.count {
      times.append(time)
    }
    return symbols
  }
}

extension DateTable.Time {
  /// Reads off a date what the clocks need of it.
  init(_ date: EDTFDate) {
    beginning = date.beginning
    widened = date.widened
    end = date.end.widened
    isInterval = date.isInterval
    isOpen = date.isInterval && date.end.state == .open
  }
}
