/// Texts that are said again and again, each kept once and known by a number.
///
/// Numbers are given in the order the texts are first seen, from 1.
struct SymbolTable: Sendable {
  private var bytes: [UInt8] = []
  // Where each text ends in `bytes`; the first, of no text, at 0.
  private var ends: [Int] = [0]
  // An open-addressed table: as many slots as a power of two, at most half of them taken.
  private var slots: [Slot]
  private var mask: Int
  private let scatter = Scatter.ofProcess
  /// How many texts are looked up side by side.
  private static let atOnce = 512

  private struct Slot: BitwiseCopyable {
    /// A part of the hash, so that other texts are rarely looked at.
    var hash: UInt32
    /// 0 of an empty slot.
    var symbol: UInt32
  }

  /// A table without texts.
  init() {
    slots = [Slot](repeating: Slot(hash: 0, symbol: 0), count: 64)
    mask = 63
  }

  /// How many texts it has.
  var count: Int { ends.count - 1 }

  /// The text of a symbol, an empty one of ``Symbol/none``; `nil` if it is another table's.
  func text(_ symbol: Symbol) -> String? {
    let number = Int(symbol.number)
    guard number <= count else { return nil }
    return number == 0
      ? "" : String(decoding: bytes[ends[number - 1]..<ends[number]], as: UTF8.self)
  }

  /// The bytes of a symbol's text.
  func utf8(_ symbol: Symbol) -> ArraySlice<UInt8> {
    let number = Int(symbol.number)
    return number == 0 ? [] : bytes[ends[number - 1]..<ends[number]]
  }

  /// The symbol of a text, if it has one.
  func symbol(of text: String) -> Symbol? {
    var text = text
    return text.withUTF8 { unsafe symbol(of: $0.span) }
  }

  func symbol(of text: Span<UInt8>) -> Symbol? {
    guard !text.isEmpty else { return Symbol.none }
    let hash = hash(text)
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].symbol != 0 {
      let slot = slots[place]
      if slot.hash == UInt32(truncatingIfNeeded: hash >> 32), holds(slot.symbol, text) {
        return Symbol(number: slot.symbol)
      }
      place = (place + 1) & mask
    }
    return nil
  }

  /// The symbols of some texts, as far as they are found at once; else ``Symbol/none``.
  ///
  /// Step by step for all of them, so that memory is waited for once and not for one after the other.
  func symbols(of places: [Range<Int>], in text: Span<UInt8>) -> [Symbol] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(places.count)
    for place in places { hashes.append(hash(text.extracting(place))) }
    var symbols = hashes.map { hash in
      let slot = slots[Int(truncatingIfNeeded: hash) & mask]
      return slot.hash == UInt32(truncatingIfNeeded: hash >> 32)
        ? Symbol(number: slot.symbol) : .none
    }
    for (index, place) in places.enumerated() where symbols[index] != .none {
      if !holds(symbols[index].number, text.extracting(place)) { symbols[index] = .none }
    }
    return symbols
  }

  /// The symbol of a text, which is taken in if it is new; an empty text has none.
  mutating func intern(_ text: String) -> Symbol {
    var text = text
    return text.withUTF8 { unsafe intern($0.span) }
  }

  mutating func intern(_ text: Span<UInt8>) -> Symbol {
    if let known = symbol(of: text) { return known }
    // Safe: the bytes are copied at once.
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
    let symbol = UInt32(count)
    if 2 * count > slots.count { grow() }
    put(symbol, hash(text))
    return Symbol(number: symbol)
  }

  /// This table with the texts of another one; and the symbol there of each of the other's, by number.
  func merged(with other: SymbolTable) -> (table: SymbolTable, symbols: [Symbol]) {
    var table = self
    var symbols = [Symbol.none]
    symbols.reserveCapacity(other.count + 1)
    for first in stride(from: 1, through: other.count, by: SymbolTable.atOnce) {
      let numbers = first...min(first + SymbolTable.atOnce - 1, other.count)
      let start = other.ends[first - 1]
      let text = other.bytes.span.extracting(start..<other.ends[numbers.upperBound])
      let places = numbers.map { other.ends[$0 - 1] - start..<other.ends[$0] - start }
      for (place, known) in zip(places, self.symbols(of: places, in: text)) {
        symbols.append(known == .none ? table.intern(text.extracting(place)) : known)
      }
    }
    return (table, symbols)
  }
}

extension SymbolTable {
  private func holds(_ symbol: UInt32, _ text: Span<UInt8>) -> Bool {
    let start = ends[Int(symbol) - 1]
    guard ends[Int(symbol)] - start == text.count else { return false }
    let mine = bytes.span.extracting(start..<start + text.count)
    return mine.isIdentical(to: text) || SymbolTable.areEqual(mine, text)
  }

  private mutating func grow() {
    slots = [Slot](repeating: Slot(hash: 0, symbol: 0), count: 2 * slots.count)
    mask = slots.count - 1
    for number in 1..<UInt32(count) {
      put(number, hash(utf8(Symbol(number: number)).span))
    }
  }

  private mutating func put(_ symbol: UInt32, _ hash: UInt64) {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].symbol != 0 { place = (place + 1) & mask }
    slots[place] = Slot(hash: UInt32(truncatingIfNeeded: hash >> 32), symbol: symbol)
  }

  private static func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    let count = left.count
    guard count >= 8 else {
      for place in 0..<count where left[place] != right[place] { return false }
      return true
    }
    for word in 0..<count / 8 where load(left, 8 * word) != load(right, 8 * word) { return false }
    return load(left, count - 8) == load(right, count - 8)
  }

  /// Spreads texts over the table, in a way that nobody can foresee.
  func hash(_ text: Span<UInt8>) -> UInt64 {
    var hash = scatter.first ^ UInt64(truncatingIfNeeded: text.count)
    func mix(_ word: UInt64) { hash = Scatter.mix(hash ^ word, by: scatter.second) }
    let count = text.count
    if count >= 8 {
      for word in 0..<count / 8 { mix(SymbolTable.load(text, 8 * word)) }
      // The last eight bytes, some of which were mixed in already.
      mix(SymbolTable.load(text, count - 8))
    } else {
      var rest: UInt64 = 0
      for place in 0..<count { rest = rest << 8 | UInt64(text[place]) }
      mix(rest)
    }
    return Scatter.spread(hash)
  }

  private static func load(_ text: Span<UInt8>, _ offset: Int) -> UInt64 {
    // Safe: the callers pass only offsets with eight bytes behind them.
    unsafe text.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: offset, as: UInt64.self)
  }
}

extension SymbolTable {
  /// Symbols in the order of their texts' bytes.
  func sorted(_ symbols: [Symbol]) -> [Symbol] {
    var places = symbols.map { Place(symbol: $0) }
    // What is alike so far is put in order by its next eight bytes.
    var alike = [(start: 0, end: places.count, offset: 0)]
    while let (start, end, offset) = alike.popLast() {
      for index in start..<end { places[index].look(at: offset, of: utf8(places[index].symbol)) }
      places[start..<end].sort { $0.isBefore($1) }
      var first = start
      for index in start..<end where index == end - 1 || places[index].isBefore(places[index + 1]) {
        if index > first { alike.append((first, index + 1, offset + 8)) }
        first = index + 1
      }
    }
    return places.map(\.symbol)
  }

  /// What a text is put in order by: some of its bytes.
  private struct Place {
    let symbol: Symbol
    private var word: UInt64 = 0
    private var count: UInt32 = 0

    init(symbol: Symbol) { self.symbol = symbol }

    /// Takes up to eight bytes from an offset on.
    mutating func look(at offset: Int, of text: ArraySlice<UInt8>) {
      let bytes = text.dropFirst(offset).prefix(8)
      count = UInt32(bytes.count)
      word = bytes.reduce(0) { $0 << 8 | UInt64($1) } << UInt64(8 * (8 - bytes.count))
    }

    func isBefore(_ other: Place) -> Bool {
      word != other.word ? word < other.word : count < other.count
    }
  }
}
