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
    let (digest, reckoning) = (edition.digest, edition.reckoning)
    let text: String =
      switch self {
      case .events: Feed.timeline(reckoning.entries, of: [], in: reckoning).atom(on: edition.page)
      case .stalled:
        Feed.stalled(digest.stalled, possibly: false, of: [], in: reckoning).atom(on: edition.page)
      case .due:
        Calendar.due(
          digest.deadlines, for: edition.states, until: reckoning.soon, in: reckoning,
          named: "\(edition.name): due"
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
