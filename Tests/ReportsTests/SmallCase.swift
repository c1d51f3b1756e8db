import EDTF

@testable import Docket
@testable import Reports

/// A small record, made up, that has one of everything reports speak of.
enum SmallCase {
  static let law = item("xx/law")
  static let code = item("xx/code")
  static let plan = item("xx/plan")

  static let procedure = Procedure(
    name: "xx-law", title: "Ordinary law", silent: CalendarDuration("12 months"),
    stages: [
      stage("drafting", "Drafting at the ministry", pace: "12 months", basis: "usual"),
      stage("council", "Council of Ministers", pace: "3 months", basis: "this record's yardstick"),
      stage("senate", "Senate", limit: "1 month", basis: "Constitution, Article 113"),
      stage("in-force", "In force", end: .done),
      stage("withdrawn", "Withdrawn", end: .dropped),
    ])

  /// What happened to the law by itself.
  static let lawEvents = [
    event(
      1, "opened", law, on: "2002",
      ["title": "Law on Trafficking", "kind": "law", "procedure": "xx-law"],
      titles: ["km": "ច្បាប់"]),
    event(2, "entered", law, on: "2002-06~", ["stage": "drafting"]),
    event(
      3, "entered", law, on: "[2002-07..2002-12]", ["stage": "council"],
      source: source("Law languishes", date: "2003-03", quote: "has languished for months")),
    event(
      4, "measured", law, on: "2003-02", ["figure": "cases", "value": "~700", "unit": "cases"]),
    event(
      5, "promised", law, on: "2003-01-15",
      ["stage": "senate", "due": "2003-06", "who": "the minister"]),
    event(6, "reported", law, on: "2003-03-01", note: "still being discussed"),
  ]

  /// What happened besides: a law that depends on it, a plan it is part of, second sources, slips,
  /// a correction, a retraction, and a title that would like to act on a terminal.
  static let otherEvents = [
    event(
      11, "opened", code, on: "2001",
      ["title": "Penal Code", "kind": "law", "procedure": "xx-law"]),
    event(12, "entered", code, on: "2001-01-10", ["stage": "drafting"]),
    event(13, "linked", code, ["relation": "depends-on", "to": "xx/law"]),
    event(
      14, "opened", plan, on: "2000",
      ["title": "ផែនការ\u{200B}ប្រាំ\u{200B}ឆ្នាំ", "kind": "plan"]),
    event(15, "corroborated", law, on: "2002-09", ["target": id(3).description]),
    event(
      16, "promised", law, on: "2003-07-15",
      ["stage": "senate", "due": "2003-12", "who": "the minister"]),
    event(
      17, "corrected", law, ["target": id(4).description],
      set: [JSON.Member("value", .string("~690")), JSON.Member("unit", .null)]),
    event(18, "retracted", law, ["target": id(6).description, "reason": "wrong law"]),
    event(
      19, "linked", law, ["relation": "part-of", "to": "xx/plan"], source: nil, note: "said so"),
    event(20, "paused", code, on: "2004-05", ["reason": "elections"]),
    event(
      21, "reported", plan, on: "2003-12",
      source: source(
        "Speech \u{1B}[31mred\u{202E}", date: "2003-12-01", quote: "we will\tsee",
        url: "https://example.org/an/address/too/long/for/a/line/is/there/to/be/copied/so/whole")),
  ]

  static func reckoning(
    _ events: [Event] = lawEvents, on day: String, knownAt: Timestamp? = nil
  ) -> Reckoning {
    var log = Log()
    for (index, event) in events.enumerated() {
      log.add(event, at: Log.Place(file: "xx/law.jsonl", line: index + 1))
    }
    var rules = Rulebook()
    _ = rules.add(procedure, to: "xx")
    return Reckoning(log, rules, asOf: self.day(day), knownAt: knownAt)
  }

  /// All that happened, long after.
  static var everything: Reckoning { reckoning(lawEvents + otherEvents, on: "2004-06-01") }

  /// The law, withdrawn.
  static var withdrawn: Reckoning {
    let end = event(30, "entered", law, on: "2003-04-01", ["stage": "withdrawn"])
    return reckoning(lawEvents + [end], on: "2004-06-01")
  }

  /// The law, when nothing has happened yet.
  static let state = ItemState(
    .init(
      ledger: Ledger(Log(), Rulebook()), item: law, opening: nil, procedure: procedure, spells: [],
      candidates: [], current: nil, standing: .onTrack, outcome: nil, reasons: [], promises: [],
      links: [], parts: [], clocks: [], rows: []))

  static func item(_ text: String) -> ItemID {
    guard let item = ItemID(text) else { preconditionFailure("no item: \(text)") }
    return item
  }

  static func day(_ text: String) -> Day {
    guard let date = try? EDTFDate(text) else { preconditionFailure("no day: \(text)") }
    return date.bounds.hi
  }

  /// The id of the event with that number: it begins with it, in eight digits.
  static func id(_ number: Int) -> EventID {
    let digits = String(number)
    let text = String(repeating: "0", count: 8 - digits.count) + digits
    guard let id = EventID(text + String(repeating: "a", count: 56)) else {
      preconditionFailure("no id: \(number)")
    }
    return id
  }

  static func source(
    _ title: String = "A report", date: String? = nil, quote: String? = nil, url: String? = nil
  ) -> JSON {
    let members = [
      ("title", title), ("publisher", "The Post"), ("date", date), ("url", url), ("quote", quote),
    ]
    return .object(
      members.compactMap { name, value in value.map { JSON.Member(name, .string($0)) } })
  }

  static func event(
    _ number: Int, _ kind: String, _ item: ItemID, on: String? = nil,
    _ texts: KeyValuePairs<String, String> = [:], titles: KeyValuePairs<String, String> = [:],
    set: [JSON.Member] = [], source: JSON? = source(), note: String? = nil
  ) -> Event {
    var members = [
      JSON.Member("event", .string(kind)), JSON.Member("item", .string(item.text)),
      JSON.Member("recorded", .string("2026-01-01T00:00:0\(number % 10)Z")),
      JSON.Member("by", .string("desk")),
    ]
    members += texts.map { JSON.Member($0.key, .string($0.value)) }
    if let on { members.append(JSON.Member("on", .string(on))) }
    if !titles.isEmpty {
      members.append(
        JSON.Member("titles", .object(titles.map { JSON.Member($0.key, .string($0.value)) })))
    }
    if !set.isEmpty { members.append(JSON.Member("set", .object(set))) }
    if let source { members.append(JSON.Member("source", source)) }
    if let note { members.append(JSON.Member("note", .string(note))) }
    guard let event = try? Event(id: id(number), members: members) else {
      preconditionFailure("no event: \(members)")
    }
    return event
  }

  private static func stage(
    _ name: String, _ title: String, limit: String? = nil, pace: String? = nil,
    basis: String? = nil, end: Outcome? = nil
  ) -> Procedure.Stage {
    Procedure.Stage(
      name: name, title: title, actor: nil, limit: limit.flatMap { CalendarDuration($0) },
      pace: pace.flatMap { CalendarDuration($0) }, basis: basis, next: nil, end: end)
  }
}

extension Report {
  /// The report as text on a page of 80 columns whose characters are one wide, Khmer marks none.
  var text: String { rendered(as: .text, on: .plain) }

  /// The report as Markdown.
  var markdown: String { rendered(as: .markdown, on: .plain) }

  /// The report as lines of JSON, with `@` for the end of every id.
  var lines: String {
    rendered(as: .jsonl, on: .plain).split(separator: String(repeating: "a", count: 56))
      .joined(separator: "@")
  }
}

extension Page {
  /// A page that takes every combining mark for no columns, East Asian characters for two.
  static let plain = Page { character in
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x200B, 0x0300...0x036F: return 0
    case 0x4E00...0x9FFF, 0x1F300...0x1FAFF: return 2
    default: return 1
    }
  }
}

extension SmallCase {
  /// An event whose content was taken out on 1 July 2026.
  static func redacted(_ event: Event) throws -> Event {
    let kept = event.members.filter { ["item", "recorded", "by"].contains($0.name) }
    let said = JSON.object([
      JSON.Member("at", .string("2026-07-01T00:00:00Z")), JSON.Member("by", .string("desk")),
      JSON.Member("why", .string("a name")),
    ])
    return try Event(
      id: event.id,
      members: [
        JSON.Member("event", .string(Redaction.kindName)),
        JSON.Member("seal", .string(event.id.description)), JSON.Member("redacted", said),
      ] + kept)
  }
}
