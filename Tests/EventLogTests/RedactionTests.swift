import Docket
import Support
import Testing

@testable import EventLog

@Suite struct Redacting {
  static let redaction = Redaction(
    at: Timestamp(seconds: 1_800_000_000), by: "desk", why: "an order of the court")
  static let id = Seal.id(ofLine: Array(line("secret").utf8)[...])

  /// A folder in which the second of three lines is redacted, in two files.
  static func folder(_ more: [String: String] = [:]) throws -> (TestFolder, places: [Log.Place]) {
    let texts = ["a.jsonl": lines("one", "secret", "three"), "kh/b.jsonl": lines("secret")]
    let folder = try TestFolder(texts.merging(more) { $1 })
    return (folder, try redact(in: folder))
  }

  @discardableResult
  static func redact(in folder: TestFolder) throws -> [Log.Place] {
    let event = try #require(try folder.records.read().log[id])
    let line = redaction.line(of: event, seal: Seal.id)
    return try folder.records.redact(
      event.id, to: line, under: try folder.records.lock(), at: Timestamp(seconds: 0))
  }

  @Test func `the line keeps its place, id and item, and says when, by whom and why`() throws {
    let whole = try TestFolder(["a.jsonl": lines("one", "secret", "three")])
    let before = try whole.records.verify()
    let (folder, places) = try Self.folder()
    #expect(places == [.init(file: "a.jsonl", line: 2), .init(file: "kh/b.jsonl", line: 1)])
    let text = try folder.text(of: "a.jsonl").split(separator: "\n").map(String.init)
    #expect(text.count == 3 && text[0] == line("one") && text[2] == line("three"))
    #expect(text[1].hasPrefix(#"{"id":"\#(Self.id)","event":"redacted","seal":""#))
    #expect(!text[1].contains("secret") && !text[1].contains("A title"))
    let verification = try folder.records.verify()
    #expect(verification.isSound && verification.fingerprint.events == before.fingerprint.events)
    #expect(verification.redacted.map(\.id) == [Self.id])
    #expect(verification.redacted.map(\.redaction) == [Self.redaction])
    #expect(verification.redacted.first?.item.text == "kh/law")
  }

  @Test func `anyone can check the seal, and no byte of the line changes unseen`() throws {
    let (folder, _) = try Self.folder()
    let sum = try run(
      #"sed -n 2p a.jsonl | sed -E 's/"seal":"[0-9a-f]{64}",//' | tr -d '\n' | sha256sum | cut -c 1-64"#,
      in: folder.records.path)
    let line = try folder.text(of: "kh/b.jsonl")
    #expect(line.contains(#""seal":"\#(sum.dropLast())","#))
    let bytes = Array(line.utf8)
    for index in bytes.indices.sampled {
      for flip: UInt8 in [0x01, 0x20, 0x80] {
        var changed = bytes
        changed[index] ^= flip
        try folder.write(changed, to: "kh/b.jsonl")
        let after = try folder.records.verify()
        #expect(!after.isSound || !after.torn.isEmpty, "byte \(index)")
      }
    }
  }

  @Test(arguments: [
    #""event":"redacted","item":"kh/law","recorded":"2026-11-24T03:10:00Z","by":"desk""#,
    #""event":"redacted","seal":"\#(id)","item":"kh/law","recorded":"2026-11-24T03:10:00Z","by":"desk""#,
  ])
  func `what only calls itself redacted is altered`(_ members: String) throws {
    for text in [#"{"id":"\#(Self.id)",\#(members)}"#, sealed(members)] {
      let folder = try TestFolder(["a.jsonl": text + "\n"])
      let id = try #require(EventID(String(text.dropFirst(7).prefix(64))))
      #expect(try folder.records.verify().damage.map(\.reason) == [.redactionAltered(id)])
    }
  }

  @Test func `a line that keeps more than it may is altered, whatever its seal`() throws {
    let members =
      #""item":"kh/law","redacted":{"at":"2026-11-24T03:10:00Z","by":"desk","why":"w"},"#
      + #""note":"secret","recorded":"2026-11-24T03:10:00Z","by":"desk"}"#
    let head = #"{"id":"\#(Self.id)","event":"redacted","#
    let seal = Seal.id(of: Array((head + members).utf8))
    let folder = try TestFolder(["a.jsonl": "\(head)\"seal\":\"\(seal)\",\(members)\n"])
    #expect(try folder.records.verify().damage.map(\.reason) == [.redactionAltered(Self.id)])
  }

  @Test(arguments: [("a.jsonl", "b.jsonl"), ("b.jsonl", "a.jsonl")])
  func `a line that comes back by a merge is told, counts for nothing, and can be redacted`(
    _ redacted: String, _ back: String
  ) throws {
    let folder = try TestFolder([redacted: lines("secret")])
    try Self.redact(in: folder)
    try folder.write(lines("one", "secret", "secret"), to: back)
    let reading = try folder.records.read()
    let place = Log.Place(file: redacted, line: 1)
    #expect(
      reading.damage.map(\.reason) == [
        .unredacted(Self.id, redacted: place), .unredacted(Self.id, redacted: place),
      ])
    #expect(reading.damage.map(\.line) == [2, 3])
    #expect(reading.log[Self.id]?.redaction == Self.redaction)
    #expect(try Self.redact(in: folder).map(\.line) == [2, 3])
    #expect(try folder.records.verify().isSound)
    #expect(try folder.records.read().log.count == 2)
  }

  @Test func `of two redactions of one event, both stand and both are told, in any order`() throws {
    let (folder, _) = try Self.folder()
    let event = try #require(try folder.records.read().log[Self.id])
    let later = Redaction(at: Timestamp(seconds: 1_900_000_000), by: "anna", why: "again")
    let line = String(decoding: later.line(of: event, seal: Seal.id), as: UTF8.self)
    for file in ["0.jsonl", "z.jsonl"] {
      let both = try Self.folder([:]).0
      try both.write(line + "\n", to: file)
      let verification = try both.records.verify()
      #expect(verification.isSound && verification.redacted.map(\.redaction) == [Self.redaction])
      #expect(verification.redacted.map(\.redactions) == [[Self.redaction, later]])
      // What is said stays when the event is taken out again where it came back.
      try both.write(lines("secret"), to: "back.jsonl")
      #expect(try Self.redact(in: both) == [.init(file: "back.jsonl", line: 1)])
      #expect(try both.records.verify().redacted.map(\.redactions) == [[Self.redaction, later]])
    }
  }

  @Test func `what would be refused is refused when it is only asked for, and nothing is written`()
    throws
  {
    let torn = #"{"id":"\#(Self.id)"#
    for (rest, isRefused) in [("", false), (torn, false), ("{}\n", true), (Self.altered, true)] {
      let text = lines("one", "secret") + rest
      let folder = try TestFolder(["a.jsonl": text])
      let event = try #require(try folder.records.read().log[Self.id])
      let line = Self.redaction.line(of: event, seal: Seal.id)
      func places() throws -> [Log.Place] { try folder.records.places(toRedact: Self.id, to: line) }
      if isRefused {
        #expect(throws: LogError.self) { try places() }
      } else {
        #expect(try places() == [.init(file: "a.jsonl", line: 2)])
      }
      #expect(try folder.text(of: "a.jsonl") == text)
    }
  }

  private static let altered = line("four").replacing("A paper", with: "B paper") + "\n"

  @Test func `a log with a damaged or altered line is not rewritten`() throws {
    for bad in ["{}\n", Self.altered] {
      let text = lines("one", "secret") + bad
      let folder = try TestFolder(["a.jsonl": text])
      #expect(throws: LogError.self) { try Self.redact(in: folder) }
      #expect(try folder.text(of: "a.jsonl") == text)
    }
  }

  @Test func `a torn tail is kept, and a whole last line without its newline is redacted, too`()
    throws
  {
    let folder = try TestFolder(["a.jsonl": lines("secret") + "{\"id"])
    #expect(try Self.redact(in: folder).map(\.line) == [1])
    #expect(try run("cat a.jsonl.torn-*", in: folder.records.path) == "{\"id")
    let other = try TestFolder(["a.jsonl": lines("secret"), "b.jsonl": line("secret")])
    #expect(try Self.redact(in: other).map(\.file) == ["a.jsonl", "b.jsonl"])
    #expect(try !other.text(of: "b.jsonl").contains("secret"))
  }
}
