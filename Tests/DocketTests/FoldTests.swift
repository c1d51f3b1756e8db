import EDTF
import Support
import Testing

@testable import Docket

/// What must hold of any log: the order of lines and files says nothing, and the past can be asked.
@Suite struct FoldTests {
  @Test(arguments: (0..<60).sampled)
  func `any order of the lines gives the same answers`(_ seed: Int) throws {
    let story = try RandomStory(seed: seed)
    let expected = Reckoning(story.log, story.rules, asOf: day(9))
    for round in 0..<8 {
      var random = SplitMix(seed: seed * 100 + round)
      let shuffled = LogBuilder.log(of: story.log.events.shuffled(using: &random))
      let found = Reckoning(shuffled, story.rules, asOf: day(9))
      #expect(found.items == expected.items)
      #expect(found.entries == expected.entries)
    }
  }

  @Test func `asking what was known at a time is asking the log cut at that time`() throws {
    for seed in (0..<60).sampled {
      let story = try RandomStory(seed: seed)
      // Record the events a day apart, then cut after each.
      let dated = story.log.events.enumerated().map { index, event in
        event.recorded(at: Timestamp(seconds: 1_000_000 + index * 86_400))
      }
      for kept in 0...dated.count {
        let time = Timestamp(seconds: 1_000_000 + kept * 86_400 - 1)
        let asked = Reckoning(LogBuilder.log(of: dated), story.rules, asOf: day(9), knownAt: time)
        let cut = Reckoning(LogBuilder.log(of: dated.prefix(kept)), story.rules, asOf: day(9))
        #expect(asked.items == cut.items)
        #expect(asked.entries == cut.entries)
      }
    }
  }

  @Test func `an event that stands twice is one event`() throws {
    let story = try RandomStory(seed: 7)
    let twice = LogBuilder.log(of: Array(story.log.events) + story.log.events)
    #expect(Array(twice.events) == Array(story.log.events))
  }
}

extension Event {
  /// The same event with another time of entry.
  fileprivate func recorded(at time: Timestamp) -> Event {
    let members = members.setting("recorded", to: .string(time.description))
    return (try? Event(id: id, members: members)) ?? self
  }
}
