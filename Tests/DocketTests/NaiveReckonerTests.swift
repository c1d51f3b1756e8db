import EDTF
import Support
import Testing

@testable import Docket

/// The reckoning on bounds, held against one that knows every exact date.
@Suite struct NaiveReckonerTests {
  static let seeds = 0..<900
  /// How many choices of dates a story may have to be laid out.
  static let limit = 300

  @Test(arguments: 0..<6)
  func `certain holds for every choice of dates and possible for at least one`(_ part: Int) throws {
    var tried = 0
    let seeds = NaiveReckonerTests.seeds
    for seed in stride(from: part, to: seeds.upperBound, by: 6).sampled {
      let story = try RandomStory(seed: seed)
      let naive = Naive(try scene(of: story, on: day(1)), limit: NaiveReckonerTests.limit)
      guard let naive else { continue }
      tried += 1
      for number in 0..<22 {
        let scene = try scene(of: story, on: day(number))
        guard !scene.situation.isOnlyScheduled else { continue }
        check(naive, scene, "seed \(seed), day \(number)")
      }
    }
    #expect(tried > 50 || !Sampling.isComplete, "too few stories were small enough to lay out")
  }

  @Test func `narrowed bounds are exactly the days that some choice allows`() throws {
    for seed in NaiveReckonerTests.seeds.sampled {
      let scene = try scene(of: RandomStory(seed: seed), on: day(10))
      guard let naive = Naive(scene, limit: NaiveReckonerTests.limit) else { continue }
      #expect(!naive.choices.isEmpty, "seed \(seed): no choice keeps the order")
      for (index, first) in scene.situation.course.firstEntries.enumerated() {
        let days = naive.choices.map { $0.entries[first] }
        let bounds = scene.spells[index].from.bounds
        let lo = max(bounds.lo.number, Naive.longAgo)
        #expect(
          days.min() == lo && days.max() == bounds.hi.number,
          "seed \(seed), spell \(index): \(bounds.lo)..\(bounds.hi)")
      }
    }
  }

  private func scene(of story: RandomStory, on day: Day) throws -> Scene {
    try #require(Scene(story.log, story.rules, on: day))
  }

  private func check(_ naive: Naive, _ scene: Scene, _ place: String) {
    let situation = scene.situation
    let day = situation.day.number
    let found = scene.reasons
    var candidates = Set(situation.candidates.map { Optional($0) })
    if situation.mayBeBeforeFirstEntry { candidates.insert(nil) }
    let currents = Set(naive.choices.map { naive.current($0, on: day) })
    if candidates != currents {
      Issue.record("\(place): candidates \(candidates), not \(currents)")
    }
    expect(
      found.filter { $0.kind == .pace },
      naive.choices.map { naive.isOverPace($0, on: day) }, "\(place): pace")
    expect(
      found.filter { $0.kind == .silent },
      naive.choices.map { naive.isSilent($0, on: day) }, "\(place): silent")
    for stage in RandomStory.stages {
      expect(
        found.filter { $0.promisedStage == stage },
        naive.choices.map { naive.isBroken(stage, $0, on: day) }, "\(place): promise of \(stage)")
    }
  }

  /// A certain reason holds in all choices, a possible one in some, and without one it holds in none.
  private func expect(_ reasons: [Reason], _ holds: [Bool], _ place: String) {
    let holdsInAll = holds.allSatisfy { $0 }
    let holdsInSome = holds.contains(true)
    if reasons.contains(where: \.isCertain), !holdsInAll {
      Issue.record("\(place): certain, but not for every choice")
    } else if !reasons.isEmpty, !holdsInSome {
      Issue.record("\(place): possible, but for no choice")
    } else if reasons.isEmpty, holdsInSome {
      Issue.record("\(place): no reason, but some choice has it")
    }
  }
}

extension Reason {
  fileprivate var promisedStage: String? {
    guard case .promise(let promise, _) = detail else { return nil }
    return promise.stage
  }
}
