import Docket
import EDTF
import Support

/// A few items that depend on each other, with every kind of event, in texts that mean harm.
struct RandomRecords {
  private var random: SplitMix
  private var log = Log()
  private var ids: [(id: EventID, item: String)] = []
  private let seed: Int

  private static let items = ["xx/a", "xx/b", "xx/c", "xx/plan/d", "yy/e"]
  private static let stages = ["tabled", "committee", "vote", "adopted", "withdrawn"]
  private static let texts = [
    "A law", "'; DROP TABLE items; --", "\"quoted\" -- not", "ច្បាប់ ស្តីពី", "a\u{0}b", "",
    "\u{1B}[31mred", "line\nbreak", "%_%", "x'00'",
  ]

  init(seed: Int) throws {
    self.seed = seed
    random = SplitMix(seed: seed)
    for item in RandomRecords.items where Int.random(in: 0..<8, using: &random) > 0 {
      try add("opened", item, ["title": text(), "kind": text(), "procedure": "bill"])
    }
    for _ in 0..<Int.random(in: 5...60, using: &random) { try addAny() }
  }

  /// As they stand on a day between the first and the last.
  var onADay: Case {
    Case(
      "seed \(seed)", log, RandomRecords.rules,
      on: Day(number: 10_956 + (seed * 37) % 1200))
  }

  static let rules: Rulebook = {
    var rules = Rulebook()
    let stages = RandomRecords.stages.map { name in
      Procedure.Stage(
        name: name, title: name.uppercased(), actor: "x'",
        limit: name == "vote" ? CalendarDuration("60 days") : nil,
        pace: name == "committee" ? CalendarDuration("3 months") : nil, basis: "a \"rule\"",
        end: name == "adopted" ? .done : name == "withdrawn" ? .dropped : nil)
    }
    for (name, folder) in [("bill", "xx"), ("bill", ""), ("other", "")] {
      _ = rules.add(
        Procedure(
          name: name, title: "A '\(name)'", silent: CalendarDuration("12 months"), stages: stages),
        to: folder)
    }
    return rules
  }()

  private mutating func addAny() throws {
    let item = pick(RandomRecords.items)
    let stage = pick(RandomRecords.stages)
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1, 2: try add("entered", item, ["stage": stage])
    case 3: try add("reported", item, ["stage": stage, "who": text()])
    case 4: try add("reported", item, [:])
    case 5:
      let value = pick(["~700", ">650", "<12.5", "-3", "290", "0.5"])
      try add("measured", item, ["figure": text(), "value": value, "period": date()])
    case 6: try add("promised", item, ["stage": stage, "due": date(), "who": text()])
    case 7: try add(pick(["paused", "resumed"]), item, ["reason": text()])
    case 8:
      let relation = pick(["part-of", "depends-on", "supersedes", text()])
      try add(
        "linked", item, ["relation": relation, "to": pick(RandomRecords.items + ["zz/none"])])
    case 9: try add("unheard-of", item, ["stage": stage])
    default: try addRuling()
    }
  }

  private mutating func addRuling() throws {
    guard let target = ids.randomElement(using: &random) else { return }
    let members = ["target": target.id.description]
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      let own = Bool.random(using: &random) ? ["value": "5"] : ["stage": "vote"]
      try add("corroborated", target.item, members.merging(own) { $1 })
    case 1: try add("corrected", target.item, members, set: ["on": date(), "note": text()])
    default: try add("retracted", target.item, members.merging(["reason": text()]) { $1 })
    }
  }

  private mutating func add(
    _ kind: String, _ item: String, _ own: [String: String], set: [String: String] = [:]
  ) throws {
    let digits = (0..<4).map { _ in
      let word = String(UInt64.random(in: 0...UInt64.max, using: &random), radix: 16)
      return String(repeating: "0", count: 16 - word.count) + word
    }.joined()
    guard let id = EventID(digits) else { return }
    var members = [("event", kind), ("item", item)].map { JSON.Member($0.0, .string($0.1)) }
    if Int.random(in: 0..<6, using: &random) > 0 { members.append(.init("on", .string(date()))) }
    members += own.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .string($0.value)) }
    if !set.isEmpty {
      let changes = set.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .string($0.value)) }
      members.append(JSON.Member("set", .object(changes)))
    }
    var source = [("title", text()), ("publisher", text()), ("quote", text())]
    if Bool.random(using: &random) { source.append(("date", date())) }
    let seconds = 1_700_000_000 + log.events.count * 60
    members += [
      JSON.Member("source", .object(source.map { JSON.Member($0.0, .string($0.1)) })),
      JSON.Member("recorded", .string(Timestamp(seconds: seconds).description)),
      JSON.Member("by", .string(text())), JSON.Member("prev", .array([])),
    ]
    // Some texts may not stand in some members; then there is an event less.
    guard let event = try? Event(id: id, members: members) else { return }
    log.add(event, at: Log.Place(file: "x.jsonl", line: log.events.count + 1))
    ids.append((id, item))
  }

  private mutating func text() -> String { pick(RandomRecords.texts) }

  private mutating func pick(_ texts: [String]) -> String {
    texts[Int.random(in: 0..<texts.count, using: &random)]
  }

  /// A day, an unknown one of some months, a month or about a year, of 2000 to 2003.
  private mutating func date() -> String {
    let day = Day(number: 10_956 + Int.random(in: 0..<1200, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return "[\(day)..\(day.advanced(by: 90))]"
    case 1: return String(day.description.prefix(7))
    case 2: return "\(day.description.prefix(4))~"
    case 3: return "../\(day)"
    default: return day.description
    }
  }
}
