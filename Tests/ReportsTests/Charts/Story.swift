import EDTF

@testable import Docket
@testable import Reports

/// A made-up item and what happened to it, for pictures.
struct Story {
  let item: ItemID
  private(set) var events: [Event] = []
  private var count: Int

  /// An item opened by the first of its events; its number keeps its ids apart from those of others.
  init(_ name: String, titled title: String, number: Int = 0) {
    item = SmallCase.item("xx/\(name)")
    count = 1000 * (number + 1)
    add("opened", nil, ["title": title, "kind": "law", "procedure": "xx-law"])
  }

  mutating func add(
    _ kind: String, _ on: String?, _ texts: KeyValuePairs<String, String> = [:]
  ) {
    events.append(SmallCase.event(count, kind, item, on: on, texts))
    count += 1
  }

  /// The story with an entry more.
  func entering(_ stage: String, _ on: String?) -> Story { adding("entered", on, ["stage": stage]) }

  /// The story with a promise more.
  func promising(_ stage: String, by due: String, on day: String) -> Story {
    adding("promised", day, ["stage": stage, "due": due])
  }

  /// The story with something said.
  func reporting(_ on: String) -> Story { adding("reported", on) }

  /// The story with an event more.
  func adding(
    _ kind: String, _ on: String?, _ texts: KeyValuePairs<String, String> = [:]
  ) -> Story {
    var story = self
    story.add(kind, on, texts)
    return story
  }
}

extension Chart {
  /// Draws stories as they stand on a day.
  init(
    _ stories: [Story], on day: String, window: Bounds = .unknown, inFull: Bool? = nil
  ) {
    let reckoning = SmallCase.reckoning(stories.flatMap(\.events), on: day)
    self.init(
      stories.compactMap { reckoning[$0.item] }, in: reckoning, window: window, inFull: inFull)
  }

  /// The names of ``samples``.
  static let sampleNames = samples.map(\.key)

  /// The sample of a name.
  static func sample(_ name: String) -> Chart {
    samples.first { $0.key == name }?.value ?? Chart([], on: "2003")
  }

  /// The stories that are drawn in tests, by what is odd about them.
  static let samples: KeyValuePairs<String, Chart> = [
    "wide": Chart([Story.eventful], on: "2005-03-06"),
    "tall": Chart(
      (0..<40).map { number in
        Story("law-\(number)", titled: "Law number \(number)", number: number)
          .entering("drafting", "\(1980 + number)").entering("council", "\(1981 + number)-05-03")
          .entering(
            number % 3 == 0 ? "withdrawn" : "senate", "[\(1983 + number)..\(1984 + number)]")
      }, on: "2024-01-01"),
    "empty": Chart([], on: "2003-03-06"),
    "one-day": Chart(
      [
        Story("law", titled: "A law of one day").entering("drafting", "2003-03-06")
          .entering("council", "2003-03-06")
      ], on: "2003-03-06"),
    "hundred-years": Chart(
      [
        Story("code", titled: "Civil Code").entering("drafting", "1908").entering(
          "council", "193X"
        ).entering("senate", "1989-05-04").reporting("1950").reporting("1999-12")
      ], on: "2008-12-31"),
    "khmer": Chart(
      [
        Story(
          "law",
          titled:
            "ច្បាប់\u{200B}ស្តីពី\u{200B}ការ\u{200B}បង្ក្រាប\u{200B}អំពើ\u{200B}ជួញដូរ\u{200B}មនុស្ស\u{200B}និង\u{200B}"
            + "អំពើ\u{200B}ធ្វើ\u{200B}អាជីវកម្ម\u{200B}ផ្លូវភេទ\u{200B}ក្នុង\u{200B}ព្រះរាជាណាចក្រ\u{200B}កម្ពុជា"
        ).entering("drafting", "2002-06").entering("council", "[2002-07..2002-12]")
      ], on: "2003-03-06"),
    "unbroken": Chart(
      [
        Story("law", titled: String(repeating: "W", count: 200)).entering("drafting", "2003-03-04"),
        Story("ways", titled: String(repeating: "Donaudampfschiff", count: 13), number: 1)
          .entering("drafting", "2003-03-05"),
        Story("khmer", titled: String(repeating: "ព្រះរាជាណាចក្រកម្ពុជា", count: 10), number: 2)
          .entering("drafting", "2003-03-06"),
      ], on: "2003-03-09"),
    "right-to-left": Chart(
      [
        Story("law", titled: "قانون مكافحة الاتجار بالبشر والاستغلال الجنسي (2008)")
          .entering("drafting", "2002-06").entering("council", "[2002-07..2002-12]"),
        Story("hebrew", titled: "חוק איסור סחר בבני אדם, תשס״ז-2006", number: 1)
          .entering("senate", "2002-10-10"),
      ], on: "2003-03-06"),
  ]
}

extension Story {
  /// A law to which all has happened that can be drawn.
  static let eventful =
    Story("law", titled: "Law on Trafficking, with a title as long as titles of laws often are")
    .entering("drafting", "2002~").entering("council", "[2002-07..2002-12]")
    .entering("drafting", "2003-09-01").entering("council", "2004-01-15")
    .promising("senate", by: "2003-03", on: "2003-01-15")
    .promising("senate", by: "2004-06", on: "2003-04-01")
    .promising("council", by: "2004-02-01", on: "2003-10-01")
    .promising("senate", by: "2005-09", on: "2005-01")
    .adding("paused", "2004-05-01", ["reason": "elections"]).adding("resumed", "2004-08")
    .reporting("2003-02").reporting("2004-11-03").reporting("2002-10")
}
