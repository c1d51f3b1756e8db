import Testing

@testable import Docket

/// All items looked at at once, and each by itself: one answer, whatever is asked first.
@Suite struct SurveyTests {
  @Test(arguments: 0..<40)
  func `every item stands as it does by itself`(seed: Int) throws {
    let records = try RandomRecords(seed: seed)
    for number in [0, 7, 14] {
      func reckoning() -> Reckoning { Reckoning(records.log, records.rules, asOf: day(number)) }
      let items = reckoning().items
      let alone = reckoning()
      #expect(items == records.log.itemNames.sorted().compactMap { alone[ItemID(known: $0)] })
      let stalled = items.filter { !$0.reasons.isEmpty }
      let asked = reckoning()
      #expect(asked.states(stalled: true) == stalled)
      #expect(asked.items == items)
      #expect(asked.states(stalled: true) == stalled)
    }
  }

  @Test(arguments: 0..<40)
  func `a stray is one whether anybody looked at all items or not`(seed: Int) throws {
    let records = try RandomRecords(seed: seed)
    let (first, second) = (
      Reckoning(records.log, records.rules, asOf: day(14)),
      Reckoning(records.log, Rulebook(), asOf: day(14))
    )
    for reckoning in [first, second] {
      let alone = Reckoning(records.log, reckoning.ledger.rules, asOf: day(3))
      _ = reckoning.items
      #expect(reckoning.strays == alone.strays)
    }
  }
}
