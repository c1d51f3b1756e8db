import Docket
import EDTF

/// A page of a site while it is written: it knows where it stands, so that it can lead elsewhere.
struct Leaf: Sendable {
  let edition: Edition
  let path: String
  /// The way from it to the site's own folder.
  private let root: String

  init(_ edition: Edition, at path: String) {
    self.edition = edition
    self.path = path
    root = String(repeating: "../", count: path.count { $0 == "/" })
  }

  var reckoning: Reckoning { edition.reckoning }

  /// The way to another file of the site.
  func way(to path: String, _ fragment: String? = nil) -> String {
    guard path != self.path || fragment == nil else { return "#\(fragment ?? "")" }
    return root + path + (fragment.map { "#\($0)" } ?? "")
  }

  /// The page, with what stands around every one: the way to all others, and what it rests on;
  /// `links` are other forms of what is on it.
  func page(
    _ title: String, in section: Section?, links: [HTML] = [], _ main: [HTML]
  ) -> [UInt8] {
    WebPage(
      title: title == edition.name ? title : "\(title) – \(edition.name)",
      style: .file(way(to: Site.stylePath)),
      links: canonical + links + Subscription.allCases.map { $0.link(from: self) },
      body: [
        HTML("a", ["class": "skip", "href": "#main"], "Skip to the content"),
        header(section), HTML("main", ["id": "main"], main), footer,
      ]
    ).bytes
  }

  /// Where the page will be, for who finds it elsewhere.
  private var canonical: [HTML] {
    edition.address(of: path == Section.front.path ? "" : path)
      .map { [HTML("link", ["rel": "canonical", "href": $0])] } ?? []
  }

  private func header(_ section: Section?) -> HTML {
    let links = Section.allCases.dropFirst().map { other in
      HTML("li", [link(to: other, isHere: other == section)])
    }
    let home = HTML(
      "p", ["class": "name"],
      [
        HTML(
          "a",
          section == .front
            ? ["href": way(to: Section.front.path), "aria-current": "page"]
            : ["href": way(to: Section.front.path)], edition.name)
      ])
    let day = HTML("p", ["class": "as-of"], "as of \(reckoning.day)")
    return HTML("header", [home, day, HTML("nav", ["aria-label": "Site"], [HTML("ul", links)])])
  }

  private func link(to section: Section, isHere: Bool) -> HTML {
    let href = way(to: section.path)
    return isHere
      ? HTML("a", ["href": href, "aria-current": "page"], section.title)
      : HTML("a", ["href": href], section.title)
  }

  private var footer: HTML {
    let known = edition.basis.knownAt.map { ", by what was recorded by \($0)" } ?? ""
    let text =
      "As of \(reckoning.day)\(known): \(edition.basis.events.counted("event")), fingerprint "
    return HTML(
      "footer",
      [
        HTML(
          "p",
          [
            .text(text), HTML("code", String(edition.basis.fingerprint.prefix(8))),
            .text(". "),
            HTML("a", ["href": way(to: Section.about.path)], "How to check this record"),
            .text("."),
          ])
      ])
  }
}
