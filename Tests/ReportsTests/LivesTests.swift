import Testing

@testable import Docket
@testable import Reports

/// The law as the second life of a bill that was withdrawn.
private let story = SmallCase.reckoning(
  SmallCase.lawEvents + [
    SmallCase.event(
      41, "opened", SmallCase.code, on: "2000-05",
      ["title": "Trafficking Bill", "kind": "law", "procedure": "xx-law"]),
    SmallCase.event(42, "entered", SmallCase.code, on: "2001-10-01", ["stage": "withdrawn"]),
    SmallCase.event(43, "linked", SmallCase.law, ["relation": "supersedes", "to": "xx/code"]),
  ], on: "2003-03-06")

@Test func `show tells the lives of a story, each with its own end and standing`() {
  guard let state = story[SmallCase.code] else { return }
  let text = Report.show(state, in: story).text
  let lives = """
    Lives
    - Trafficking Bill (xx/code): this one; begun in May 2000; closed (dropped) on 1
      October 2001
      superseded by xx/law (possibly stalled) [00000043]
    - Law on Trafficking (xx/law): begun in 2002; possibly stalled
      supersedes xx/code (dropped, 1 October 2001) [00000043]

    """
  #expect(text.contains(lives), "\(text)")
}

@Test func `the lives are in the row of each`() {
  for item in [SmallCase.code, SmallCase.law] {
    guard let state = story[item] else { continue }
    let lives = Report.show(state, in: story).rows.first?["lives"]?.elements ?? []
    #expect(lives.map { $0["item"]?.text } == ["xx/code", "xx/law"])
    #expect(lives.map { $0["outcome"]?.text } == ["dropped", nil])
    #expect(lives.map { $0["standing"]?.text } == ["closed", "possibly-stalled"])
    #expect(lives.map { $0["until"]?["earliest"]?.text } == ["2001-10-01", nil])
  }
}

@Test func `a timeline of one life says that there are others, and of all, how each stands`() {
  let bill = story.entries.filter { $0.event.item == SmallCase.code }
  #expect(
    Report.timeline(bill, in: story).text.contains(
      "One of the 2 lives of a story: --story xx/code tells them together.\n"))
  #expect(!Report.timeline(story.entries, in: story).text.contains("lives"))
  let told = Report.story(
    of: story.lives(of: SmallCase.law), SmallCase.law, story.entries, in: story)
  #expect(told.text.hasPrefix("9 events.\n\nLives\n- Trafficking Bill (xx/code): begun"))
  #expect(told.rows == Report.timeline(story.entries, in: story).rows)
}
