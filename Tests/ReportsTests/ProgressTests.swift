import Testing

@testable import Docket
@testable import Reports

/// A plan with three parts: one in force, one overdue, one withdrawn.
private func plan() -> (state: ItemState, reckoning: Reckoning)? {
  let plan = SmallCase.item("xx/plan")
  var events = [SmallCase.event(1, "opened", plan, on: "2000", ["title": "Plan", "kind": "plan"])]
  for (number, stage) in [(10, "in-force"), (20, "council"), (30, "withdrawn")] {
    let part = SmallCase.item("xx/part-\(number)")
    events += [
      SmallCase.event(
        number, "opened", part, on: "2000",
        ["title": "Part \(number)", "kind": "milestone", "procedure": "xx-law"]),
      SmallCase.event(number + 1, "entered", part, on: "2001-01-01", ["stage": stage]),
      SmallCase.event(number + 2, "linked", part, ["relation": "part-of", "to": "xx/plan"]),
    ]
  }
  let reckoning = SmallCase.reckoning(events, on: "2001-09-01")
  return reckoning[plan].map { ($0, reckoning) }
}

@Test func `a plan is rolled up from its parts`() throws {
  let (state, reckoning) = try #require(plan())
  #expect(
    Report.show(state, in: reckoning).text
      == """
      Plan
      xx/plan, plan

      1 September 2001: on track; no stage known.

      1 of 3 milestones reached, 1 overdue, 1 ended without it.

      Parts
      - Part 10 (xx/part-10): closed (done)
      - Part 20 (xx/part-20): stalled
      - Part 30 (xx/part-30): closed (dropped)

      Events
      - 2000: opened: Plan (plan) [00000001]
        “A report”, The Post

      """)
  #expect(
    reckoning.progress(of: state)?.words
      == "1 of 3 milestones reached, 1 overdue, 1 ended without it")
  let part = try #require(reckoning.items.first { $0.item != state.item })
  #expect(reckoning.progress(of: part) == nil)
}
