import Support

@testable import Docket

/// Some items in a log, with rulings, links and dates of all kinds; and questions about them.
struct RandomRecords {
  let log: Log
  let rules = Rulebook.only(RandomStory.way)
  var random: SplitMix

  private static let items = ["x/bill", "x/act", "x/sub/plan", "y/code"]
  private static let kinds = ["law", "plan", "Règle"]
  private static let people = ["A Minister", "the (acting) SPEAKER", "élu", "or", "nobody:)"]
  private static let publishers = ["A paper", "Gazette", "L’Écho"]

  init(seed: Int) throws {
    random = SplitMix(seed: seed)
    var builder = LogBuilder()
    for item in RandomRecords.items where Int.random(in: 0..<5, using: &random) > 0 {
      if Int.random(in: 0..<6, using: &random) > 0 {
        var members = ["title": "About \(item)", "kind": Self.pick(Self.kinds, &random)]
        members["procedure"] = Bool.random(using: &random) ? "way" : nil
        try builder.add("opened", item: item, on: Self.date(&random), members)
      }
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        try Self.tell(item, &builder, &random)
      }
    }
    log = builder.log
  }

  private static func tell(
    _ item: String, _ builder: inout LogBuilder, _ random: inout SplitMix
  ) throws {
    let own = builder.events.filter { $0.item.text == item && $0.kind != .retracted }
    let target = own.randomElement(using: &random).map { ["target": "\($0.id)"] }
    let on = date(&random)
    let stage = pick(RandomStory.stages, &random)
    let who = pick(people, &random)
    let publisher = pick(publishers, &random)
    switch (Int.random(in: 0..<9, using: &random), target) {
    case (0, let target?):
      try builder.add("retracted", item: item, target.merging(["reason": who]) { $1 })
    case (1, let target?):
      try builder.add(
        "corrected", item: item, target, set: [JSON.Member("who", .string(who))],
        publisher: publisher)
    case (2, _):
      try builder.add(
        "linked", item: item, on: Bool.random(using: &random) ? on : nil,
        ["relation": "part-of", "to": pick(items, &random)], publisher: publisher)
    case (3, _):
      try builder.add(
        "promised", item: item, on: on, ["stage": stage, "due": written(20), "who": who])
    case (4, _):
      try builder.add("measured", item: item, on: on, ["figure": who, "value": "1"])
    case (5...6, _):
      try builder.add("reported", item: item, on: on, ["who": who], publisher: publisher)
    default:
      try builder.add("entered", item: item, on: on, ["stage": stage], publisher: publisher)
    }
  }

  /// A day, an unknown day of a week, a time from one to another, or no date.
  private static func date(_ random: inout SplitMix) -> String? {
    let first = Int.random(in: 1...25, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return nil
    case 1: return "[\(written(first))..\(written(first + 6))]"
    case 2: return "\(written(first))/\(written(first + 4))"
    default: return written(first)
    }
  }

  private static func pick(_ names: [String], _ random: inout SplitMix) -> String {
    names[Int.random(in: 0..<names.count, using: &random)]
  }

  /// A question that nests no deeper than that.
  mutating func question(depth: Int) -> Question {
    switch depth > 0 ? Int.random(in: 0..<6, using: &random) : 0 {
    case 0...1: return term()
    case 2: return .not(question(depth: depth - 1))
    case 3: return .any(questions(depth - 1))
    default: return .all(questions(depth - 1))
    }
  }

  private mutating func questions(_ depth: Int) -> [Question] {
    (0..<Int.random(in: 2...3, using: &random)).map { _ in question(depth: depth) }
  }

  private mutating func term() -> Question {
    let keys: [Filter.Key?] = Filter.Key.allCases + [nil, .event, .source, .since, .until]
    let key = keys[Int.random(in: 0..<keys.count, using: &random)]
    let values = known(key)
    guard !values.isEmpty else { return .term(nil, ["minister"]) }
    let count = key == nil ? 1 : Int.random(in: 1...2, using: &random)
    return .term(key, (0..<count).map { _ in Self.pick(values, &random) })
  }

  /// What a condition may ask for in these records.
  private func known(_ key: Filter.Key?) -> [String] {
    let vocabulary = Vocabulary(log, rules)
    let names: Set<String> =
      switch key {
      case nil:
        ["minister", "SPEAKER", "É", "or", "(acting)", "a", "GAZETTE", ":)", "x/", "linked"]
      case .item: vocabulary.itemsAndCollections
      case .kind: vocabulary.kinds
      case .stage: vocabulary.stages
      case .standing: Set(Standing.allCases.map(\.rawValue))
      case .event: vocabulary.eventKinds
      case .procedure: vocabulary.procedures
      case .source: ["paper", "GAZ", "écho", "page"]
      case .since, .until: Set((1...6).map { written(4 * $0) })
      }
    return names.sorted()
  }
}
