import Docket

/// An edition as a web site: files that need nothing but each other, each made when it is asked for.
///
/// The same edition gives the same files, to the byte.
public struct Site: Sendable {
  /// Every file, no two of one path; those that are made of the same stand together.
  public let bundles: [Bundle]

  /// Files of the site that are made together.
  public struct Bundle: Sendable {
    /// From the site's own folder, its folders joined by `/`.
    public let paths: [String]
    private let make: @Sendable () -> [[UInt8]]

    init(_ paths: [String], _ make: @escaping @Sendable () -> [[UInt8]]) {
      self.paths = paths
      self.make = make
    }

    /// One file.
    init(_ path: String, _ make: @escaping @Sendable () -> [UInt8]) {
      self.init([path]) { [make()] }
    }

    /// What is in each, made anew each time it is asked for.
    public var contents: [[UInt8]] { make() }
  }

  public init(_ edition: Edition) {
    let grounds = Feed.Grounds(edition.reckoning)
    let items = edition.states.map { state in
      let path = state.item.pagePath
      let paths = [path, state.item.feedPath] + Drawing.allCases.map { $0.path(of: state.item) }
      return Bundle(paths) {
        let chart = Chart([state], in: edition.reckoning, saysKnownAt: false)
        let entries = edition.reckoning.entries(of: state.item)
        return [
          Leaf(edition, at: path).page(of: state, entries),
          edition.feed(of: state, entries, on: grounds),
        ]
          + Drawing.allCases.map { $0.bytes(of: chart, on: edition.page) }
      }
    }
    let front = Bundle(Section.front.path) { Leaf(edition, at: Section.front.path).front }
    let about = Bundle(Section.about.path) { Leaf(edition, at: Section.about.path).about }
    let style = Bundle(Site.stylePath) { Array(StyleSheet.site.utf8) }
    let lists = Roll.all(of: edition).flatMap { $0.pages(in: edition) }
    let subscriptions = Subscription.allCases.map { subscription in
      Bundle(subscription.path) { subscription.bytes(of: edition) }
    }
    // What takes longest stands first, so that nobody waits for it at the end.
    bundles = subscriptions + [style, front, about] + lists + items
  }

  static let stylePath = "style.css"
  /// The path of the list of all files with the SHA-256 of each, as sha256sum(1) reads it: what is in it
  /// was written by docket.
  public static let manifestPath = "docket.sha256"
}

/// A part of the site that every page leads to.
enum Section: String, Hashable, Sendable, CaseIterable {
  case front, stalled, due, changes, items, plans, figures, sources, about

  /// What it is called where pages lead to it.
  var title: String {
    switch self {
    case .front: "Overview"
    case .stalled: "Stalled"
    case .due: "Due"
    case .changes: "Changes"
    case .items: "All items"
    case .plans: "Plans"
    case .figures: "Figures"
    case .sources: "Sources"
    case .about: "About this record"
    }
  }

  /// Its first page.
  var path: String { self == .front ? "index.html" : "\(rawValue).html" }

  /// The page of that number, from 1.
  func path(ofPage number: Int) -> String {
    number == 1 ? path : "\(rawValue)-\(number).html"
  }
}
