import EDTF

/// The dates that events say, each read once: what the clocks need of it, by the number of its text.
struct DateTable: Sendable {
  private(set) var texts = SymbolTable()
  /// What the clocks need of each date, by the number of its text, from 1.
  private(set) var times = Times()
  private var days = DayIndex()

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

  /// Whether a symbol is that of a date, or none.
  func isValid(_ date: Symbol) -> Bool { date == .none || times[date] != nil }

  /// The symbol of a date.
  mutating func intern(_ date: EDTFDate?) -> Symbol {
    guard let date else { return .none }
    let symbol = texts.intern(date.text)
    if texts.count > times.count { times.append(Time(date)) }
    return symbol
  }

  /// The symbol of what should be a date; see ``isValid(_:)``.
  mutating func intern(_ text: Span<UInt8>) -> Symbol {
    let place = DayIndex.place(of: text)
    if let place, let known = days[place] { return known }
    let symbol = texts.intern(text)
    if texts.count > times.count {
      times.append(texts.text(symbol).flatMap { try? EDTFDate($0) }.map(Time.init))
    }
    if let place { days.note(symbol, at: place, outOf: texts.count) }
    return symbol
  }

  /// This table with the dates of another one; and the symbol there of each of the other's, by number.
  func merged(with other: DateTable) -> (table: DateTable, symbols: [Symbol]) {
    var table = self
    let symbols: [Symbol]
    (table.texts, symbols) = texts.merged(with: other.texts)
    for number in symbols.indices.dropFirst()
    where Int(symbols[number].number) > table.times.count {
      table.times.append(other.times[Symbol(number: UInt32(number))])
    }
    return (table, symbols)
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

  /// A date that is no interval.
  fileprivate init(_ bounds: Bounds) {
    (beginning, widened, end) = (bounds, bounds, bounds)
    (isInterval, isOpen) = (false, false)
  }
}

extension DateTable {
  /// What the clocks need of dates, by number; most are no intervals and take eight bytes.
  struct Times: Sendable {
    private var brief: [Brief] = []
    private var whole: [Int: Time] = [:]

    /// The bounds of a date that is no interval, as days since 1970.
    private struct Brief: BitwiseCopyable {
      var lo: Int32
      var hi: Int32

      /// Stands for what does not fit.
      static let none = Brief(lo: 1, hi: 0)
    }

    /// How many texts were read.
    var count: Int { brief.count }

    /// What the clocks need of a date; `nil` where there is none or the text is none.
    subscript(date: Symbol) -> Time? {
      guard date != .none else { return nil }
      let index = Int(date.number) - 1
      let brief = brief[index]
      guard brief.lo <= brief.hi else { return whole[index] }
      return Bounds(Day(number: Int(brief.lo)), Day(number: Int(brief.hi))).map(Time.init)
    }

    fileprivate mutating func append(_ time: Time?) {
      if let time, !time.isInterval, time.beginning == time.widened, time.end == time.widened,
        let lo = Int32(exactly: time.widened.lo.number),
        let hi = Int32(exactly: time.widened.hi.number)
      {
        brief.append(Brief(lo: lo, hi: hi))
      } else {
        whole[brief.count] = time
        brief.append(.none)
      }
    }
  }

  /// The symbols of the days of two centuries, each at its place, so that in a large log they need not be
  /// looked for among all dates.
  private struct DayIndex: Sendable {
    private var symbols: [Symbol] = []
    private static let firstYear = 1900
    private static let years = 200
    /// Fewer dates than this are quickly looked for.
    private static let worthIt = 1_000

    subscript(place: Int) -> Symbol? {
      guard place < symbols.count, symbols[place] != .none else { return nil }
      return symbols[place]
    }

    mutating func note(_ symbol: Symbol, at place: Int, outOf count: Int) {
      if symbols.isEmpty, count > DayIndex.worthIt {
        symbols = [Symbol](repeating: .none, count: DayIndex.years * 12 * 31)
      }
      if place < symbols.count { symbols[place] = symbol }
    }

    /// The place of `YYYY-MM-DD`; `nil` of any other text, and beyond the two centuries.
    static func place(of text: Span<UInt8>) -> Int? {
      guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else {
        return nil
      }
      var isNumber = true
      func number(_ places: Range<Int>) -> Int {
        var number = 0
        for place in places {
          let digit = text[place] &- UInt8(ascii: "0")
          isNumber = isNumber && digit < 10
          number = number * 10 + Int(digit)
        }
        return number
      }
      let (year, month, day) = (number(0..<4) - firstYear, number(5..<7), number(8..<10))
      guard isNumber, (0..<years).contains(year), (1...12).contains(month), (1...31).contains(day)
      else { return nil }
      return (year * 12 + month - 1) * 31 + day - 1
    }
  }
}
