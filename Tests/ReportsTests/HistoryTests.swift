import Testing

@testable import Docket
@testable import Reports

private func history(of reckoning: Reckoning) -> Substring? {
  guard let state = reckoning[SmallCase.law] else { return nil }
  let text = Report.show(state, in: reckoning, withHistory: true).text
  return text.firstRange(of: "\nHistory\n").map { text[$0.upperBound...] }
}

@Test func `the history of an event is what was said, when, by whom and on whose word`() {
  #expect(
    history(of: SmallCase.everything)
      == """
      - entered the Council of Ministers [00000003]
        - 2026-01-01T00:00:03Z by desk: some time between July and December 2002,
          entered the Council of Ministers
          “Law languishes”, The Post, March 2003
        - 2026-01-01T00:00:05Z by desk: another source [00000015]: in September 2002
          “A report”, The Post
      - measured cases: about 700 [00000004]
        - 2026-01-01T00:00:04Z by desk: February 2003, measured cases: about 700
          “A report”, The Post
        - 2026-01-01T00:00:07Z by desk: corrected [00000017]; value was ~700, now
          ~690; unit was cases, now none
          “A report”, The Post
      - reported [00000006]
        - 2026-01-01T00:00:06Z by desk: 1 March 2003, reported: still being discussed
          “A report”, The Post
        - 2026-01-01T00:00:08Z by desk: retracted [00000018]: wrong law
          “A report”, The Post

      """)
}

@Test func `rulings on rulings are told as such, and what changed nothing`() {
  let rulings = [
    SmallCase.event(7, "retracted", SmallCase.law, ["target": SmallCase.id(17).description]),
    SmallCase.event(
      8, "retracted", SmallCase.law, ["target": SmallCase.id(18).description, "reason": "right"]),
    SmallCase.event(
      9, "corrected", SmallCase.law, ["target": SmallCase.id(3).description],
      set: [JSON.Member("by", .string("x"))]),
  ]
  let text = history(
    of: SmallCase.reckoning(
      SmallCase.lawEvents + SmallCase.otherEvents + rulings, on: "2004-06-01"))
  for line in [
    "retracted 00000017 [00000007]; value was ~690,\n    now ~700; unit was none, now cases",
    "retracted 00000018 [00000008]: right; so it\n    counts again",
    "corrected [00000009]; which changed nothing",
  ] {
    #expect(text?.contains(line) == true, "\(text ?? "")")
  }
}

@Test func `where every event stands as it was recorded, that is said`() {
  #expect(
    history(of: SmallCase.reckoning(on: "2003-03-06"))
      == "Every event stands as it was recorded.\n")
}
