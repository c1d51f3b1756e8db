import Support

@testable import Docket

/// A small item with dates of a few days' width, told in random order.
struct RandomStory {
  let log: Log
  let rules: Rulebook

  static let way = Procedure.way(
    [("a", 2), ("b", 3), ("c", nil), ("done", nil), ("dropped", nil)], silent: 4)
  static let stages = RandomStory.way.stages.map(\.name)

  init(seed: Int) throws {
    var random = SplitMix(seed: seed)
    var builder = LogBuilder()
    try builder.add(
      "opened", on: RandomStory.date(&random), ["title": "A", "kind": "law", "procedure": "way"])
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      try builder.add(
        "entered", on: RandomStory.date(&random), ["stage": RandomStory.stage(&random)])
    }
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      try RandomStory.tell(&builder, &random)
    }
    log = LogBuilder.log(of: builder.events.shuffled(using: &random))
    rules = .only(RandomStory.way)
  }

  private static func tell(_ builder: inout LogBuilder, _ random: inout SplitMix) throws {
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      try builder.add(
        "promised", on: date(&random), ["stage": stage(&random), "due": date(&random)])
    case 1: try builder.add("measured", on: date(&random), ["figure": "cases", "value": "1"])
    case 2: try builder.add("reported", on: date(&random))
    default: try builder.add("reported", on: date(&random), ["stage": stage(&random)])
    }
  }

  private static func stage(_ random: inout SplitMix) -> String {
    stages[min(Int.random(in: 0..<7, using: &random) % 5, 4)]
  }

  /// A day, or one unknown day of up to four.
  private static func date(_ random: inout SplitMix) -> String {
    let first = Int.random(in: 1...9, using: &random)
    let width = Int.random(in: 0...3, using: &random)
    return width == 0 ? written(first) : "[\(written(first))..\(written(first + width))]"
  }
}
