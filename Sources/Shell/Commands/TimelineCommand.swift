import Docket
import Reports

extension Command {
  private static let story = Option(
    "story", "ITEM", "of all lives of an item: what it supersedes, what superseded it",
    offers: .items)

  private static let chart = Option(
    "chart", nil, "draw the ways of these items as bars on an axis of time")

  /// `timeline [FILTER…]`: what happened, in order.
  static let timeline = Command(
    "timeline", "list what happened, in order, with sources",
    examples: [
      Example(line: "timeline item:xx/reform-law", says: "the events of one item"),
      Example(
        line: "timeline --story xx/reform-law",
        says: "those of the bills it took the place of, too, and of those that took its own"),
      Example(line: "timeline --chart kind:law", says: "where the laws were when, as a picture"),
      Example(
        line: "timeline --chart --format svg --output laws.svg kind:law",
        says: "that picture for a page"),
      Example(line: "timeline since:2002 until:2002-12 -event:linked", says: "the year 2002"),
    ],
    words: [.filter], options: [story, chart] + Option.reading(alsoAs: [.svg, .atom, .ics]),
    details: [
      """
      The chart has a row for every item of which an event is listed. A bar is a stay in a stage, each \
      on a line of its own where there are at most \(Chart.mostRowsInFull) items; it fades where \
      sources do not give the day. What goes on has the colour of how the item stands. since: and \
      until: are also the ends of the axis. It is drawn in ASCII unless the locale is UTF-8. \
      --format svg draws it whether or not --chart is there; data formats list the events either way.
      """,
      """
      As atom it is a feed of the 200 events that were recorded or corrected last, the latest first, \
      each dated by when that was and not by when it happened. As ics it is a calendar of the events \
      that have a date, what is announced among them.
      """,
    ]
  ) { (session, arguments) throws(Failure) in
    let reckoning = try session.reckoning(by: arguments)
    let filter = try session.filter(by: arguments)
    var entries = filter.entries(of: reckoning)
    let item = try arguments[story].map { (word) throws(Failure) in
      try session.state(of: word, in: reckoning).item
    }
    let lives = item.map { reckoning.lives(of: $0) } ?? []
    if item != nil {
      let items = Set(lives.map(\.item))
      entries = entries.filter { items.contains($0.event.item) }
    }
    let format = try session.format(by: arguments)
    let isListed = format == .atom || format == .ics
    if arguments.has(chart) && !isListed || format == .svg {
      return .report(.chart(of: entries, within: filter.window, in: reckoning))
    }
    guard let item else {
      return .report(.timeline(entries, in: reckoning, of: arguments.filterWords))
    }
    let words = ["--story", item.text] + arguments.filterWords
    return .report(.story(of: lives, item, entries, in: reckoning, of: words))
  }
}
