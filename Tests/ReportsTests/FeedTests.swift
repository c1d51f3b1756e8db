import EDTF
import Testing

@testable import Docket
@testable import Reports

private let procedure = SmallCase.procedure

private func events(_ more: [Event] = []) -> [Event] {
  SmallCase.lawEvents + SmallCase.otherEvents + more
}

private func timeline(_ events: [Event], on day: String = "2004-06-01") -> Feed {
  let reckoning = SmallCase.reckoning(events, on: day)
  return .timeline(reckoning.entries, of: [], in: reckoning)
}

private func stalled(_ events: [Event], on day: String, possibly: Bool = false) -> Feed {
  let reckoning = SmallCase.reckoning(events, on: day)
  let states = reckoning.items.filter { !$0.reasons.isEmpty }
  return .stalled(states, possibly: possibly, of: [], in: reckoning)
}

/// An event with a time of its own.
private func recorded(_ time: String, _ event: Event) -> Event {
  let members = event.members.map { member in
    member.name == "recorded" ? JSON.Member("recorded", .string(time)) : member
  }
  guard let event = try? Event(id: event.id, members: members) else { return event }
  return event
}

@Test func `an event that is dated back today is new today`() throws {
  let late = recorded(
    "2026-06-01T12:00:00Z",
    SmallCase.event(40, "reported", SmallCase.law, on: "1999", note: "long ago"))
  let first = try #require(timeline(events([late])).entries.first)
  #expect(first.title == "Law on Trafficking: reported, 1999")
  #expect(first.id.description == "00000040-aaaa-8aaa-aaaa-aaaaaaaaaaaa")
  #expect(first.published.description == "2026-06-01T12:00:00Z")
  #expect(first.updated == first.published)
}

@Test func `what is corrected keeps its entry, which is updated when that was recorded`() throws {
  let feed = timeline(events())
  let corrected = try #require(feed.entries.first { $0.id == StableID(SmallCase.id(4)) })
  #expect(corrected.published.description == "2026-01-01T00:00:04Z")
  #expect(corrected.updated.description == "2026-01-01T00:00:07Z")
  #expect(
    corrected.title == "Law on Trafficking: measured cases: about 690, February 2003 (corrected)")
  let retracted = try #require(feed.entries.first { $0.id == StableID(SmallCase.id(6)) })
  #expect(retracted.title.hasSuffix("(retracted)"))
}

@Test func `what is redacted keeps its entry, which is updated when that was done`() throws {
  let done = "2026-07-01T00:00:00Z"
  let redaction = Redaction(at: try #require(Timestamp(done)), by: "desk", why: "a name")
  let event = try #require(SmallCase.lawEvents.first { $0.id == SmallCase.id(4) })
  let redacted = try SmallCase.redacted(event)
  #expect(redacted.redaction == redaction)
  let feed = timeline(events().map { $0.id == event.id ? redacted : $0 })
  let entry = try #require(feed.entries.first { $0.id == StableID(event.id) })
  #expect(entry.updated.description == done)
}

@Test func `a reason keeps its entry from day to day, and whatever is said in between`() {
  let talk = SmallCase.event(40, "reported", SmallCase.law, on: "2003-05", ["stage": "council"])
  let pace = { (feed: Feed) in
    feed.entries.filter { $0.title.contains("(pace)") && $0.title.contains("Law") }
  }
  let first = pace(stalled(SmallCase.lawEvents, on: "2003-05-01"))
  #expect(first.map(\.title) == ["Law on Trafficking: stalled (pace), since 1 April 2003"])
  #expect(first.map(\.updated.description) == ["2026-01-01T00:00:03Z"])
  #expect(pace(stalled(SmallCase.lawEvents, on: "2003-09-01")) == first)
  let later = pace(stalled(SmallCase.lawEvents + [talk], on: "2003-06-01"))
  #expect(later.map(\.id) == first.map(\.id))
}

@Test func `what may have stalled is another entry than what has`() {
  let possible = stalled(SmallCase.lawEvents, on: "2003-03-06", possibly: true)
  let certain = stalled(SmallCase.lawEvents, on: "2003-05-01", possibly: true)
  #expect(possible.entries.count == 1)
  #expect(
    possible.entries.first?.title
      == "Law on Trafficking: possibly stalled (pace), from 2 October 2002")
  #expect(Set(possible.entries.map(\.id)).isDisjoint(with: certain.entries.map(\.id)))
  #expect(stalled(SmallCase.lawEvents, on: "2003-03-06").entries.isEmpty)
}

@Test func `a reason is as new as what it rests on, or as the day it came to hold`() {
  let early = SmallCase.lawEvents.map { recorded("2002-12-31T00:00:00Z", $0) }
  #expect(
    stalled(early, on: "2003-05-01").entries.map(\.updated.description) == ["2003-04-01T00:00:00Z"])
}

@Test func `what waits has stalled since what it waits for had`() {
  let feed = stalled(events(), on: "2004-04-01")
  let waiting = feed.entries.first { $0.title.contains("(waiting)") }
  #expect(waiting?.title == "Penal Code: stalled (waiting), since 1 April 2003")
}

@Test func `items that wait in many ways for one are each looked at once, rings among them`() {
  // Each of twelve layers depends on all of the next; one of the last has stalled, and rings lead back.
  let (layers, width) = (12, 4)
  func item(_ layer: Int, _ place: Int) -> ItemID {
    layer == layers ? SmallCase.law : SmallCase.item("xx/i-\(layer)-\(place)")
  }
  var number = 100
  func event(
    _ kind: String, _ item: ItemID, _ members: KeyValuePairs<String, String>, on: String? = nil
  )
    -> Event
  {
    number += 1
    return SmallCase.event(number, kind, item, on: on, members)
  }
  var more: [Event] = []
  for layer in 0..<layers {
    for place in 0..<width {
      let own = item(layer, place)
      more.append(event("opened", own, ["title": own.text, "kind": "law"], on: "2002"))
      let next = layer + 1 == layers ? [item(layers, 0)] : (0..<width).map { item(layer + 1, $0) }
      for other in next + [item(max(0, layer - 1), 0)] where other != own {
        more.append(event("linked", own, ["relation": "depends-on", "to": other.text]))
      }
    }
  }
  let feed = stalled(SmallCase.lawEvents + more, on: "2003-05-01")
  let waiting = feed.entries.filter { $0.title.contains("(waiting)") }
  #expect(waiting.count == layers * width)
  #expect(waiting.allSatisfy { $0.title.hasSuffix(", since 1 April 2003") })
}

@Test func `a feed has the latest two hundred reasons and says of how many`() {
  let more = (0..<250).flatMap { number in
    let item = SmallCase.item("xx/n-\(number)")
    return [
      SmallCase.event(
        1000 + number, "opened", item, on: "2000",
        ["title": item.text, "kind": "law", "procedure": "xx-law"]),
      SmallCase.event(2000 + number, "entered", item, on: "2001-01-01", ["stage": "council"]),
    ]
  }
  let feed = stalled(more, on: "2001-06-01")
  #expect(feed.entries.count == 200 && feed.subtitle.hasPrefix("The latest 200 of 250 reasons"))
}

@Test func `a feed tells what was learned and corrected since, and how items stand for it`() {
  func changes(since time: String) -> Feed {
    let known = SmallCase.reckoning(events(), on: "2003-04-15", knownAt: Timestamp(time))
    let now = SmallCase.reckoning(events(), on: "2003-04-15")
    let changes = Changes(from: known, to: now, of: [SmallCase.law])
    return Feed.changes(changes, of: ["item:xx/law"])
  }
  let feed = changes(since: "2026-01-01T00:00:05Z")
  #expect(feed.title == "Changes: item:xx/law")
  #expect(
    feed.entries.map { "\($0.updated) \($0.title)" } == [
      "2026-01-01T00:00:09Z Law on Trafficking: is part of xx/plan, undated",
      "2026-01-01T00:00:08Z Law on Trafficking: reported, 1 March 2003 (retracted)",
      "2026-01-01T00:00:07Z Law on Trafficking: corrected 00000004: value is ~690, no unit",
    ])
  let standing = changes(since: "2026-01-01T00:00:02Z").entries.filter { $0.author == nil }
  #expect(
    standing.map { "\($0.updated) \($0.title)" } == [
      "2026-01-01T00:00:05Z Law on Trafficking: was due soon, now stalled"
    ])
}

@Test func `a feed is one of its words and its records, and of nothing else`() {
  let whole = timeline(SmallCase.lawEvents)
  let reckoning = SmallCase.reckoning(on: "2003-03-06")
  let later = SmallCase.event(49, "reported", SmallCase.law, on: "1999", note: "later")
  #expect(whole.id == timeline(SmallCase.lawEvents + [later], on: "2005-01-01").id)
  #expect(whole.id != Feed.timeline([], of: ["kind:law"], in: reckoning).id)
  #expect(whole.id != stalled(SmallCase.lawEvents, on: "2003-03-06").id)
  let other = SmallCase.reckoning(SmallCase.otherEvents, on: "2003-03-06")
  #expect(whole.id != Feed.timeline([], of: [], in: other).id)
}

@Test func `a feed with nothing in it says of what day it is`() {
  let reckoning = SmallCase.reckoning(on: "2003-03-06")
  let feed = Feed.timeline([], of: [], in: reckoning)
  #expect(
    feed.atom(on: .plain) == """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <id>\(feed.id.urn)</id>
        <title>Events</title>
        <subtitle>0 events, by when they were recorded.</subtitle>
        <updated>2003-03-06T00:00:00Z</updated>
        <author>
          <name>docket</name>
        </author>
        <generator>docket</generator>
      </feed>

      """)
}

@Test func `nothing a record says gets out of its element, and no script is a link`() {
  let hostile = SmallCase.event(
    40, "reported", SmallCase.law, on: "2003-01-01",
    source: SmallCase.source("]]><script>\u{1}&\"\u{FFFF}", url: "javascript:alert(1)"),
    note: "<b>\u{1B}[31m</content>")
  let atom = timeline([hostile]).atom(on: .plain)
  #expect(!atom.contains("<script") && !atom.contains("<b>") && !atom.contains("href="))
  #expect(!atom.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0xFFFF })
  #expect(atom.contains(#"“]]&amp;gt;&amp;lt;script&amp;gt;\u{1}&amp;amp;&amp;quot;\u{ffff}”"#))
}

@Test func `a source is what an entry leads to and where it is from`() {
  let event = SmallCase.event(
    40, "reported", SmallCase.law, on: "2003-01-01",
    source: SmallCase.source(url: "https://example.org/a?b=1&c=\"ភ\""))
  let atom = timeline([event]).atom(on: .plain)
  #expect(!atom.contains("rel=\"alternate\""))
  let plain = SmallCase.event(
    41, "reported", SmallCase.law, on: "2003-01-01",
    source: SmallCase.source(url: "https://example.org/ភ?b=1&c=2"))
  let address = "https://example.org/%E1%9E%97?b=1&amp;c=2"
  let linked = timeline([plain]).atom(on: .plain)
  #expect(linked.contains(#"<link rel="alternate" href="\#(address)"/>"#))
  #expect(linked.contains(#"<link rel="via" href="\#(address)"/>"#))
}

@Test(arguments: [
  ([], "6c62272e-07bb-8142-a2b8-21756295c58d"), (["a"], "08809545-19ab-8be9-9aa0-733055b70e0c"),
  (["a", "b"], "6971299c-b675-8277-b806-e976f537e9be"),
  (["ab"], "a68d622d-4d8b-8822-836d-bc7977aff696"),
])
func `an id is the FNV-1a hash of words, marked as a UUID`(_ words: [String], _ id: String) {
  #expect(StableID(words).description == id)
}

@Test func `by another name a feed is the same feed`() {
  let feed = timeline(events())
  let named = feed.called("Cambodia: events")
  #expect(named.title == "Cambodia: events")
  #expect((named.id, named.entries) == (feed.id, feed.entries))
}
