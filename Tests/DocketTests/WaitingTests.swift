import EDTF
import Testing

@testable import Docket

/// Items that depend on others.
@Suite struct WaitingTests {
  static let way = Procedure.way([("a", 5), ("b", nil), ("done", nil), ("dropped", nil)])

  /// Opens items, each in a stage since 1 January 2000, and links them.
  private func standings(
    _ stages: [(String, String)], _ links: [(String, String)], linkedOn: String? = nil
  ) throws -> [String: Standing] {
    var builder = LogBuilder()
    for (item, stage) in stages {
      try builder.open("x/\(item)")
      try builder.add("entered", item: "x/\(item)", on: written(1), ["stage": stage])
    }
    for (from, to) in links {
      try builder.add(
        "linked", item: "x/\(from)", on: linkedOn, ["relation": Link.dependsOn, "to": "x/\(to)"])
    }
    let reckoning = Reckoning(builder.log, .only(WaitingTests.way), asOf: day(20))
    return Dictionary(
      uniqueKeysWithValues: reckoning.items.map { (String($0.item.text.dropFirst(2)), $0.standing) }
    )
  }

  @Test func `what depends on a stalled item is stalled, and so on down the line`() throws {
    let found = try standings(
      [("law", "a"), ("plan", "b"), ("review", "b")], [("plan", "law"), ("review", "plan")])
    #expect(found == ["law": .stalled, "plan": .stalled, "review": .stalled])
  }

  @Test func `what depends on a dropped item is stalled, on a finished one not`() throws {
    let found = try standings(
      [("dead", "dropped"), ("law", "done"), ("plan", "b"), ("review", "b")],
      [("plan", "dead"), ("review", "law")])
    #expect(found["plan"] == .stalled)
    #expect(found["review"] == .onTrack)
  }

  @Test func `one that an item depends on by two links is named once, both are evidence`() throws {
    var builder = LogBuilder()
    for (item, stage) in [("law", "a"), ("plan", "b")] {
      try builder.open("x/\(item)")
      try builder.add("entered", item: "x/\(item)", on: written(1), ["stage": stage])
    }
    let links = try (0..<2).map { _ in
      try builder.add("linked", item: "x/plan", ["relation": Link.dependsOn, "to": "x/law"])
    }
    let reckoning = Reckoning(builder.log, .only(WaitingTests.way), asOf: day(20))
    let reason = try #require(ItemID("x/plan").flatMap { reckoning[$0] }?.reasons.first)
    #expect(reason.detail == .waiting([try #require(ItemID("x/law"))]))
    #expect(Set(reason.events) == Set(links))
  }

  @Test func `a ring of items without a reason of their own is not stalled`() throws {
    let found = try standings(
      [("p", "b"), ("q", "b"), ("r", "b")], [("p", "q"), ("q", "r"), ("r", "p")])
    #expect(Set(found.values) == [.onTrack])
  }

  @Test func `a ring with one stalled item is stalled all round`() throws {
    let found = try standings(
      [("p", "a"), ("q", "b"), ("r", "b")], [("p", "q"), ("q", "r"), ("r", "p")])
    #expect(Set(found.values) == [.stalled])
  }

  @Test func `a link that may not hold yet makes only a possible reason`() throws {
    let found = try standings(
      [("law", "a"), ("plan", "b")], [("plan", "law")], linkedOn: "[2000-01-05..2000-02-05]")
    #expect(found["plan"] == .possiblyStalled)
  }

  @Test func `a link in the future makes none`() throws {
    let found = try standings([("law", "a"), ("plan", "b")], [("plan", "law")], linkedOn: "2001")
    #expect(found["plan"] == .onTrack)
  }

  @Test func `an item that is over waits for nothing`() throws {
    let found = try standings([("law", "a"), ("plan", "done")], [("plan", "law")])
    #expect(found["plan"] == .closed)
  }
}
