import Testing

@testable import EventLog

/// A last line whose newline reached the disk and not all that stands before it.
struct LostSectorTests {
  /// A log of two short lines and a long one, NUL in some bytes of the last.
  private func folder(losing range: Range<Int>, then rest: String = "") throws -> TestFolder {
    var bytes = Array((lines("one", "two") + line(String(repeating: "x", count: 3000)) + "\n").utf8)
    for place in range { bytes[place] = 0 }
    return try TestFolder(["a.jsonl": String(decoding: bytes, as: UTF8.self) + rest])
  }

  private var start: Int { lines("one", "two").utf8.count }

  @Test(arguments: [512..<1024, 1536..<2560, 3072..<3584])
  func `it is torn, and cut off by the next writer`(_ range: Range<Int>) throws {
    let range = range.lowerBound < start ? start..<1024 : range
    let folder = try folder(losing: range)
    let before = try folder.bytes(of: "a.jsonl")
    let verification = try folder.records.verify()
    #expect(verification.isSound && verification.count == 2)
    #expect(verification.torn.map(\.offset) == [start] && verification.torn.map(\.line) == [3])
    #expect(try folder.bytes(of: "a.jsonl") == before, "a reader changed it")
    for reading in [nil, try folder.records.read()] {
      try folder.write(before, to: "a.jsonl")
      let lock = try folder.records.lock()
      let torn = try folder.records.append(
        [Array(line("three").utf8)], to: "a.jsonl", under: lock, at: now, knowing: reading)
      #expect(torn?.offset == start && torn?.count == before.count - start)
      #expect(try folder.text(of: "a.jsonl") == lines("one", "two", "three"))
      #expect(try folder.bytes(of: try #require(torn?.kept)) == Array(before[start...]))
    }
  }

  @Test func `a NUL in a sector of other bytes is damage`() throws {
    let folder = try folder(losing: 1600..<1601)
    let verification = try folder.records.verify()
    #expect(verification.damage.map(\.line) == [3] && verification.torn.isEmpty)
  }

  @Test func `in the middle of a log it is damage, and nothing is written there`() throws {
    let folder = try folder(losing: 1536..<2048, then: lines("three"))
    let before = try folder.bytes(of: "a.jsonl")
    let verification = try folder.records.verify()
    #expect(verification.damage.map(\.line) == [3] && verification.count == 3)
    let lock = try folder.records.lock()
    #expect(throws: LogError.self) {
      try folder.records.append([Array(line("four").utf8)], to: "a.jsonl", under: lock, at: now)
    }
    #expect(try folder.bytes(of: "a.jsonl") == before)
  }

  @Test(arguments: [
    (0, 1000, 0..<512, true), (0, 1000, 0..<511, false), (500, 1000, 0..<12, true),
    (500, 1000, 0..<11, false), (500, 1000, 12..<524, true), (500, 1000, 100..<600, false),
    (100, 300, 0..<300, true), (0, 0, 0..<0, false),
  ])
  func `a sector is counted from the beginning of the file`(
    _ offset: Int, _ count: Int, _ lost: Range<Int>, _ isLacking: Bool
  ) {
    var bytes = [UInt8](repeating: 1, count: count)
    for place in lost { bytes[place] = 0 }
    #expect(bytes[...].lacksSector(at: offset) == isLacking)
  }
}
