import EDTF
import Testing

@testable import Docket
@testable import Reports

// MARK: - Lines

@Test(arguments: [
  ("", "A:"), ("a,b;c\\d", #"A:a\,b\;c\\d"#), ("a\nb", #"A:a\\u{a}b"#),
  ("\u{1B}[31m\u{202E}", #"A:\\u{1b}[31m\\u{202e}"#), ("BEGIN:VEVENT", "A:BEGIN:VEVENT"),
])
func `texts are escaped, and what would hide is written out`(_ text: String, _ line: String) {
  #expect(ContentLine("A", text: text).folded == line + "\r\n")
}

@Test func `paragraphs are lines of one value, several texts are parted by commas`() {
  #expect(ContentLine("A", paragraphs: ["b,", "c"]).folded == "A:b\\,\\nc\r\n")
  #expect(ContentLine("A", texts: ["b,", "c"]).folded == "A:b\\,,c\r\n")
}

@Test(arguments: ["a", "é", "ភ", "𝔘", "a\u{301}"], 60...90)
func `lines are folded at 75 bytes, never within a character`(_ letter: String, _ count: Int) {
  let text = String(repeating: letter, count: count)
  let folded = ContentLine("A", text: text).folded
  let lines = folded.utf8.split(separator: UInt8(ascii: "\n")).map { $0.dropLast() }
  #expect(folded.hasSuffix("\r\n"))
  #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
  #expect(lines.dropLast().allSatisfy { $0.count > 70 })
  let unfolded = lines.enumerated().map { $0 == 0 ? Array($1) : Array($1.dropFirst()) }.joined()
  #expect(Array(unfolded) == Array("A:\(text)".utf8))
}

// MARK: - Occasions

private func due(
  _ events: [Event], on day: String = "2003-03-06", until end: String = "2004-12-31"
) -> [Occasion] {
  let reckoning = SmallCase.reckoning(events, on: day)
  let states = reckoning.items
  let end = SmallCase.day(end)
  return Calendar.due(
    reckoning.deadlines(of: states, until: end), for: states, until: end, in: reckoning,
    named: "Due"
  ).occasions
}

extension Occasion {
  fileprivate var outline: String {
    let first = days.lowerBound
    let last = days.upperBound
    let span = first == last ? "\(first)" : "\(first)/\(last)"
    return "\(span) \(status.rawValue) \(revised.count) \(summary)"
  }
}

private let promise = SmallCase.event(
  5, "promised", SmallCase.law, on: "2003-01-15", ["stage": "senate", "due": "2003-06"])

private func opened(_ more: Event...) -> [Event] { Array(SmallCase.lawEvents.prefix(1)) + more }

private func ruling(_ number: Int, _ kind: String, of target: Int, set: [JSON.Member] = []) -> Event
{
  SmallCase.event(
    number, kind, SmallCase.law, ["target": SmallCase.id(target).description], set: set)
}

@Test func `an imprecise day is a span of days that says so`() throws {
  let occasion = try #require(due(opened(promise)).first)
  #expect(
    occasion.outline == "2003-06-01/2003-06-30 CONFIRMED 0 Law on Trafficking: promised: the Senate"
  )
  #expect(occasion.description.contains("The day is not known: in June 2003."))
}

@Test func `a day that is known is one day`() throws {
  let entered = SmallCase.event(40, "entered", SmallCase.law, on: "2003-03-01", ["stage": "senate"])
  let occasion = try #require(due(opened(entered)).first)
  #expect(
    occasion.outline == "2003-04-01 CONFIRMED 0 Law on Trafficking: limit at the Senate is up")
  #expect(!occasion.description.contains { $0.hasPrefix("The day is not known") })
}

@Test func `what may not run at all is tentative`() {
  let entered = SmallCase.event(
    40, "entered", SmallCase.law, on: "[2003-02-20..2003-04-10]", ["stage": "senate"])
  #expect(
    due(opened(entered)).map(\.outline) == [
      "2003-03-20/2003-05-10 TENTATIVE 0 Law on Trafficking: limit at the Senate is up"
    ])
}

@Test func `a correction moves the same occasion and counts`() {
  let set = [JSON.Member("due", .string("2003-09-15"))]
  let before = due(opened(promise))
  let after = due(opened(promise, ruling(6, "corrected", of: 5, set: set)))
  #expect(
    after.map(\.outline) == ["2003-09-15 CONFIRMED 1 Law on Trafficking: promised: the Senate"])
  #expect(after.map(\.id) == before.map(\.id))
  #expect(after.map(\.revised.last.description) == ["2026-01-01T00:00:06Z"])
}

@Test func `what is retracted is cancelled, and what is restored is not`() {
  let retracted = ruling(6, "retracted", of: 5)
  let cancelled = due(opened(promise, retracted))
  #expect(
    cancelled.map(\.outline) == [
      "2003-06-01/2003-06-30 CANCELLED 1 Law on Trafficking: promised: the Senate"
    ])
  #expect(cancelled.map(\.id) == due(opened(promise)).map(\.id))
  let restored = due(opened(promise, retracted, ruling(7, "retracted", of: 6)))
  #expect(
    restored.map(\.outline) == [
      "2003-06-01/2003-06-30 CONFIRMED 2 Law on Trafficking: promised: the Senate"
    ])
}

@Test func `the clock of a retracted entry is cancelled`() {
  let entered = SmallCase.event(3, "entered", SmallCase.law, on: "2003-03-01", ["stage": "senate"])
  let before = due(opened(entered))
  let after = due(opened(entered, ruling(4, "retracted", of: 3)))
  #expect(
    after.map(\.outline) == ["2003-04-01 CANCELLED 1 Law on Trafficking: limit at the Senate is up"]
  )
  #expect(after.map(\.id) == before.map(\.id))
}

@Test func `what an item has moved past is cancelled, by a sequence that only grows`() {
  let entered = SmallCase.event(6, "entered", SmallCase.law, on: "2003-03-01", ["stage": "senate"])
  let before = due(opened(promise, entered))
  #expect(
    before.map(\.outline) == [
      "2003-04-01 CONFIRMED 0 Law on Trafficking: limit at the Senate is up",
      "2003-06-01/2003-06-30 CANCELLED 1 Law on Trafficking: promised: the Senate",
    ])
  #expect(before.last?.id == due(opened(promise)).first?.id)
  let ended = SmallCase.event(
    7, "entered", SmallCase.law, on: "2003-03-05", ["stage": "in-force"])
  let after = due(opened(promise, entered, ended))
  #expect(
    after.map(\.outline) == [
      "2003-04-01 CANCELLED 1 Law on Trafficking: limit at the Senate is up",
      "2003-06-01/2003-06-30 CANCELLED 2 Law on Trafficking: promised: the Senate",
    ])
  #expect(after.map(\.id) == before.map(\.id))
  #expect(after.first?.description.first?.hasPrefix("It is due no more: closed (done)") == true)
  // What is taken back runs again, under a higher number.
  let back = due(opened(promise, entered, ended, ruling(8, "retracted", of: 7)))
  #expect(back.map(\.id) == before.map(\.id))
  #expect(back.map(\.status) == [.confirmed, .cancelled])
  #expect(back.map(\.revised.count) == [2, 3])
}

@Test func `what is redacted is cancelled under the name it had, on the day that was done`() throws
{
  let reckoned = { (events: [Event]) in
    let reckoning = SmallCase.reckoning(events, on: "2027-01-01")
    return Calendar.timeline(reckoning.entries, in: reckoning, named: "x").occasions
  }
  let event = try #require(opened(promise).last)
  let before = try #require(reckoned(opened(promise)).last)
  let after = reckoned(opened(try SmallCase.redacted(event)))
  let gone = try #require(after.first { $0.id == before.id })
  #expect(gone.outline == "2026-07-01 CANCELLED 1 Law on Trafficking: content removed")
  #expect(gone.description.first == "Redacted on 1 July 2026 by desk: a name.")
  #expect(before.revised.count == 0)
}

@Test func `a pause that moves a clock counts, talk does not`() {
  let entered = SmallCase.event(3, "entered", SmallCase.law, on: "2003-03-01", ["stage": "senate"])
  let talk = SmallCase.event(4, "reported", SmallCase.law, on: "2003-03-02", note: "talk")
  let pause = SmallCase.event(5, "paused", SmallCase.law, on: "2003-03-03")
  let resumed = SmallCase.event(6, "resumed", SmallCase.law, on: "2003-03-05")
  #expect(due(opened(entered, talk)).map(\.revised.count) == [0])
  #expect(
    due(opened(entered, talk, pause, resumed)).map(\.outline) == [
      "2003-04-03 CONFIRMED 2 Law on Trafficking: limit at the Senate is up"
    ])
  // Of one that stands still, and nobody knows until when, no day is left.
  #expect(
    due(opened(entered, pause)).map(\.outline) == [
      "2003-04-01 CANCELLED 1 Law on Trafficking: limit at the Senate is up"
    ])
  // Of a clock that may stand still for good only the earliest day is known.
  let vague = SmallCase.event(5, "paused", SmallCase.law, on: "2003-03-03/")
  #expect(
    due(opened(entered, vague)).map(\.outline) == [
      "2003-04-01 TENTATIVE 1 Law on Trafficking: limit at the Senate is up"
    ])
}

@Test func `what is announced is there, and cancelled where it was retracted`() {
  let vote = SmallCase.event(
    3, "entered", SmallCase.law, on: "2003-05-02", ["stage": "in-force"],
    source: SmallCase.source(date: "2003-03-01", url: "https://example.org/a,b"))
  #expect(
    due(opened(vote)).map(\.outline) == [
      "2003-05-02 CONFIRMED 0 Law on Trafficking: reached “In force” (done)"
    ])
  #expect(due(opened(vote)).first?.address == "https://example.org/a,b")
  #expect(
    due(opened(vote, ruling(4, "retracted", of: 3))).map(\.status) == [.cancelled])
  #expect(due(opened(vote), until: "2003-05-01") == [])
}

@Test(arguments: [
  ("2003-05-02", "2003-05-02 CONFIRMED"), ("2003-05-02?", "2003-05-02 TENTATIVE"),
  ("2003-05", "2003-05-01/2003-05-31 CONFIRMED"), ("2003-05~", "2003-04-01/2003-06-30 CONFIRMED"),
  ("2003-05-01/2003-05-04", "2003-05-01/2003-05-04 CONFIRMED"),
  ("2003-05-01/..", "2003-05-01 CONFIRMED"), ("../2003-05-01", "2003-05-01 CONFIRMED"),
  ("", ""), ("-0100", ""), ("Y12000", ""), ("0000", ""), ("9999", ""),
  ("9998", "9998-01-01/9998-12-31 CONFIRMED"),
])
func `dates are the days a calendar can write`(_ date: String, _ outline: String) {
  let event = SmallCase.event(
    2, "reported", SmallCase.law, on: date.isEmpty ? nil : date, note: "a")
  let reckoning = SmallCase.reckoning(opened(event), on: "2003-03-06")
  let occasion = reckoning[event.id]?.occasion(in: reckoning, Revisions(reckoning))
  let words = occasion?.outline.split(separator: " ").prefix(2).joined(separator: " ")
  #expect(words ?? "" == outline)
}

@Test func `a calendar is written to the byte`() throws {
  let reckoning = SmallCase.reckoning(opened(promise), on: "2003-03-06")
  let report = Report.due(
    reckoning.deadlines(of: reckoning.items, until: SmallCase.day("2004")),
    for: reckoning.items, until: SmallCase.day("2004"), in: reckoning, of: ["kind:law"])
  let lines = report.rendered(as: .ics, on: .plain).split(separator: "\r\n")
  #expect(
    lines == [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//docket//docket//EN", "CALSCALE:GREGORIAN",
      "NAME:Due: kind:law", "X-WR-CALNAME:Due: kind:law", "BEGIN:VEVENT",
      "UID:\(Substring(due(opened(promise)).first?.id.description ?? ""))",
      "DTSTAMP:20260101T000005Z", "LAST-MODIFIED:20260101T000005Z", "SEQUENCE:0",
      "DTSTART;VALUE=DATE:20030601", "DTEND;VALUE=DATE:20030701", "STATUS:CONFIRMED",
      "TRANSP:TRANSPARENT", "SUMMARY:Law on Trafficking: promised: the Senate",
      "DESCRIPTION:Promised (The Post) on 15 January 2003: the Senate by June 2003",
      " .\\nThe day is not known: in June 2003.\\n“A report”\\, The Post\\nxx/law",
      "CATEGORIES:promise", "END:VEVENT", "END:VCALENDAR",
    ])
}

@Test func `a calendar of nothing has something in it, as it must`() {
  let text = Calendar(name: "none", occasions: []).text
  #expect(text.contains("BEGIN:VTIMEZONE\r\nTZID:Etc/UTC\r\n"))
  #expect(!text.contains("VEVENT") && text.hasSuffix("END:VTIMEZONE\r\nEND:VCALENDAR\r\n"))
}
