import EDTF
import Support
import Testing

@testable import Docket

/// A clock that stood still, held against one that knows every exact day: nothing is certain that some
/// choice of days denies, and nothing is left out that some choice of days brings about.
@Suite struct NaivePausesTests {
  private static let pace = 10
  private static let way = Procedure.way([("b", nil), ("a", pace), ("c", nil)])

  @Test(arguments: 0..<8)
  func `a pause makes nothing certain that is not, and leaves out nothing possible`(
    _ part: Int
  ) throws {
    for seed in stride(from: part, to: 480, by: 8).sampled {
      let story = PausedStory(seed: seed)
      let choices = story.choices
      var builder = LogBuilder()
      try builder.open()
      for event in story.events {
        try builder.add(event.kind, on: event.written, event.stage.map { ["stage": $0] } ?? [:])
      }
      for asked in [6, 9, 12, 15, 18, 21, 24, 28, 33, 45] {
        let state = try #require(try builder.state(on: written(asked), NaivePausesTests.way))
        let pace = state.reasons.first { $0.kind == .pace }
        let over = choices.count {
          story.isInTime($0, on: asked)
            && story.due($0, pace: NaivePausesTests.pace, by: asked) < asked
        }
        let place =
          "seed \(seed), day \(asked): \(story.events.map(\.words)); \(over) of \(choices.count)"
        #expect(pace?.isCertain != true || over == choices.count, "\(place)")
        #expect(pace != nil || over == 0, "\(place)")
        // For how long it stood still is asked when all is over: what is to come ends a pause, too.
        if asked > 23,
          let clock = (state.reasons + state.clocks).first(where: { $0.kind == .pace })
        {
          let still = choices.filter { story.isInTime($0, on: asked) }.map { choice in
            let due = story.due(choice, pace: NaivePausesTests.pace, by: asked)
            return due == .max ? due : due - choice[1].day - NaivePausesTests.pace
          }
          let least = clock.standstill?.least ?? 0
          let most = clock.standstill.map { $0.most ?? .max } ?? 0
          #expect(still.allSatisfy { least <= $0 && $0 <= most }, "\(place): \(still)")
        }
        if state.standing == .paused {
          #expect(choices.allSatisfy { story.isPaused($0, on: asked) }, "\(place)")
        }
      }
    }
  }
}

/// A move into stage `a`, and perhaps out of it, among some pauses and resumptions, each on one of a few
/// days in January.
private struct PausedStory {
  let events: [Event]

  /// What a pause says of its own end.
  enum End: Equatable {
    case none, open, unknown
    case known(Int)
  }

  struct Event {
    let kind: String
    let stage: String?
    let days: ClosedRange<Int>
    let end: End

    /// Its date as it stands in the log.
    var written: String {
      let (first, last) = (day(days.lowerBound).description, day(days.upperBound).description)
      return switch end {
      case .none: first == last ? first : "[\(first)..\(last)]"
      case .open: "\(first)/.."
      case .unknown: "\(first)/"
      case .known(let end): "\(first)/\(day(end))"
      }
    }

    /// The days its own end may be.
    func ends(from start: Int) -> [Int?] {
      switch end {
      case .none, .open: [nil]
      case .unknown: [start + 1, start + 6, 60]
      case .known(let end): [end]
      }
    }

    var words: String { "\(kind) \(stage ?? "") \(days) \(end)" }
  }

  /// The day of each event, and of its own end.
  typealias Choice = [(day: Int, end: Int?)]

  init(seed: Int) {
    var dice = SplitMix(seed: seed)
    func days(_ dice: inout SplitMix, from least: Int = 3) -> ClosedRange<Int> {
      let first = Int.random(in: least...max(least, 17), using: &dice)
      return first...first + max(0, Int.random(in: -3...3, using: &dice))
    }
    let entered = days(&dice)
    var events = [
      Event(kind: "entered", stage: "b", days: 1...1, end: .none),
      Event(kind: "entered", stage: "a", days: entered, end: .none),
    ]
    if Int.random(in: 0..<3, using: &dice) == 0 {
      let left = days(&dice, from: entered.upperBound + 1)
      events.append(Event(kind: "entered", stage: "c", days: left, end: .none))
    }
    for number in 0..<Int.random(in: 1...4, using: &dice) {
      let days = days(&dice)
      let isPause = number == 0 || Bool.random(using: &dice)
      let ends: [End] = [
        .known(days.lowerBound + Int.random(in: 1...9, using: &dice)), .unknown, .open,
      ]
      let hasEnd = isPause && Int.random(in: 0..<3, using: &dice) == 0
      events.append(
        Event(
          kind: isPause ? "paused" : "resumed", stage: nil,
          days: hasEnd ? days.lowerBound...days.lowerBound : days,
          end: hasEnd ? ends.randomElement(using: &dice) ?? .none : .none))
    }
    self.events = events
  }

  /// The days each event may have been on, all of them different: what the order within a day is, is
  /// another matter.
  var choices: [Choice] {
    events.reduce(into: [[]]) { choices, event in
      choices = choices.flatMap { choice in
        event.days.filter { day in !choice.contains { $0.day == day } }.flatMap { day in
          event.ends(from: day).map { choice + [(day, $0)] }
        }
      }
    }
  }

  /// The days after the first up to the last on which the clock stands still, of each pause told of by
  /// a day.
  ///
  /// It ends with its own end, or when it is resumed; a resumption behind a later pause without an end
  /// ends that one, and a pause that has no end ends when the item moves.
  private func standstills(_ choice: Choice, by asked: Int) -> [ClosedRange<Int>] {
    func first(
      _ kind: String, after day: Int, where isMeant: (Event) -> Bool = { _ in true }
    ) -> Int {
      events.indices.filter {
        events[$0].kind == kind && day < choice[$0].day && choice[$0].day <= asked
          && isMeant(events[$0])
      }.map { choice[$0].day }.min() ?? .max
    }
    return events.indices.filter { events[$0].kind == "paused" && choice[$0].day <= asked }.map {
      let start = choice[$0].day
      let resumed = first("resumed", after: start)
      if let end = choice[$0].end { return start...min(end, resumed) }
      let next = first("paused", after: start) { $0.end == .none || $0.end == .open }
      return start...(resumed < next ? resumed : min(first("entered", after: start), resumed))
    }
  }

  /// Whether it is in stage `a` on a day.
  func isInTime(_ choice: Choice, on asked: Int) -> Bool {
    choice[1].day <= asked && (events[2].stage != "c" || asked < choice[2].day)
  }

  /// The day on which the pace in stage `a` is over as far as is told by a day; `.max` if never.
  func due(_ choice: Choice, pace: Int, by asked: Int) -> Int {
    let standstills = standstills(choice, by: asked)
    var (today, left) = (choice[1].day, pace)
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
  func isPaused(_ choice: Choice, on asked: Int) -> Bool {
    standstills(choice, by: asked).contains { $0.lowerBound <= asked && asked <= $0.upperBound }
  }
}
