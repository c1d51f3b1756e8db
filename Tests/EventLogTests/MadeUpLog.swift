import Docket
import Support

@testable import EventLog

/// A log of a few items with events of all kinds, odd and plain, by a seed.
struct MadeUpLog {
  private(set) var lines: [String] = []
  private var ids: [(id: String, item: String, isFact: Bool)] = []
  private var dice: SplitMix
  private static let items = ["kh/a", "kh/b", "kh/c-1"]

  init(seed: some BinaryInteger, events: Int = 40) {
    dice = SplitMix(seed: seed)
    for item in MadeUpLog.items {
      add("opened", item, #""title":"The \#(item)","kind":"law","procedure":"law","#)
    }
    for _ in 0..<events { addAny() }
  }

  /// The lines, each with its newline.
  var text: String { lines.map { $0 + "\n" }.joined() }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &dice)]
  }

  private mutating func date() -> String {
    let month = Int.random(in: 1...9, using: &dice)
    let day = "2003-0\(month)-\(Int.random(in: 10...28, using: &dice))"
    return pick([day, day, day, "2003-0\(month)", "2003", "~2003-0\(month)"]).replacing(
      "~2003", "2003~")
  }

  private mutating func addAny() {
    let item = pick(MadeUpLog.items)
    let stage = pick(["drafting", "senate", "in-force"])
    switch Int.random(in: 0..<14, using: &dice) {
    case 0...3: add("entered", item, #""stage":"\#(stage)","#)
    case 4: add("reported", item, #""stage":"\#(stage)","who":"A \"quoted\" man","#)
    case 5: add("reported", item, "")
    case 6: add("promised", item, #""stage":"\#(stage)","due":"\#(date())","who":"Minister","#)
    case 7: add(pick(["paused", "resumed"]), item, #""reason":"recess","#)
    case 8: add("linked", item, #""relation":"\#(pick(["depends-on", "part-of"]))","to":"kh/b","#)
    case 9: add("measured", item, #""figure":"cases","value":"~290","#)
    case 10: rule("corroborated", "")
    case 11: rule("corrected", #""set":{"on":"\#(date())"},"#)
    case 12:
      rule(
        "corrected", pick([#""set":{"note":"n"},"#, #""set":{"stage":"senate","on":"2003-05"},"#]))
    default: rule("retracted", #""reason":"it was not so","#)
    }
  }

  private mutating func rule(_ kind: String, _ members: String) {
    let target = pick(ids)
    add(kind, target.item, #""target":"\#(target.id)",\#(members)"#)
  }

  private mutating func add(_ kind: String, _ item: String, _ members: String) {
    let on = Int.random(in: 0..<8, using: &dice) == 0 ? "" : #""on":"\#(date())","#
    let escaped = Int.random(in: 0..<6, using: &dice) == 0 ? #"a \"b\" \u00e9"# : "a title"
    let second = lines.count % 60
    let line = sealed(
      #""event":"\#(kind)","item":"\#(item)",\#(on)\#(members)"#
        + #""source":{"title":"\#(escaped)","publisher":"Paper","date":"\#(date())"},"#
        + #""prev":[\#(ids.last.map { "\"\($0.id)\"" } ?? "")],"#
        + #""recorded":"2026-11-24T03:10:\#(second < 10 ? "0" : "")\#(second)Z","by":"desk""#)
    lines.append(line)
    ids.append((String(line.dropFirst(7).prefix(64)), item, kind != "retracted"))
  }
}

extension String {
  fileprivate func replacing(_ part: String, _ other: String) -> String {
    guard hasPrefix(part) else { return self }
    return other.dropLast() + dropFirst(part.count) + "~"
  }
}
