import Docket
import Reports

extension Command {
  private static let story = Option(
    "story", "ITEM", "of all lives of an item: what it supersedes, what superseded it",
    offers: .items)

  /// `timeline [FILTER…]`: what happened, in order.
  static let timeline = Command(
    "timeline", "list what happened, in order, with sources",
    examples: [
      Example(line: "timeline item:xx/reform-law", says: "the events of one item"),
      Example(
        line: "timeline --story xx/reform-law",
        says: "those of the bills it took the place of, too, and of those that took its own"),
      Example(line: "timeline since:2002 until:2002-12 -event:linked", says: "the year 2002"),
    ],
    words: [.filter], options: [story] + Option.reading(alsoAs: [.atom, .ics]),
    details: [
      """
      As atom it is a feed of the 200 events that were recorded or corrected last, the latest first, \
      each dated by when that was and not by when it happened. As ics it is a calendar of the events \
      that have a date, what is announced among them.
      """
    ]
  ) { (session, arguments) throws(Failure) in
    let reckoning = try session.reckoning(by: arguments)
    let entries = try session.filter(by: arguments).entries(of: reckoning)
    guard let word = arguments[story] else {
      return .report(Report.timeline(entries, in: reckoning, of: arguments.filterWords))
    }
    let item = try session.state(of: word, in: reckoning).item
    let lives = reckoning.lives(of: item)
    let items = Set(lives.map(\.item))
    let told = entries.filter { items.contains($0.event.item) }
    let all = ["--story", word.text] + arguments.filterWords
    return .report(Report.story(of: lives, item, told, in: reckoning, of: all))
  }
}
