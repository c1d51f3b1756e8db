import EDTF
import Testing

@testable import Docket

/// The reckoning on bounds, held against one that knows every exact date.
@Suite struct NaiveReckonerTests {
  static let seeds = 0..<3000

  @Test(arguments: [0, 1, 2, 3, 4, 5])
  func `certain holds for every choice of dates and possible for at least one`(_ part: Int) throws {
    var tried = 0
    for seed in NaiveReckonerTests.seeds where seed % 6 == part {
      let story = try RandomStory(seed: seed)
      for number in stride(from: 0, to: 22, by: 1) {
        let situation = try situation(of: story, on: day(number))
        guard let naive = Naive(situation, limit: 3000), !naive.choices.isEmpty else { break }
        tried += 1
        try check(naive, on: day(number), "seed \(seed), day \(number)")
      }
    }
    #expect(tried > 2000, "too few stories were small enough to lay out")
  }

  @Test func `narrowed bounds are exactly the days that some choice allows`() throws {
    for seed in NaiveReckonerTests.seeds where seed % 6 == 0 {
      let situation = try situation(of: RandomStory(seed: seed), on: day(10))
      guard let naive = Naive(situation, limit: 3000) else { continue }
      #expect(!naive.choices.isEmpty, "seed \(seed): no choice keeps the order")
      for (index, first) in situation.course.firstEntries.enumerated() {
        let days = naive.choices.map { $0.entries[first] }
        let bounds = situation.spells[index].from.bounds
        let lo = max(bounds.lo.number, Naive.longAgo)
        #expect(
          days.min() == lo && days.max() == bounds.hi.number,
          "seed \(seed), spell \(index): \(bounds.lo)..\(bounds.hi)")
      }
    }
  }

  private func situation(of story: RandomStory, on day: Day) throws -> Situation {
    let rulings = Rulings(story.log)
    let item = try #require(story.log.events.first).item
    return Situation(
      item, story.log.events.compactMap(rulings.fact), story.rules, Ancestry(story.log), on: day)
  }

  private func check(_ naive: Naive, on day: Day, _ place: String) throws {
    let situation = naive.situation
    let found = situation.ownReasons
    let stages = Set(found.compactMap { $0.promisedStage } + RandomStory.stages)
    let currents = Set(naive.choices.map { naive.current($0, on: day.number) })
    #expect(
      Set(situation.candidates.map { Optional($0) } + (situation.mayBeBeforeFirstEntry ? [nil] : []))
        == currents, "\(place): candidates")
    expect(
      found.filter { $0.kind == .pace },
      naive.choices.map { naive.isOverPace($0, on: day.number) }, "\(place): pace")
    expect(
      found.filter { $0.kind == .silent },
      naive.choices.map { naive.isSilent($0, on: day.number) }, "\(place): silent")
    for stage in stages.sorted() {
      expect(
        found.filter { $0.promisedStage == stage },
        naive.choices.map { naive.isBroken(stage, $0, on: day.number) },
        "\(place): promise of \(stage)")
    }
  }

  /// A certain reason holds in all choices, a possible one in some, and without one it holds in none.
  private func expect(_ reasons: [Reason], _ holds: [Bool], _ place: String) {
    if reasons.contains(where: \.isCertain) {
      #expect(holds.allSatisfy { $0 }, "\(place): certain, but not for every choice")
    } else if !reasons.isEmpty {
      #expect(holds.contains(true), "\(place): possible, but for no choice")
    } else {
      #expect(!holds.contains(true), "\(place): none, but some choice has it")
    }
  }
}

extension Reason {
  fileprivate var promisedStage: String? {
    guard case .promise(let promise, _) = detail else { return nil }
    return promise.stage
  }
}
