import EDTF
import Testing

@testable import Docket
@testable import Reports

private func due(on day: String, until end: String) -> Report {
  let reckoning = SmallCase.reckoning(SmallCase.lawEvents + SmallCase.otherEvents, on: day)
  let end = SmallCase.day(end)
  return .due(reckoning.deadlines(of: reckoning.items, until: end), until: end, in: reckoning)
}

@Test func `what falls due is told soonest first, as precisely as it is known`() {
  #expect(
    due(on: "2003-03-06", until: "2003-06-30").text
      == """
      6 March 2003: 2 limits, paces and promises fall due by 30 June 2003.

      - Law on Trafficking (xx/law): the pace of 3 months at the Council of Ministers
        (this record's yardstick) runs out between 1 October 2002 and 31 March 2003;
        it may be over already [00000003]
      - Law on Trafficking (xx/law): promised by the minister on 15 January 2003: the
        Senate by June 2003 [00000005]

      """)
}

@Test func `the row of a deadline has every key`() {
  #expect(
    due(on: "2003-03-06", until: "2003-06-30").lines
      == #"""
      {"item":"xx/law","stage":"council","reason":"pace","due":{"edtf":null,\#
      "earliest":"2002-10-01","latest":"2003-03-31"},"certain":false,\#
      "basis":"this record's yardstick","events":["00000003@"]}
      {"item":"xx/law","stage":"senate","reason":"promise","due":{"edtf":"2003-06",\#
      "earliest":"2003-06-01","latest":"2003-06-30"},"certain":true,"basis":"the minister",\#
      "events":["00000005@"]}

      """#)
  #expect(due(on: "2003-03-06", until: "2003-06-30").keysWithoutColumn == [])
}

@Test func `where nothing falls due, that is said`() {
  #expect(
    due(on: "2010-01-01", until: "2010-01-31").text
      == "1 January 2010: nothing falls due by 31 January 2010.\n")
}

@Test func `who promised stands between commas where it has one`() {
  let promise = SmallCase.event(
    40, "promised", SmallCase.law, on: "2003-02~",
    ["stage": "withdrawn", "due": "2003-06", "who": "A. B., minister"])
  let reckoning = SmallCase.reckoning(SmallCase.lawEvents + [promise], on: "2003-03-31")
  let deadlines = reckoning.deadlines(of: reckoning.items, until: SmallCase.day("2003-06"))
  #expect(
    deadlines.last.map { $0.sentence(in: reckoning) }
      == "promised by A. B., minister, about February 2003: “Withdrawn” by June 2003")
}

@Test func `show tells of each promise what came of it, and by how much`() {
  func sentence(_ day: String, entered: String? = nil) -> [String] {
    let entry = entered.map {
      SmallCase.event(40, "entered", SmallCase.law, on: $0, ["stage": "senate"])
    }
    let events = SmallCase.lawEvents + SmallCase.otherEvents.filter { $0.kind == .promised }
    let reckoning = SmallCase.reckoning(events + [entry].compactMap { $0 }, on: day)
    guard let state = reckoning[SmallCase.law] else { return [] }
    return state.promises.map { state.sentence(of: $0, on: reckoning.asOf) }
      .map { String($0.split(separator: " by June 2003: ").last ?? "") }
  }
  #expect(sentence("2003-03-06") == ["open"])
  #expect(sentence("2003-07-10") == ["broken, 10 to 39 days ago"])
  #expect(sentence("2003-06-12") == ["possibly broken"])
  #expect(
    sentence("2003-07-20").first
      == "broken, 20 to 49 days ago; put off once since, last to December 2003, by 154 to 213 days in all"
  )
  #expect(sentence("2003-05-20", entered: "2003-05-12").first == "kept on 12 May 2003, in time")
  #expect(
    sentence("2003-07-12", entered: "2003-07-12").first
      == "kept on 12 July 2003, 12 to 41 days late")
  #expect(
    sentence("2003-07-12", entered: "2003-06-12").first
      == "kept on 12 June 2003, at most 11 days late")
}
