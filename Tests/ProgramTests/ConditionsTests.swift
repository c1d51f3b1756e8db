import Support
import Testing

/// The conditions on which `add` and `record` write: the lock, the item's head, and what is there already.
@Suite(.timeLimit(.minutes(15)))
struct ConditionsTests {
  private let place = Workplace.withLaw()

  private func report(_ note: String, _ options: String = "") -> Process {
    place.run("docket add reported xx/law --note '\(note)' \(Workplace.source) \(options)")
  }

  private var head: String { String(place.lines.last?.dropFirst(7).prefix(64) ?? "") }

  @Test func `a lock that is held is waited for as long as was said, and its holder named`() {
    place.succeed(Workplace.hold)
    let refused = report("one", "--wait 50ms")
    #expect(refused.status == 4)
    #expect(refused.error.hasPrefix("docket: nothing was written: process "))
    #expect(refused.error.contains("(flock -o records sh -c touch held; until "))
    #expect(refused.error.contains(") holds the lock on the records"))
    #expect(refused.error.contains("waited 50ms\nhint: try again"))
    #expect(place.lines.count == 1)
    place.succeed("touch free")
    #expect(report("one").status == 0)
    #expect(place.lines.count == 2)
  }

  @Test(arguments: ["", "10", "s", "-1s", "1h", "99999999999999999999s", "1000000m"])
  func `a time to wait has a unit and an end`(_ time: String) {
    let refused = report("one", "--wait '\(time)'")
    #expect(refused.status == 2)
    #expect(refused.error.contains("\"\(time)\" is no time to wait"))
    #expect(place.lines.count == 1)
  }

  @Test func `an event is added if the head is still that one, else what came is told`() {
    let first = head
    #expect(report("one", "--if-head \(first)").status == 0)
    let second = head
    let refused = report("two", "--if-head \(first.prefix(8))")
    #expect(refused.status == 4 && refused.output.isEmpty)
    #expect(refused.error.contains("the head of xx/law is no longer \(first.prefix(8))"))
    #expect(
      refused.error.contains("since then came \(second.prefix(8)) (reported: one; recorded 20"))
    #expect(place.lines.count == 2)
    place.home.write(
      #"{"event":"reported","item":"xx/law","note":"two","source":{"title":"T","publisher":"P"}}"#,
      to: "drafts")
    #expect(place.run("docket record drafts --if-head \(first)").status == 4)
    #expect(place.run("docket record drafts --dry-run --if-head \(first)").status == 4)
    #expect(place.run("docket record drafts --if-head \(second)").status == 0)
    #expect(place.lines.count == 3)
  }

  @Test func `a head that is none of the item's is an error of the line`() {
    for id in ["0123456", "00000000", "x"] {
      let refused = report("one", "--if-head \(id)")
      #expect(refused.status == 2 && refused.error.contains("no event of xx/law has an id"))
    }
    #expect(place.lines.count == 1)
  }

  @Test func `one of two heads is not the head`() {
    let first = head
    place.succeed(
      """
      cp -R records other
      docket add reported xx/law --note here \(Workplace.source) > said
      docket -C other add reported xx/law --note there \(Workplace.source) > said
      tail -n 1 other/xx/law.jsonl >> records/xx/law.jsonl
      """)
    let refused = report("one", "--if-head \(head)")
    #expect(refused.status == 4 && refused.error.contains("(reported: here; recorded"))
    #expect(report("one", "--if-head \(first)").status == 4)
  }

  @Test func `what is there already is told and not written, except again`() {
    #expect(report("one", "--by desk").status == 0)
    let known = head
    let said = report("one", "--by intern --format jsonl")
    #expect(said.status == 0)
    #expect(said.output.hasPrefix(#"{"id":"\#(known)","#) && said.output.contains(#""new":false"#))
    #expect(said.error.hasPrefix("recorded before, as \(known.prefix(8)) on 20"))
    #expect(report("one").output.hasPrefix("Recorded before\n"))
    #expect(report("one", "--dry-run").output.hasPrefix("Recorded before\n"))
    #expect(place.lines.count == 2)
    // Run again after it was cut short: the head it was to follow has moved on by that very event.
    #expect(report("one", "--if-head \(known)").status == 0)
    let again = report("one", "--again --format jsonl")
    #expect(again.status == 0 && again.output.contains(#""new":true"#) && again.error.isEmpty)
    #expect(place.lines.count == 3)
  }

  @Test func `of a batch only what is not there already is written`() {
    #expect(report("one").status == 0)
    let draft = { (note: String) in
      #"{"note":"\#(note)","source":{"publisher":"P","title":"T"},"item":"xx/law","event":"reported"}"#
    }
    place.home.write(["one", "two", "two"].map(draft).joined(separator: "\n"), to: "drafts")
    let said = place.run("docket record drafts --format jsonl | grep -o '\"new\":.*}'")
    #expect(said.output == "\"new\":false}\n\"new\":true}\n\"new\":false}\n")
    #expect(place.lines.count == 3)
    let before = place.home.read("records/xx/law.jsonl")
    #expect(place.run("docket record drafts").status == 0)
    #expect(place.run("docket record drafts --to xx/new.jsonl").status == 0)
    #expect(place.home.read("records/xx/law.jsonl") == before)
    #expect(listing(of: "\(place.home.path)/records/xx") == ["law.jsonl"])
    #expect(place.run("docket record drafts --again").status == 0)
    #expect(place.lines.count == 6)
  }

  @Test func `what was retracted, or corrected to and fro, is not there already`() {
    #expect(report("one").status == 0)
    let first = head.prefix(8)
    place.succeed("docket add retracted xx/law \(first) wrong > said")
    #expect(report("one").status == 0)
    #expect(place.lines.count == 4)
    let second = head.prefix(8)
    for note in ["a", "b", "a", "a"] {
      place.succeed("docket add corrected xx/law \(second) note=\(note) --note why > said")
    }
    #expect(place.lines.count == 7)
  }
}
