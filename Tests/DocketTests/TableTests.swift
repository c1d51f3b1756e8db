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
}
