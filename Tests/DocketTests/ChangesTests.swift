import EDTF
import Testing

@testable import Docket

/// What differs between two reckonings.
@Suite struct ChangesTests {
  /// A bill that entered `a` on the 3rd, and of which more was learned in February 2026.
  private static func story() throws -> (builder: LogBuilder, entry: EventID, report: EventID) {
    var builder = LogBuilder()
    try builder.open()
    let entry = try builder.add("entered", on: written(3), ["stage": "a"])
    let report = try builder.add("reported", on: written(4))
    return (builder, entry, report)
  }

  private static func changes(
    _ builder: LogBuilder, days: (Int, Int) = (20, 20),
    known: (String?, String?) = ("2026-01-31", nil)
  ) throws -> Changes {
    let way = Procedure.way([("a", 10), ("b", 10), ("done", nil)])
    func time(_ day: String?) -> Timestamp? { day.flatMap { Timestamp("\($0)T00:00:00Z") } }
    let before = Reckoning(builder.log, .only(way), asOf: day(days.0), knownAt: time(known.0))
    let after = Reckoning(builder.log, .only(way), asOf: day(days.1), knownAt: time(known.1))
    return Changes(from: before, to: after, of: Set((before.items + after.items).map(\.item)))
  }

  private static let february = "2026-02-01T00:00:00Z"

  @Test func `two days are compared by one knowledge: nothing is learned, whatever was recorded`()
    throws
  {
    var (builder, entry, _) = try ChangesTests.story()
    try builder.add("measured", on: written(5), ["figure": "f", "value": "1"])
    // The pace of 10 days from the 3rd is over on the 14th.
    let changes = try ChangesTests.changes(builder, days: (13, 14), known: (nil, nil))
    #expect(changes.items.map(\.before?.standing) == [.dueSoon])
    #expect(changes.items.map(\.after?.standing) == [.stalled])
    #expect(changes.items.first?.events == [entry])
    #expect(changes.learned.isEmpty && changes.revisions.isEmpty)
    #expect(try ChangesTests.changes(builder, days: (14, 15), known: (nil, nil)).items.isEmpty)
  }

  @Test func `of an item that stands in neither it is told what was learned and taken out`() throws
  {
    var (builder, _, _) = try ChangesTests.story()
    let hoax = try builder.add(
      "opened", item: "x/hoax", on: written(2), ["title": "A hoax", "kind": "law"],
      recorded: ChangesTests.february)
    try builder.add(
      "retracted", item: "x/hoax", ["target": hoax.description, "reason": "a hoax"],
      recorded: ChangesTests.february)
    let gone = try builder.add(
      "opened", item: "x/gone", on: written(2), ["title": "A name", "kind": "case"])
    try builder.redact(builder.events.count - 1)
    let changes = try ChangesTests.changes(builder)
    #expect(changes.items.isEmpty)
    #expect(changes.learned.map(\.event.id) == [hoax])
    #expect(changes.redacted.map(\.event.id) == [gone])
    // What is announced, and was known to be, is said otherwise.
    let ahead = try builder.add(
      "opened", item: "x/ahead", on: "2001", ["title": "A plan", "kind": "plan"], published: "1999")
    try builder.add(
      "corrected", item: "x/ahead", ["target": ahead.description],
      set: [JSON.Member("on", .string("2002"))], recorded: ChangesTests.february)
    #expect(try ChangesTests.changes(builder).revisions.map(\.after.event.id) == [ahead])
  }

  @Test func `an event learned late is told with what it changes on the day`() throws {
    var (builder, _, _) = try ChangesTests.story()
    let late = try builder.add(
      "entered", on: written(12), ["stage": "b"], recorded: ChangesTests.february)
    let changes = try ChangesTests.changes(builder)
    #expect(changes.items.map(\.before?.stage) == ["a"])
    #expect(changes.items.map(\.after?.stage) == ["b"])
    #expect(changes.items.map(\.after?.standing) == [.dueSoon])
    #expect(changes.items.first?.events == [late])
    #expect(changes.learned.map(\.event.id) == [late])
    // From 12 January 2000 to 1 February 2026.
    #expect(changes.learned.first?.daysLate == 9517)
    // On a day before it, nobody could have told of it.
    let earlier = try ChangesTests.changes(builder, days: (5, 5))
    #expect(earlier.items.isEmpty && earlier.learned.isEmpty)
  }

  @Test func `a corrected date is told with what was said before, also of what it moves away`()
    throws
  {
    var (builder, entry, _) = try ChangesTests.story()
    try builder.add(
      "corrected", ["target": entry.description],
      set: [JSON.Member("on", .string(written(30)))], recorded: ChangesTests.february)
    let changes = try ChangesTests.changes(builder)
    #expect(changes.items.map(\.before?.stage) == ["a"])
    #expect(changes.items.map(\.after?.stage) == [nil])
    let revision = try #require(changes.revisions.first)
    #expect(
      revision.differences.map(\.difference) == [
        Difference(member: "on", before: .string(written(3)), after: .string(written(30)))
      ])
    #expect(revision.rulings.map(\.kind) == [.corrected])
  }

  @Test func `what was retracted, restored or told by another source is told once`() throws {
    var (builder, entry, report) = try ChangesTests.story()
    let retraction = try builder.add(
      "retracted", ["target": report.description], recorded: ChangesTests.february)
    let source = try builder.add(
      "corroborated", on: written(4), ["target": entry.description],
      recorded: ChangesTests.february)
    let changes = try ChangesTests.changes(builder)
    #expect(changes.revisions.map(\.after.event.id) == [entry, report])
    #expect(changes.revisions.map(\.isRetracted) == [false, true])
    #expect(changes.revisions.first?.newSources.map(\.id) == [source])
    #expect(changes.items.isEmpty)

    let later = "2026-03-01T00:00:00Z"
    try builder.add("retracted", ["target": retraction.description], recorded: later)
    try builder.add("retracted", ["target": source.description], recorded: later)
    let march = try ChangesTests.changes(builder, known: ("2026-02-28", nil))
    #expect(march.revisions.map(\.isRestored) == [false, true])
    #expect(march.revisions.first?.lostSources.map(\.id) == [source])
    // Between January and March nothing came of it all.
    #expect(try ChangesTests.changes(builder).revisions.isEmpty)
  }

  @Test func `an item that was only recorded by mistake is told as gone`() throws {
    var builder = LogBuilder()
    let opening = try builder.add("opened", on: "1999-12-01", ["title": "A", "kind": "law"])
    try builder.add(
      "retracted", ["target": opening.description], recorded: ChangesTests.february)
    let changes = try ChangesTests.changes(builder)
    #expect(changes.items.map(\.before?.standing) == [.onTrack])
    #expect(changes.items.map(\.after) == [nil])
  }

  @Test func `both pairs together compare what was said on the one day with what is on the other`()
    throws
  {
    var (builder, _, _) = try ChangesTests.story()
    let late = try builder.add(
      "entered", on: written(12), ["stage": "b"], recorded: ChangesTests.february)
    let changes = try ChangesTests.changes(builder, days: (5, 14))
    #expect(changes.items.map(\.before?.stage) == ["a"])
    #expect(changes.items.map(\.after?.stage) == ["b"])
    #expect(changes.learned.map(\.event.id) == [late])
  }

  @Test func `what was redacted between two times, or two days, is told once`() throws {
    var (builder, _, report) = try ChangesTests.story()
    try builder.redact(2)
    func redacted(_ days: (Int, Int), _ known: (String?, String?)) throws -> [EventID] {
      try ChangesTests.changes(builder, days: days, known: known).redacted.map(\.event.id)
    }
    #expect(try redacted((20, 20), ("2026-01-31", nil)) == [report])
    #expect(try redacted((20, 20), ("2026-02-02", nil)) == [])
    #expect(try redacted((20, 20), ("2026-01-30", "2026-01-31")) == [])
    let done = try EDTFDate("2026-02-01").bounds.lo.days(since: day(0))
    #expect(try redacted((done - 1, done), (nil, nil)) == [report])
    #expect(try redacted((done, done + 1), (nil, nil)) == [])
    // It was recorded in that time, too, and is told as what it is now.
    let both = try ChangesTests.changes(builder, known: ("2025-12-31", nil))
    #expect(!both.learned.map(\.event.id).contains(report))
  }
}
