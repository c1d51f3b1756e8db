import EDTF
import Testing

@testable import Docket

@Suite struct DigestTests {
  /// Events of all precisions, recorded long after; the last has no date.
  private static func story() throws -> LogBuilder {
    var builder = LogBuilder()
    try builder.open()
    try builder.add("entered", on: "2000-01-03", ["stage": "a"])
    try builder.add("reported", on: "2000-01")
    try builder.add("entered", on: "[2000-01-10..2000-02-20]", ["stage": "b"])
    try builder.add("measured", on: "2000", ["figure": "f", "value": "1"])
    try builder.add("reported")
    return builder
  }

  private static func digest(_ builder: LogBuilder, _ since: Int, _ asOf: Int) -> Digest {
    let way = Procedure.way([("a", 10), ("b", 10), ("done", nil)])
    let reckon = { Reckoning(builder.log, .only(way), asOf: $0) }
    let after = reckon(day(asOf))
    return Digest(from: reckon(day(since)), to: after, of: after.items)
  }

  @Test func `digests in a row tell every happening once`() throws {
    let story = try DigestTests.story()
    let told = stride(from: -70, to: 500, by: 7).flatMap { since in
      DigestTests.digest(story, since, since + 7).new.map(\.event.id)
    }
    #expect(told.sorted() == story.events.dropLast().map(\.id).sorted())
  }

  @Test func `what was recorded in the time is new, and rulings only then`() throws {
    var story = try DigestTests.story()
    let entry = story.events[1].id
    try story.add(
      "corroborated", on: "2000-01-04", ["target": entry.description],
      recorded: "2000-03-02T00:00:00Z")
    try story.add("reported", on: "2000-01-05", recorded: "2000-03-03T00:00:00Z")
    let week = DigestTests.digest(story, 60, 67)
    #expect(week.new.map(\.event.id) == [story.events[6].id, story.events[7].id])
    #expect(week.happened.isEmpty)
    #expect(week.rulings.map(\.event.id) == [story.events[6].id])
    #expect(week.recorded.map(\.event.id) == [story.events[7].id])
    #expect(DigestTests.digest(story, 2, 4).new.map(\.event.id) == [entry])
  }

  @Test func `an item that stands otherwise is told with what did it`() throws {
    let story = try DigestTests.story()
    // Its pace of 10 days from the 3rd is over on the 14th, if it had not moved on by then.
    let first = DigestTests.digest(story, 2, 5)
    #expect(first.changes.map(\.after?.stage) == ["a"])
    #expect(first.changes.first?.events == [story.events[1].id])
    let later = DigestTests.digest(story, 9, 16)
    #expect(later.changes.map(\.after?.standing) == [.possiblyStalled])
    #expect(later.changes.first?.events == [story.events[1].id])
    #expect(later.possiblyStalled.count == 1)
    #expect(DigestTests.digest(story, 14, 15).changes.isEmpty)
    let end = DigestTests.digest(story, 60, 67)
    #expect(end.stalled.map { end.isNewlyStalled($0.item) } == [true])
  }

  @Test func `an item of which nothing counts, or not yet, is news all the same`() throws {
    var story = try DigestTests.story()
    let recorded = "2000-03-02T00:00:00Z"
    let hoax = try story.add(
      "opened", item: "x/hoax", on: "2000-01-01", ["title": "A hoax", "kind": "law"],
      recorded: recorded)
    let retraction = try story.add(
      "retracted", item: "x/hoax", ["target": hoax.description, "reason": "a hoax"],
      recorded: recorded)
    let ahead = try story.add(
      "opened", item: "x/ahead", on: "2001", ["title": "A plan", "kind": "plan"],
      recorded: recorded)
    let week = DigestTests.digest(story, 60, 67)
    #expect(Set(week.new.map(\.event.id)) == [hoax, retraction, ahead])
    // A filter that says which items still decides.
    let none = Digest(from: week.before, to: week.after, of: []) { entry, _ in
      entry.event.item.text == "x/hoax"
    }
    #expect(Set(none.new.map(\.event.id)) == [hoax, retraction])
    for (filter, told) in [("kind:law", [hoax, retraction]), ("-kind:law", [ahead])] {
      let filter = try Filter([filter], Vocabulary(story.log, Rulebook()))
      let some = Digest(
        from: week.before, to: week.after, of: [], andStateless: filter.isMet)
      #expect(Set(some.new.map(\.event.id)) == Set(told))
    }
    // That one, of which everything is gone, is told by its redaction.
    try story.redact(story.events.count - 1)
    let done = try EDTFDate("2026-02-01").bounds.lo.days(since: day(0))
    #expect(DigestTests.digest(story, done - 1, done).redacted.map(\.event.id) == [ahead])
  }

  @Test func `what was redacted in the time is told as that, whenever it was recorded`() throws {
    var story = try DigestTests.story()
    try story.redact(2)
    let done = try EDTFDate("2026-02-01").bounds.lo.days(since: day(0))
    let digest = DigestTests.digest(story, done - 1, done)
    #expect(digest.redacted.map(\.event.id) == [story.events[2].id])
    #expect(!digest.recorded.map(\.event.id).contains(story.events[2].id))
    #expect(DigestTests.digest(story, done, done + 7).redacted.isEmpty)
    #expect(DigestTests.digest(story, done - 8, done - 1).redacted.isEmpty)
  }
}
