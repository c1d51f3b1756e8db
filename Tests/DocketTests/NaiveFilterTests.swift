import Support
import Testing

@testable import Docket

/// Filters, held against a model that answers by sets.
@Suite struct NaiveFilterTests {
  /// The filter; `nil` of a span that ends before it begins, which is no question.
  private static func filter(
    _ words: [FilterWord], _ vocabulary: Vocabulary
  ) throws(FilterError) -> Filter? {
    do throws(FilterError) {
      return try Filter(words, vocabulary, .small)
    } catch {
      guard error.problem == .emptySpan else { throw error }
      return nil
    }
  }

  @Test(arguments: 0..<6)
  func `a filter finds what the model finds`(_ part: Int) throws {
    var telling = 0
    for seed in stride(from: part, to: 60, by: 6).sampled {
      var records = try RandomRecords(seed: seed)
      guard !records.log.events.isEmpty else { continue }
      let reckoning = Reckoning(records.log, records.rules, asOf: day(14))
      let naive = NaiveFilter(reckoning)
      let vocabulary = Vocabulary(records.log, records.rules)
      for number in 0..<60 {
        let question = records.question(depth: 3)
        let words = question.words(&records.random)
        guard let filter = try Self.filter(words, vocabulary) else { continue }
        let place = Comment(
          rawValue: "seed \(seed), question \(number): "
            + words.map { String($0.characters) }.joined(separator: " "))
        let items = Set(filter.items(of: reckoning).map(\.item))
        #expect(items == naive.items(question), place)
        let events = Set(filter.entries(of: reckoning).map(\.event.id))
        #expect(events == naive.events(question), place)
        if !items.isEmpty, items.count < reckoning.items.count { telling += 1 }
      }
    }
    #expect(
      telling > 80 || !Sampling.isComplete,
      "too few questions were about some items and not others: \(telling)")
  }
}
