import EDTF
import Testing

@testable import Docket

/// One story over several items.
@Suite struct LifeTests {
  /// Items, each with the day it was opened on and what it supersedes, and the order they are told in.
  static let stories: [(items: [(String, Int, [String])], told: [String])] = [
    ([("x/a", 1, [])], ["x/a"]),
    ([("x/a", 1, []), ("x/b", 5, ["x/a"])], ["x/a", "x/b"]),
    // What was superseded comes first, whatever the dates say.
    ([("x/a", 5, []), ("x/b", 1, ["x/a"])], ["x/a", "x/b"]),
    // A chain is told from any of its links.
    (
      [("x/c", 9, ["x/b"]), ("x/b", 5, ["x/a"]), ("x/a", 1, []), ("x/other", 1, [])],
      ["x/a", "x/b", "x/c"]
    ),
    // Two bills become one, and one becomes two.
    ([("x/a", 3, []), ("x/b", 1, []), ("x/c", 9, ["x/a", "x/b"])], ["x/b", "x/a", "x/c"]),
    ([("x/a", 1, []), ("x/b", 9, ["x/a"]), ("x/c", 5, ["x/a"])], ["x/a", "x/c", "x/b"]),
    // A ring does not hang; nor does what supersedes itself.
    ([("x/a", 3, ["x/b"]), ("x/b", 1, ["x/a"])], ["x/b", "x/a"]),
    ([("x/a", 1, ["x/a"])], ["x/a"]),
    // What is not in the log is named.
    ([("x/a", 1, ["x/gone"])], ["x/gone", "x/a"]),
  ]

  private static func reckoning(_ items: [(String, Int, [String])]) throws -> Reckoning {
    var builder = LogBuilder()
    for (item, opened, superseded) in items {
      try builder.add(
        "opened", item: item, on: written(opened), ["title": item, "kind": "law"])
      for other in superseded {
        try builder.add("linked", item: item, ["relation": "supersedes", "to": other])
      }
    }
    return Reckoning(builder.log, .only(.plain), asOf: day(31))
  }

  @Test(arguments: stories.indices)
  func `the lives of a story come in order, whichever of them is asked about`(
    _ index: Int
  ) throws {
    let (items, told) = LifeTests.stories[index]
    let reckoning = try LifeTests.reckoning(items)
    for name in told {
      let item = try #require(ItemID(name))
      #expect(reckoning.lives(of: item).map(\.item.text) == told, "\(name)")
    }
  }

  @Test func `a life has its own beginning, end and standing`() throws {
    var builder = LogBuilder()
    try builder.add("opened", item: "x/a", ["title": "A", "kind": "law", "procedure": "way"])
    try builder.add("entered", item: "x/a", on: written(2), ["stage": "a"])
    try builder.add("entered", item: "x/a", on: written(9), ["stage": "lapsed"])
    try builder.add(
      "opened", item: "x/b", on: written(11),
      ["title": "B", "kind": "law", "procedure": "way"])
    try builder.add(
      "linked", item: "x/b", on: written(11), ["relation": "supersedes", "to": "x/a"])
    let item = try #require(ItemID("x/a"))
    let lives = Reckoning(builder.log, .only(.plain), asOf: day(20)).lives(of: item)
    #expect(lives.map { $0.from?.bounds } == [Bounds(day(2)), Bounds(day(11))])
    #expect(lives.map { $0.until?.bounds } == [Bounds(day(9)), nil])
    #expect(lives.map(\.state?.standing) == [.closed, .onTrack])
    #expect(lives.map(\.state?.outcome) == [.lapsed, nil])
    // The second life was not begun on the day, though a link without a date holds on every one.
    try builder.add("linked", item: "x/b", ["relation": "supersedes", "to": "x/a"])
    let earlier = Reckoning(builder.log, .only(.plain), asOf: day(10)).lives(of: item)
    #expect(earlier.map(\.item) == [item])
  }
}
