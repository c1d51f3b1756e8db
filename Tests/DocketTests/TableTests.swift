import Support
import Testing

@testable import Docket

/// How tables spread what a stranger may have chosen so that all of it falls together.
@Suite struct TableTests {
  /// How many there are of as many places: at random they are in five of eight.
  static let count = 4096

  typealias Words = (UInt64, UInt64, UInt64, UInt64)

  static func places(_ hashes: some Sequence<UInt64>) -> Int {
    Set(hashes.map { $0 & UInt64(count - 1) }).count
  }

  @Test(
    arguments: [
      { ($0, 0, 0, 7) }, { (0, $0, 0, 7) }, { (0, 0, $0, 7) }, { (7, 0, 0, $0) },
      { (0, 0, 0, $0 << 40) }, { ($0 << 52, 0, 0, $0 << 52) }, { ($0, $0, $0, $0) },
    ] as [@Sendable (UInt64) -> Words])
  func `ids that are alike are spread, and found`(_ words: @Sendable (UInt64) -> Words) {
    let ids = (0..<UInt64(TableTests.count)).map { EventID(words($0)) }
    let hashes = ids.map { $0.scattered(by: .ofProcess) }
    #expect(TableTests.places(hashes) > TableTests.count / 2)
    var table = IDTable()
    let first = ids.indices.map { table.insert($0, among: ids) }
    #expect(first.allSatisfy { $0 == nil })
    #expect(ids.indices.allSatisfy { table.row(of: ids[$0], among: ids) == $0 })
    #expect(Set(ids).count == ids.count)
  }

  @Test func `texts that fell together by any number known beforehand are spread, and found`() {
    // The highest bit of a word stays where it is when it is multiplied; what it moves then, the next
    // word moves back.
    let texts = (0..<TableTests.count).map { number in
      var words: [UInt64] = []
      for bit in 0..<12 {
        words += number >> bit & 1 == 0 ? [0, 0] : [1 << 63, 1 << 63 | 1 << 34]
      }
      return (words + [0]).flatMap { word in (0..<8).map { UInt8(word >> (8 * $0) & 255) } }
    }
    var table = SymbolTable()
    #expect(TableTests.places(texts.map { table.hash($0.span) }) > TableTests.count / 2)
    let symbols = texts.map { table.intern($0.span) }
    #expect(Set(symbols).count == texts.count)
    #expect(zip(texts, symbols).allSatisfy { table.symbol(of: $0.span) == $1 })
  }

  /// Does its work in turn, as many as are said.
  static func workers(_ count: Int) -> Workers {
    Workers({ count }) { body, count, meanwhile in
      meanwhile()
      for number in 0..<count { body(number) }
    }
  }

  @Test(arguments: [1, 2, 3, 8])
  func `workers fill a table of ids as one does, and tell what stood before`(_ count: Int) {
    var dice = SplitMix(seed: count)
    // A tenth of them stood before, a tenth of the rows are no events.
    let ids = (0..<6000).map { row in
      EventID((0, UInt64(row % 10 == 9 ? .random(in: 0..<500, using: &dice) : row), 0, 0))
    }
    let kinds = ids.indices.map { $0 % 10 == 5 ? RowKind.none : .reported }
    var first: [EventID: Int] = [:]
    let again = ids.indices.filter { row in
      guard kinds[row] != .none, first[ids[row]] == nil else { return kinds[row] != .none }
      first[ids[row]] = row
      return false
    }
    var table = IDTable()
    #expect(
      table.insert(0..<6000, among: ids, where: kinds, by: TableTests.workers(count)) == again)
    #expect(ids.allSatisfy { table.row(of: $0, among: ids) == first[$0] })
    // What comes later is found beside them.
    let more = ids + [EventID((1, 0, 0, 0)), ids[0]]
    #expect(table.insert(6000, among: more) == nil && table.insert(6001, among: more) == 0)
    #expect(table.row(of: more[6000], among: more) == 6000)
  }

  @Test(arguments: 0..<20)
  func `symbols are in the order of the bytes of their texts`(_ seed: Int) {
    var dice = SplitMix(seed: seed)
    let texts = Set(
      (0..<300).map { _ in
        // Few bytes, so that many begin alike, and end where others go on.
        (0..<Int.random(in: 1...30, using: &dice)).map { place in
          place < 20 && Int.random(in: 0..<8, using: &dice) > 0
            ? 97 : UInt8.random(in: 0...2, using: &dice)
        }
      })
    var table = SymbolTable()
    let symbols = texts.map { table.intern($0.span) }
    #expect(
      table.sorted(symbols).map { Array(table.utf8($0)) }
        == texts.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(table.sorted([]).isEmpty)
  }

  @Test func `texts looked up side by side are those that are known`() {
    var dice = SplitMix(seed: 1)
    let words = (0..<2000).map { "item/\($0)" }
    var table = SymbolTable()
    for word in words.prefix(1000) { _ = table.intern(word) }
    var text: [UInt8] = []
    let places = words.shuffled(using: &dice).map { word in
      text += word.utf8
      return text.count - word.utf8.count..<text.count
    }
    let found = table.symbols(of: places + [0..<0], in: text.span)
    let known = places.map { table.symbol(of: text.span.extracting($0)) ?? .none }
    // Those whose place another has are left to be looked up one by one.
    #expect(zip(found, known).allSatisfy { $0 == $1 || $0 == .none })
    #expect(zip(found, known).count { $0 == $1 && $0 != .none } > 500)
    #expect(found.last == Symbol.none)
  }

  @Test(arguments: [1, 3])
  func `pieces come in order, after what is done meanwhile`(_ count: Int) throws {
    struct Interrupted: Error {}
    var isDone = false
    let pieces = TableTests.workers(count).share(pieces: 10) {
      $0 * $0
    } meanwhile: {
      isDone = true
    }
    #expect(isDone && pieces == (0..<10).map { $0 * $0 })
    #expect(throws: Interrupted.self) {
      _ = try TableTests.workers(count).share(pieces: 10) {
        $0
      } meanwhile: {
        throw Interrupted()
      }
    }
  }
}
