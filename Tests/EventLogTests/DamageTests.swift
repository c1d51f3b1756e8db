import Docket
import Testing

@testable import EventLog

@Suite struct DamagedLines {
  struct Row: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let column: Int
    let reason: Damage.Reason
    var testDescription: String { "\(String(decoding: bytes, as: UTF8.self)): \(reason)" }

    init(_ text: String, _ column: Int, _ reason: Damage.Reason) {
      self.init(Array(text.utf8), column, reason)
    }

    init(_ bytes: [UInt8], _ column: Int, _ reason: Damage.Reason) {
      self.bytes = bytes
      self.column = column
      self.reason = reason
    }
  }

  static let id = String(repeating: "a", count: 64)
  static let head = #"{"id":"\#(id)","#
  static let good = Array(line("ភាសា").utf8)

  static let rows: [Row] = [
    // What spoils the text as a whole.
    Row("", 1, .emptyLine),
    Row("\u{FEFF}" + line("a"), 1, .byteOrderMark),
    Row(line("a") + "\r", line("a").count + 1, .carriageReturn),
    Row(head + "\r" + #""event":"opened"}"#, 74, .carriageReturn),
    Row(Array((head + #""note":"ភ្នំ"#).utf8) + [0xFF, 0x22, 0x7D], 84, .notUTF8),
    Row([0xC0, 0x80], 1, .notUTF8),
    Row(Array(head.utf8) + [0xED, 0xA0, 0x80], 74, .notUTF8),
    Row([0xFF, 0xFE, 0x7B, 0x00], 1, .notUTF8),
    // The id.
    Row(" " + line("a"), 1, .idNotAtStart),
    Row("{}", 2, .idNotAtStart),
    Row("[]", 1, .idNotAtStart),
    Row(#"{"event":"opened","id":"\#(id)"}"#, 3, .idNotAtStart),
    Row(#"{"id": "\#(id)","event":"opened"}"#, 7, .idNotAtStart),
    Row(#"{"id":"\#(id.uppercased())","event":"opened"}"#, 8, .idNotAtStart),
    Row(#"{"id":"\#(id.dropLast())","event":"opened"}"#, 71, .idNotAtStart),
    Row(#"{"id":"\#(id)a","event":"opened"}"#, 72, .idNotAtStart),
    Row(#"{"id":"\#(id)"}"#, 73, .idNotAtStart),
    Row(#"{"id":"\#(id)" ,"event":"opened"}"#, 73, .idNotAtStart),
    Row("\0\0\0\0", 1, .idNotAtStart),
    // JSON.
    Row(head, 74, .json(.unfinished)),
    Row(head + "}", 74, .json(.unexpected)),
    Row(head + #""a":}"#, 78, .json(.unexpected)),
    Row(head + #""a":1,}"#, 80, .json(.unexpected)),
    Row(head + #""é" 1}"#, 78, .json(.unexpected)),
    Row(head + #""a":tru}"#, 78, .json(.unexpected)),
    Row(head + #""a":[1 2]}"#, 81, .json(.unexpected)),
    Row(head + #""a":01}"#, 78, .json(.badNumber)),
    Row(head + #""a":+1}"#, 78, .json(.unexpected)),
    Row(head + #""a":-}"#, 78, .json(.badNumber)),
    Row(head + #""a":NaN}"#, 78, .json(.unexpected)),
    Row(head + #""a":1}}"#, 80, .json(.trailing)),
    Row(head + #""a":1}{"b":2}"#, 80, .json(.trailing)),
    Row(head + #""a":"x}"#, 78, .json(.unfinishedString)),
    Row(head + "\"a\":\"x\u{1}\"}", 80, .json(.controlCharacter)),
    Row(head + "\"a\":\"x\ty\"}", 80, .json(.controlCharacter)),
    Row(head + #""a":"\x"}"#, 78, .json(.badEscape)),
    Row(head + #""a":"\ud800"}"#, 78, .json(.badEscape)),
    Row(head + #""\ud800":1}"#, 74, .json(.badEscape)),
    Row(head + #""a":"# + nested(32) + "}", 109, .json(.tooDeep)),
    // A member twice.
    Row(head + #""id":"\#(id)"}"#, 74, .json(.memberTwice("id"))),
    Row(head + #""a":1,"b":2,"a":1}"#, 86, .json(.memberTwice("a"))),
    Row(head + #""a":1,"\u0061":1}"#, 80, .json(.memberTwice("a"))),
    Row(head + #""source":{"title":"a","title":"b"}}"#, 96, .json(.memberTwice("title"))),
    // No event.
    Row(head + #""a":1}"#, 1, .noEvent(EventProblem("event", .missing))),
    Row(
      head + #""item":"kh","event":"opened"}"#, 74,
      .noEvent(
        EventProblem(
          "item",
          .expected("an item: small letters, digits and hyphens, at least two parts joined by /")))),
    Row(
      head + #""event":"opened","item":"kh/law","source":{"title":1}}"#, 117,
      .noEvent(EventProblem("source.title", .expected("a text")))),
    Row(
      head + #""event":"opened","item":"kh/law","source":{"title":"a"}}"#, 107,
      .noEvent(EventProblem("source.publisher", .missing))),
  ]

  static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  @Test(arguments: rows)
  func `damage is told with its place, and the good lines are given`(_ row: Row) throws {
    let folder = try TestFolder()
    try folder.write(
      Self.good + [10] + row.bytes + [10] + Array(line("last").utf8) + [10], to: "a/b.jsonl")
    let reading = try folder.records.read()
    #expect(reading.log.events.map(\.note) == ["ភាសា", "last"])
    let damage = try #require(reading.damage.first)
    #expect(reading.damage.count == 1)
    #expect(damage.file == "a/b.jsonl")
    #expect(damage.line == 2)
    #expect(damage.reason == row.reason)
    #expect(damage.column == row.column)
    let before = row.bytes.prefix(damage.offset - Self.good.count - 1)
    #expect(String(decoding: before, as: UTF8.self).count == row.column - 1)
  }

  @Test func `32 arrays and objects in each other are few enough`() throws {
    let text = sealed(
      #""event":"weighed","item":"kh/law","deep":\#(Self.nested(31)),"recorded":"2026-11-24T03:10:00Z","by":"desk""#
    )
    let folder = try TestFolder(["log.jsonl": text + "\n"])
    #expect(try folder.records.read().damage.isEmpty)
  }

  @Test func `the second of two lines with one id and other bytes is damage`() throws {
    let other = line("one").replacing("by\":\"desk", with: "by\":\"another")
    let folder = try TestFolder(["a.jsonl": lines("zero", "one"), "b.jsonl": other + "\n"])
    let reading = try folder.records.read()
    #expect(reading.log.events.map(\.by) == ["desk", "desk"])
    let id = try #require(reading.log.events.last?.id)
    let first = Log.Place(file: "a.jsonl", line: 2)
    #expect(
      reading.damage == [
        Damage(file: "b.jsonl", line: 1, column: 1, offset: 0, reason: .idTwice(id, first: first))
      ])
  }
}
