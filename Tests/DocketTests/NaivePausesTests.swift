import EDTF
import Support
import Testing

@testable import Docket

/// A clock that stood still, held against one that knows every exact day: nothing is certain that some
/// choice of days denies, and nothing is left out that some choice of days brings about.
@Suite struct NaivePausesTests {
  private static let pace = 10
  private static let way = Procedure.way([("b", nil), ("a", pace)])

  @Test(arguments: 0..<8)
  func `a pause makes nothing certain that is not, and leaves out nothing possible`(
    _ part: Int
  ) throws {
    for seed in stride(from: part, to: 400, by: 8).sampled {
      let story = PausedStory(seed: seed)
      let choices = story.choices
      var builder = LogBuilder()
      try builder.open()
      for event in story.events {
        try builder.add(event.kind, on: event.written, event.stage.map { ["stage": $0] } ?? [:])
      }
      for asked in [21, 24, 28, 33, 45] {
        let state = try #require(try builder.state(on: written(asked), NaivePausesTests.way))
        let pace = state.reasons.first { $0.kind == .pace }
        let over = choices.count { story.due($0, pace: NaivePausesTests.pace) < asked }
        let place =
          "seed \(seed), day \(asked): \(story.events.map(\.words)); \(over) of \(choices.count)"
        #expect(pace?.isCertain != true || over == choices.count, "\(place)")
        #expect(pace != nil || over == 0, "\(place)")
        if state.standing == .paused {
          #expect(choices.allSatisfy { story.isPaused($0, on: asked) }, "\(place)")
        }
      }
    }
  }
}

/// A move into stage `a` among some pauses and resumptions, each on one of a few days in January.
private struct PausedStory {
  let events: [Event]

  struct Event {
    let kind: String
    let stage: String?
    let days: ClosedRange<Int>
    /// The last day of a pause that says so.
    let end: Int?

    /// Its date as it stands in the log.
    var written: String {
      let (first, last) = (day(days.lowerBound).description, day(days.upperBound).description)
      if let end { return "\(first)/\(day(end))" }
      return first == last ? first : "[\(first)..\(last)]"
    }

    var words: String { "\(kind) \(stage ?? "") \(days)\(end.map { " to \($0)" } ?? "")" }
  }

  init(seed: Int) {
    var dice = SplitMix(seed: seed)
    func days(_ dice: inout SplitMix) -> ClosedRange<Int> {
      let first = Int.random(in: 3...17, using: &dice)
      return first...first + max(0, Int.random(in: -3...3, using: &dice))
    }
    var events = [
      Event(kind: "entered", stage: "b", days: 1...1, end: nil),
      Event(kind: "entered", stage: "a", days: days(&dice), end: nil),
    ]
    for number in 0..<Int.random(in: 1...4, using: &dice) {
      let days = days(&dice)
      let isPause = number == 0 || Bool.random(using: &dice)
      let hasEnd = isPause && Int.random(in: 0..<4, using: &dice) == 0
      events.append(
        Event(
          kind: isPause ? "paused" : "resumed", stage: nil,
          days: hasEnd ? days.lowerBound...days.lowerBound : days,
          end: hasEnd ? days.lowerBound + Int.random(in: 1...9, using: &dice) : nil))
    }
    self.events = events
  }

  /// The days each event may have been on, all of them different: what the order within a day is, is
  /// another matter.
  var choices: [[Int]] {
    events.reduce(into: [[]]) { choices, event in
      choices = choices.flatMap { choice in
        event.days.filter { !choice.contains($0) }.map { choice + [$0] }
      }
    }
  }

  /// The days after the first up to the last on which the clock stands still, of each pause.
  ///
  /// It ends with its own end, or when it is resumed; a resumption behind a later pause ends that one,
  /// and a pause that has no end ends when the item moves.
  private func standstills(_ choice: [Int]) -> [ClosedRange<Int>] {
    func days(of kind: String, after day: Int) -> [Int] {
      events.indices.filter { events[$0].kind == kind && choice[$0] > day }.map { choice[$0] }
        .sorted()
    }
    return events.indices.filter { events[$0].kind == "paused" }.map { index in
      let start = choice[index]
      let resumed = days(of: "resumed", after: start).first ?? .max
      if let end = events[index].end { return start...min(end, resumed) }
      let next = days(of: "paused", after: start).first ?? .max
      let moved = days(of: "entered", after: start).first ?? .max
      return start...(resumed < next ? resumed : min(moved, resumed))
    }
  }

  /// The day on which the pace in stage `a` is over, one day after the other; `.max` if never.
  func due(_ choice: [Int], pace: Int) -> Int {
    let standstills = standstills(choice)
    var (today, left) = (choice[1], pace)
    while left > 0 {
      today += 1
      if today > 400 { return .max }
      if !standstills.contains(where: { $0.lowerBound < today && today <= $0.upperBound }) {
        left -= 1
      }
    }
    // A pause that begins on the very day puts it off.
    while let next = standstills.first(where: { $0.lowerBound <= today && $0.upperBound > today }) {
      today = next.upperBound
    }
    return today
  }

  /// Whether the clock stands still on a day.
  func isPaused(_ choice: [Int], on asked: Int) -> Bool {
    standstills(choice).contains { $0.lowerBound <= asked && asked <= $0.upperBound }
  }
}
