import Docket
import Support
import Testing

@testable import EventLog

@Suite struct Verifying {
  static func id(_ line: String) -> String { String(line.dropFirst(7).prefix(64)) }

  @Test func `any single byte that is other than it was is found`() throws {
    let text = Array(lines("one", "ពីរ").utf8)
    let folder = try TestFolder(["a.jsonl": lines("one", "ពីរ")])
    let before = try folder.records.verify()
    #expect(before.isSound && before.count == 2)
    for index in text.indices.sampled {
      for flip: UInt8 in [0x01, 0x20, 0x80] {
        var changed = text
        changed[index] ^= flip
        folder.overwrite(changed, in: "a.jsonl")
        let after = try folder.records.verify()
        #expect(after.fingerprint.events != before.fingerprint.events)
        #expect(!after.damage.isEmpty || !after.torn.isEmpty)
      }
    }
  }

  @Test func `an altered line is damage that names the id its bytes have now`() throws {
    let forged = line("one").replacing("drafting", with: "in-force")
    let folder = try TestFolder(["a.jsonl": forged + "\n"])
    #expect(try folder.records.read().damage.isEmpty)
    let damage = try folder.records.verify().damage
    let now = Seal.id(ofLine: Array(forged.utf8)[...])
    #expect(damage.map(\.reason) == [.altered(try #require(EventID(Self.id(forged))), now: now)])
  }

  @Test func `what prev and target name must be there`() throws {
    let gone = String(repeating: "0", count: 64)
    let late = sealed(
      #""event":"retracted","item":"kh/law","note":"n","target":"\#(Self.id(line("one")))","#
        + #""prev":["\#(gone)"],"recorded":"2020-01-01T00:00:00Z","by":"desk""#)
    let dangling = sealed(
      #""event":"retracted","item":"kh/law","note":"n","target":"\#(gone)","#
        + #""recorded":"2026-11-24T03:10:00Z","by":"desk""#)
    let folder = try TestFolder(["a.jsonl": lines("one") + late + "\n" + dangling + "\n"])
    let verification = try folder.records.verify()
    #expect(verification.problems.map(\.fault) == [.noPrevious, .recordedEarlier, .noTarget])
    #expect(verification.problems.map(\.place.line) == [2, 2, 3])
    #expect(verification.problems.map(\.isNote) == [false, true, false])
    #expect(!verification.isSound)
  }

  @Test func `sort and sha256sum give the same fingerprint`() throws {
    let folder = try TestFolder([
      "b.jsonl": lines("one", "two", "three", "one"), "kh/a.jsonl": lines("four", "two"),
      "procedures/b.json": Procedures.law, "kh/procedures/a.json": Procedures.law + "\n",
      "kh/procedures/not json.json": "{",
    ])
    let events = try run(
      "cat $(find . -name '*.jsonl') | cut -c 8-71 | LC_ALL=C sort -u | sha256sum | cut -c 1-64",
      in: folder.records.path)
    let rules = try run(
      "find . -path '*procedures/*.json' | cut -c 3- | LC_ALL=C sort | tr '\\n' '\\0' | xargs -0 sha256sum"
        + " | sha256sum | cut -c 1-64",
      in: folder.records.path)
    let fingerprint = try folder.records.verify().fingerprint
    #expect(fingerprint.events + "\n" == events)
    #expect(fingerprint.rules + "\n" == rules)
    #expect(fingerprint.description == "\(fingerprint.events)+\(fingerprint.rules)")
  }

  @Test func `a fingerprint of the past holds after later events, and not after earlier ones`()
    throws
  {
    let folder = try TestFolder(["a.jsonl": lines("one")])
    let past = try folder.records.verify().fingerprint
    let then = try #require(Timestamp("2026-11-24T03:10:00Z"))
    func dated(_ time: String) -> String {
      sealed(
        #""event":"linked","item":"kh/law","relation":"part-of","to":"kh/plan","note":"n","#
          + #""recorded":"\#(time)","by":"desk""#) + "\n"
    }
    func answer(_ text: String) throws -> ClaimAnswer {
      let claim = try #require(Fingerprint.Claim(text))
      return try folder.records.verify(knownAt: then).answer(to: claim)
    }
    try folder.write(lines("one") + dated("2026-11-24T03:10:01Z"), to: "a.jsonl")
    #expect(try answer(past.description) == ClaimAnswer(events: .same, rules: .same))
    #expect(try answer(past.events) == ClaimAnswer(events: .same, rules: nil))
    try folder.write(Procedures.law, to: "procedures/a.json")
    #expect(try answer(past.description) == ClaimAnswer(events: .same, rules: .differs))
    #expect(try answer(past.events) == ClaimAnswer(events: .same, rules: nil))
    try folder.write(dated("2026-11-24T03:09:59Z"), to: "b.jsonl")
    #expect(try answer(past.description) == ClaimAnswer(events: .differs, rules: .differs))
    #expect(try answer(past.events) == ClaimAnswer(events: .differs, rules: nil))
    #expect(try folder.records.verify(knownAt: then).count == 2)
  }

  @Test func `what cannot be read may be what is missing, and what is the same is so for certain`()
    throws
  {
    let folder = try TestFolder(["a.jsonl": lines("one", "two")])
    let claim = try #require(Fingerprint.Claim(try folder.records.verify().fingerprint.description))
    let same = ClaimAnswer(events: .same, rules: .same)
    let unknown = ClaimAnswer(events: .unknown, rules: .same)
    for (text, expected) in [
      (lines("one", "two") + "{}\n", same), (lines("one", "two") + line("three"), same),
      (lines("one") + line("two"), unknown),
      (lines("one") + line("two").replacing("A paper", with: "B paper") + "\n", unknown),
      (lines("one"), ClaimAnswer(events: .differs, rules: .same)),
    ] {
      try folder.write(text, to: "a.jsonl")
      let verification = try folder.records.verify()
      #expect(verification.answer(to: claim) == expected, "\(text)")
    }
  }

  @Test(arguments: [
    "", "abc", String(repeating: "A", count: 64), String(repeating: "a", count: 64) + "+",
  ])
  func `what is no fingerprint is none`(_ text: String) {
    #expect(Fingerprint.Claim(text) == nil)
  }
}
