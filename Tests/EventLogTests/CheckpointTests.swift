import Docket
import Support
import Testing

@testable import EventLog

@Suite struct Checkpoints {
  static let then = Timestamp(seconds: 1_795_500_000)

  static func checkpoint(of folder: TestFolder) throws -> (Checkpoint, [EventID]) {
    let proof = try folder.records.verify(knownAt: then)
    let checkpoint = Checkpoint(
      name: "kh", events: proof.count, knownAt: then, fingerprint: proof.fingerprint)
    let ids = proof.idList.split(separator: UInt8(ascii: "\n"))
      .compactMap { EventID(digits: $0.span) }
    return (checkpoint, ids)
  }

  /// A link that was recorded at a time, by somebody.
  static func dated(_ time: String, by: String) -> String {
    sealed(
      #""event":"linked","item":"kh/law","relation":"part-of","to":"kh/plan","note":"n","#
        + #""recorded":"\#(time)","by":"\#(by)""#) + "\n"
  }

  @Test func `three lines say what the records are, and are read back to the byte`() throws {
    let folder = try TestFolder(["a.jsonl": lines("one", "two")])
    let (checkpoint, ids) = try Self.checkpoint(of: folder)
    #expect(
      checkpoint.text == "kh\n2 events known at 2026-11-24T06:00:00Z\n\(checkpoint.fingerprint)\n")
    #expect(Checkpoint(checkpoint.text) == checkpoint)
    try folder.write(checkpoint.text, to: "c")
    try folder.write(ids.map { "\($0)\n" }.joined(), to: "c.ids")
    let sum = try run("sha256sum c.ids | cut -c 1-64", in: folder.records.path)
    #expect(sum.dropLast() == checkpoint.fingerprint.events)
    let file = try #require(try CheckpointFile(at: folder.records.path(of: "c")))
    guard case .known(ids) = file.ids else { throw SystemError(code: 0, call: "", path: "") }
  }

  @Test func `any byte of a checkpoint or its ids that is other than it was is found`() throws {
    let folder = try TestFolder(["a.jsonl": lines("one", "two")])
    let (checkpoint, ids) = try Self.checkpoint(of: folder)
    let path = folder.records.path(of: "c")
    func isFound() throws -> Bool {
      guard let file = try CheckpointFile(at: path), case .known(let ids) = file.ids else {
        return true
      }
      let proof = try folder.records.verify(knownAt: file.checkpoint.knownAt)
      return proof.compared(with: file.checkpoint, of: ids).differs
    }
    let (text, list) = (Array(checkpoint.text.utf8), Array(ids.map { "\($0)\n" }.joined().utf8))
    // The name and the time only a signature holds; the fingerprint holds all else.
    let known = text.count - 130...text.count - 1
    for (file, bytes, range) in [
      ("c", text, known), ("c.ids", list, list.startIndex...list.endIndex - 1),
    ] {
      try folder.write(text, to: "c")
      try folder.write(list, to: "c.ids")
      #expect(try !isFound())
      for index in range.sampled {
        for bit in 0..<8 {
          var changed = bytes
          changed[index] ^= 1 << bit
          folder.overwrite(changed, in: file)
          let found = try isFound()
          #expect(found, "bit \(bit) of byte \(index) of \(file)")
          let ids = try CheckpointFile(at: path)?.ids
          let isForeign = if case .foreign? = ids { true } else { ids == nil }
          #expect(isForeign || file == "c", "bit \(bit) of byte \(index) of \(file)")
        }
      }
    }
  }

  @Test(arguments: [
    "", "kh", "kh\n2 events known at 2026-11-24T07:20:00Z\n", "kh\n2 events\nab+cd\n",
    "kh\n2 event known at 2026-11-24T07:20:00Z\n\(fingerprint)\n",
    "kh\n02 events known at 2026-11-24T07:20:00Z\n\(fingerprint)\n",
    "kh\n-2 events known at 2026-11-24T07:20:00Z\n\(fingerprint)\n",
    "kh\r\n2 events known at 2026-11-24T07:20:00Z\n\(fingerprint)\n",
    "k\u{202E}h\n2 events known at 2026-11-24T07:20:00Z\n\(fingerprint)\n",
    "\n2 events known at 2026-11-24T07:20:00Z\n\(fingerprint)\n",
    "kh\n2 events known at 2026-11-24T07:20:00Z\n\(fingerprint.dropLast(65))\n",
    "kh\n2 events known at 2026-11-24T07:20:00Z\n\(fingerprint)\nmore\n",
    "kh\n2 events known at 2026-11-24T07:20:00Z\n\(fingerprint)",
    String(repeating: "k", count: 101)
      + "\n2 events known at 2026-11-24T07:20:00Z\n\(fingerprint)\n",
  ])
  func `what is no checkpoint is none`(_ text: String) {
    #expect(Checkpoint(text) == nil)
  }

  static let fingerprint =
    String(repeating: "a", count: 64) + "+" + String(repeating: "b", count: 64)

  @Test func `what was added behind its time is named, with when and by whom, and nothing else`()
    throws
  {
    let folder = try TestFolder(["a.jsonl": lines("one")])
    let (checkpoint, ids) = try Self.checkpoint(of: folder)
    let before = Self.dated("2026-11-23T00:00:00Z", by: "mallory")
    try folder.write(Self.dated("2026-11-25T00:00:00Z", by: "anna") + before, to: "b.jsonl")
    let comparison = try folder.records.verify(knownAt: Self.then).compared(
      with: checkpoint, of: ids)
    #expect(comparison.added.map(\.event.by) == ["mallory"])
    #expect(comparison.added.map(\.event.recorded.description) == ["2026-11-23T00:00:00Z"])
    #expect(comparison.added.map(\.place) == [Log.Place(file: "b.jsonl", line: 2)])
    #expect(comparison.removed.isEmpty && comparison.changed.isEmpty && comparison.differs)
  }

  @Test func `an altered line is named with its place, a redaction is told and no difference`()
    throws
  {
    let folder = try TestFolder(["a.jsonl": lines("one", "secret")])
    let (checkpoint, ids) = try Self.checkpoint(of: folder)
    try Redacting.redact(in: folder)
    var proof = try folder.records.verify(knownAt: Self.then)
    var comparison = proof.compared(with: checkpoint, of: ids)
    #expect(
      !comparison.differs && comparison.redacted.map(\.redaction?.why) == ["an order of the court"])
    let text = try folder.text(of: "a.jsonl")
    try folder.write(text.replacing("A paper", with: "B paper"), to: "a.jsonl")
    proof = try folder.records.verify(knownAt: Self.then)
    comparison = proof.compared(with: checkpoint, of: ids)
    #expect(comparison.changed.map(\.place) == [Log.Place(file: "a.jsonl", line: 1)])
    #expect(comparison.changed.map(\.id.description) == [VerifyingID.id(line("one"))])
    #expect(comparison.removed.isEmpty && comparison.differs)
  }

  @Test func `a redacted line that says another time of record is changed`() throws {
    let folder = try TestFolder(["a.jsonl": lines("secret")])
    let (checkpoint, ids) = try Self.checkpoint(of: folder)
    let event = try #require(
      try folder.records.read().log[Redacting.id].map {
        try Event(
          id: $0.id,
          members: $0.members.setting("recorded", to: .string("2027-01-01T00:00:00Z")))
      })
    let line = Redacting.redaction.line(of: event, seal: Seal.id)
    try folder.write(line + [10], to: "a.jsonl")
    let comparison = try folder.records.verify(knownAt: Self.then).compared(
      with: checkpoint, of: ids)
    #expect(comparison.changed.map(\.id) == [Redacting.id] && comparison.differs)
  }
}
