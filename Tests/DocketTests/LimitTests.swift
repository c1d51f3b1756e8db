import Testing

@testable import Docket

@Suite struct LimitTests {
  @Test func `the name of an item has at most so many characters`() throws {
    let name = "x/" + String(repeating: "a", count: Limits.name - 2)
    func refusal(_ item: String) throws -> Refusal? {
      try Desk().refusal(of: [
        "event": "opened", "item": .string(item), "title": "T", "kind": "law",
        "source": Desk.source,
      ])
    }
    #expect(try refusal(name) == nil)
    #expect(try refusal(name + "a")?.problem == .longName(Limits.name + 1))
    #expect(try refusal(name + "a")?.member == "item")
  }

  @Test func `a line has at most so many bytes, and the longest member is named`() throws {
    func refusal(_ count: Int) throws -> Refusal? {
      try Desk().refusal(of: [
        "event": "reported", "item": "x/bill",
        "note": .string(String(repeating: "a", count: count)),
        "source": Desk.source,
      ])
    }
    #expect(try refusal(60_000) == nil)
    let refused = try #require(try refusal(Limits.writtenLine))
    #expect(refused.member == "note")
    guard case .longLine(let count) = refused.problem, count > Limits.writtenLine else {
      Issue.record("\(refused)")
      return
    }
  }

  @Test(arguments: [
    "../x/a", "/x/a", "x/../a", "x//a", "x/a/", ".x/a", "x/.a", "x/a\0b", "x/a\\b", "x/a.jsonl",
    "x/ａ",
    "X/a", "x", "", "x/-a", "x/a\n",
  ])
  func `no name of an item leads out of its folder`(_ name: String) {
    #expect(ItemID(name) == nil)
  }
}
