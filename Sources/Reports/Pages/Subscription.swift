import Docket
import EDTF

/// A form of the site that other programs come back to: feeds of what is new, a calendar of what is due.
enum Subscription: String, Hashable, Sendable, CaseIterable {
  case events = "feed.atom"
  case stalled = "stalled.atom"
  case due = "due.ics"

  /// Its path from the site's folder.
  var path: String { rawValue }

  /// What it is called where it can be subscribed to.
  var title: String {
    switch self {
    case .events: "Feed of the latest events"
    case .stalled: "Feed of what has stalled"
    case .due: "Calendar of what falls due"
    }
  }

  private var type: String {
    switch self {
    case .events, .stalled: "application/atom+xml"
    case .due: "text/calendar"
    }
  }

  /// The file.
  func bytes(of edition: Edition) -> [UInt8] {
    let (digest, reckoning, name) = (edition.digest, edition.reckoning, edition.name)
    let text: String =
      switch self {
      case .events:
        Feed.timeline(edition.entries, of: [], in: reckoning)
          .called("\(name): events", at: edition.address(of: path), besides: edition.address)
          .atom(on: edition.page)
      case .stalled:
        Feed.stalled(digest.stalled, possibly: false, of: [], in: reckoning)
          .called(
            "\(name): stalled", at: edition.address(of: path),
            besides: edition.address(of: Section.stalled.path)
          ).atom(on: edition.page)
      case .due:
        Calendar.due(
          digest.deadlines, for: edition.states, until: reckoning.soon, in: reckoning,
          named: "\(name): due"
        ).text
      }
    return Array(text.utf8)
  }

  /// What says in the head of a page that there is such a form of the site.
  func link(from leaf: Leaf) -> HTML {
    HTML(
      "link",
      ["rel": "alternate", "type": type, "title": title, "href": leaf.way(to: path)])
  }
}

extension Edition {
  /// The feed of an item: the same that `timeline item:ITEM` makes.
  func feed(
    of state: ItemState, _ entries: [Reckoning.Entry], on grounds: Feed.Grounds
  ) -> [UInt8] {
    let feed = Feed.timeline(entries, of: ["item:\(state.item)"], on: grounds, about: state)
    let named = feed.called(
      "\(name): \(state.title)", at: address(of: state.item.feedPath),
      besides: address(of: state.item.pagePath))
    return Array(named.atom(on: page).utf8)
  }
}

extension Leaf {
  /// What says in the head of the page of an item that there is a feed of it.
  func feedLink(of state: ItemState) -> HTML {
    HTML(
      "link",
      [
        "rel": "alternate", "type": "application/atom+xml", "title": "Feed of this item",
        "href": way(to: state.item.feedPath),
      ])
  }

  /// The way to that feed.
  func feedMention(of state: ItemState) -> HTML {
    HTML(
      "p", ["class": "more"],
      [
        HTML("a", ["href": way(to: state.item.feedPath)], "Feed of this item"),
        .text(", for who follows it."),
      ])
  }
}
