import EDTF
import Support
import Testing

/// Whatever the text, reading it ends in a date or in an error that names a place in it.
struct RandomTextTests {
  @Test func `any text over the alphabet of the format is read or refused`() {
    var random = SplitMix(seed: 3)
    let alphabet = Array("0123456789012345678901239-------XXXX//..[],?~%TZ:+YES{} ux")
    for _ in 0..<12_000 {
      let count = Int.random(in: 0...30, using: &random)
      check(String((0..<count).map { _ in alphabet.randomElement(using: &random) ?? "0" }))
    }
  }

  @Test func `so is any expression with a few characters changed`() {
    var random = SplitMix(seed: 4)
    let alphabet = Array("0123456789-X/.[],?~%TZ:+YES{} ux\u{2013}\u{0663}\u{301}\r\n")
    for _ in 0..<8_000 {
      var text = Array(examples.randomElement(using: &random) ?? "")
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0...text.count, using: &random)
        let new = alphabet.randomElement(using: &random).map { [$0] } ?? []
        let end = min(text.count, place + Int.random(in: 0...2, using: &random))
        text.replaceSubrange(place..<end, with: Bool.random(using: &random) ? new : [])
      }
      check(String(text))
    }
  }

  @Test(arguments: [
    String(repeating: "9", count: 1_000_000), String(repeating: "X", count: 200),
    "Y" + String(repeating: "9", count: 199), "Y1" + String(repeating: "X", count: 15),
    "Y" + String(repeating: "X", count: 16), "YX" + String(repeating: "9", count: 15),
    "Y9E15S1~", "~Y-9E15S1", "~XXX1-02-29", "%Y" + String(repeating: "X", count: 16) + "%",
    "{" + String(repeating: "~XXX1-02-~29,", count: 14),
    String(repeating: "2004-(06)?-", count: 60),
    String(repeating: "~", count: 200), String(repeating: "{", count: 200),
    "Y1E" + String(repeating: "9", count: 100), "1950S" + String(repeating: "9", count: 100),
    "[" + String(repeating: "XXX1-02-29,", count: 18), String(repeating: "[", count: 200),
    String(repeating: "/", count: 200), String(repeating: ".", count: 200),
    String(repeating: "-", count: 200), String(repeating: "(", count: 200),
    String(repeating: "\u{301}", count: 10_000), String(repeating: "1 - ", count: 200),
    String(repeating: " to ", count: 200), String(repeating: "\u{2013}", count: 200),
    "\u{0}", "\u{7F}", "2003\u{0}", "y-", "Y-X", "-", "--", "-Y", "+2003", "T", "Z",
  ])
  func `texts made to break it do not`(text: String) { check(text) }

  private func check(_ text: String) {
    do {
      let date = try EDTFDate(text)
      let (bounds, widened) = (date.bounds, date.widened)
      let holds =
        bounds.lo <= bounds.hi && widened.lo <= bounds.lo && bounds.hi <= widened.hi
        && date.beginning.lo <= date.beginning.hi && !date.form.dates.isEmpty
        || !text.contains { $0.isNumber || $0 == "X" }
      if !holds || !text.utf8.allSatisfy({ $0 < 128 }) { Issue.record("\(text) is read wrongly") }
    } catch {
      let isInside = (0...text.count).contains(error.offset)
      let areReadable = error.readings.allSatisfy { (try? EDTFDate($0)) != nil }
      if !isInside || !areReadable || error.text != text {
        Issue.record("\(text) is refused wrongly: \(error)")
      }
    }
  }

  private let examples = [
    "1985-04-12", "1985-04-12T23:20:30+04:30", "2004-02-01/2005", "Y-170000002", "2001-21",
    "2004-06-11%", "1985-XX-XX", "1985-04/..", "/1985", "-1985", "[1667,1668,1670..1672]",
    "[..1760-12-03]", "[1760-12..]", "156X-12-25", "XXXX-12-XX", "6 March 2003", "03/06/2003",
    "y17e7", "(2004)?", "2002\u{2013}03", "unknown/2006", "{1960,1961-12}", "{..1984}", "1950S2",
    "Y3388E2S3", "Y-17E7", "2001-34", "?2004-06-~11", "2004-06~-11", "2004-%06-11",
    "2004-06-~01/2004-06-~20", "YX2345", "2004-(06)?-11", "{~2001-30..2003-30,1950S3..}",
  ]
}
