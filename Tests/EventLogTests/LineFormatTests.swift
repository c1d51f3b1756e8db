import Docket
import Testing

@testable import EventLog

@Suite struct LineFormat {
  /// A line as docket writes it; its id was made by sha256sum.
  static let golden =
    #"{"id":"755acee95960b8f720dc52bb755a8ed76725d57746cf0389b01d837fc020553f","event":"entered","item":"kh/trafficking-law","on":"[2002-07..2002-12]","#
    + #""stage":"council-of-ministers","source":{"title":"Kép \"Post\"","publisher":"ភ្នំពេញ","#
    + #""date":"2003-02~"},"prev":[],"recorded":"2026-11-24T03:10:00Z","by":"desk"}"#

  @Test func `a line of the documentation is an event`() throws {
    let folder = try TestFolder(["log.jsonl": LineFormat.golden + "\n"])
    let reading = try folder.records.read()
    #expect(reading.damage.isEmpty)
    let event = try #require(reading.log.events.first)
    #expect(event.stage == "council-of-ministers")
    #expect(event.source?.publisher == "ភ្នំពេញ")
    #expect(
      event.members.map(\.name) == [
        "event", "item", "on", "stage", "source", "prev", "recorded", "by",
      ])
    #expect(try folder.records.verify().damage.isEmpty)
  }

  @Test func `sha256sum gives the same id`() throws {
    let folder = try TestFolder(["log.jsonl": LineFormat.golden + "\n"])
    let sum = try run(
      #"sed -E 's/"id":"[0-9a-f]{64}",//' log.jsonl | tr -d '\n' | sha256sum"#,
      in: folder.records.path)
    #expect(sum.prefix(64) == LineFormat.golden.dropFirst(7).prefix(64))
    #expect(Seal.id(ofLine: Array(LineFormat.golden.utf8)[...]).description == sum.prefix(64))
  }

  @Test func `members may stand in any order and between spaces`() throws {
    let text = sealed(
      #" "by" : "desk","recorded":"2026-11-24T03:10:00Z", "note":"n","to":"kh/plan","relation":"part-of","#
        + #""item":"kh/law", "event":"linked" "#)
    let folder = try TestFolder(["log.jsonl": text + "\n"])
    #expect(try folder.records.read().log.events.first?.kind == .linked)
    #expect(try folder.records.verify().isSound)
  }

  @Test func `a string keeps NUL and every other character`() throws {
    let text = sealed(
      #""event":"linked","item":"kh/law","relation":"part-of","to":"kh/plan","note":"a\u0000b\ud83d\ude00","#
        + #""recorded":"2026-11-24T03:10:00Z","by":"desk""#)
    let folder = try TestFolder(["log.jsonl": text + "\n"])
    #expect(try folder.records.read().log.events.first?.note == "a\0b😀")
  }

  @Test func `numbers of a newer version keep their digits`() throws {
    let text = sealed(
      #""event":"weighed","item":"kh/law","weight":1.50e+3000,"recorded":"2026-11-24T03:10:00Z","by":"desk""#
    )
    let folder = try TestFolder(["log.jsonl": text + "\n"])
    let event = try #require(try folder.records.read().log.events.first)
    #expect(event.members["weight"] == .number("1.50e+3000"))
    #expect(event.body == .unknown(kind: "weighed"))
  }
}
