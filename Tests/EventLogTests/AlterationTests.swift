import Docket
import Support
import Testing

@testable import EventLog

/// Nothing altered goes unseen: every byte of a small log, and every line.
@Suite struct Alterations {
  /// Three lines that know each other, the second of them redacted.
  static func folder() throws -> TestFolder {
    let first = line("ពីរ")
    let second = line("secret", prev: [VerifyingID.id(first)])
    let third = line("three", prev: [VerifyingID.id(second)])
    let event = try #require(Event(line: second))
    let redaction = Redaction(at: Timestamp(seconds: 1_800_000_000), by: "desk", why: "an order")
    let redacted = String(decoding: redaction.line(of: event, seal: Seal.id), as: UTF8.self)
    return try TestFolder(["a.jsonl": [first, redacted, third].map { $0 + "\n" }.joined()])
  }

  @Test func `any byte that is flipped, inserted or taken out is found`() throws {
    let folder = try Self.folder()
    let text = try folder.bytes(of: "a.jsonl")
    let before = try folder.records.verify()
    #expect(before.isSound && before.torn.isEmpty && before.count == 3)
    let claim = Fingerprint.Claim(before.fingerprint)
    var tried = 0
    func isFound(_ changed: [UInt8], isAdded: Bool = false) throws -> Bool {
      guard changed != text else { return true }
      tried += 1
      folder.overwrite(changed, in: "a.jsonl")
      let after = try folder.records.verify()
      let isTold = !after.isSound || !after.torn.isEmpty
      // What stands behind whole lines is told, and the events are the same.
      return isTold && (isAdded || after.answer(to: claim).events != .same)
    }
    for index in text.indices.sampled {
      for flip: UInt8 in [0x01, 0x20, 0x80] {
        var changed = text
        changed[index] ^= flip
        let found = try isFound(changed)
        #expect(found, "byte \(index), flipped by \(flip)")
      }
      var changed = text
      changed.remove(at: index)
      let found = try isFound(changed)
      #expect(found, "without byte \(index)")
    }
    for index in (0...text.count).sampled {
      for byte in [UInt8(ascii: "0"), UInt8(ascii: "\n")] {
        let found = try isFound(text[..<index] + [byte] + text[index...], isAdded: true)
        #expect(found, "byte \(byte) before \(index)")
      }
    }
    #expect(tried > 5_500 / Sampling.step - 10)
  }

  @Test func `any line that is taken out is named by a checkpoint`() throws {
    let folder = try Self.folder()
    let lines = try folder.text(of: "a.jsonl").split(separator: "\n").map(String.init)
    let before = try folder.records.verify(knownAt: Timestamp(seconds: 2_000_000_000))
    let checkpoint = Checkpoint(
      name: "kh", events: before.count, knownAt: Timestamp(seconds: 2_000_000_000),
      fingerprint: before.fingerprint)
    for index in lines.indices {
      var rest = lines
      let id = try #require(EventID(VerifyingID.id(rest.remove(at: index))))
      try folder.write(rest.map { $0 + "\n" }.joined(), to: "a.jsonl")
      let after = try folder.records.verify(knownAt: checkpoint.knownAt)
      // What others knew of is missed at once; the last line only by whoever kept a checkpoint.
      #expect(after.isSound == (index == 2))
      let comparison = after.compared(with: checkpoint, of: try ids(before))
      #expect(comparison.removed == [id] && comparison.differs)
      #expect(comparison.added.isEmpty && comparison.changed.isEmpty)
      #expect(comparison.answer == ClaimAnswer(events: .differs, rules: .same))
    }
  }

  private func ids(_ verification: Verification) throws -> [EventID] {
    verification.idList.split(separator: UInt8(ascii: "\n")).compactMap { EventID(digits: $0.span) }
  }
}

enum VerifyingID {
  /// The id at the beginning of a line.
  static func id(_ line: String) -> String { String(line.dropFirst(7).prefix(64)) }
}

extension Event {
  /// Reads a line.
  init?(line: String) {
    var reader = LineReader()
    let bytes = Array(line.utf8)
    guard let event = try? reader.event(in: bytes.indices, of: bytes) else { return nil }
    self = event
  }
}
