/// A whole page: its head, which lets nothing in from elsewhere, and its body.
struct WebPage: Hashable, Sendable {
  let title: String
  /// Where its rules of style are.
  let style: Style
  /// What else its head says: other forms of it.
  var links: [HTML] = []
  let body: [HTML]

  /// Where the rules of style are.
  enum Style: Hashable, Sendable {
    /// In the page itself.
    case inside
    /// In a file of the site, by its path from the page.
    case file(String)
  }

  /// The page as UTF-8.
  var bytes: [UInt8] {
    Array("<!doctype html>\n".utf8)
      + HTML(
        "html", ["lang": "en"],
        [HTML("head", head), HTML("body", body)]
      ).bytes
  }

  private var head: [HTML] {
    [
      HTML("meta", ["charset": "utf-8"]),
      HTML("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
      HTML("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      HTML("meta", ["name": "referrer", "content": "no-referrer"]),
      HTML("title", title),
    ] + links + [sheet]
  }

  /// No script, no frame, no form, and nothing from anywhere but the page's own folder.
  private var policy: String {
    let rest = "base-uri 'none'; form-action 'none'"
    return switch style {
    case .inside:
      "default-src 'none'; style-src '\(StyleSheet.page.digest)'; img-src data:; \(rest)"
    case .file: "default-src 'none'; style-src 'self'; img-src 'self'; \(rest)"
    }
  }

  private var sheet: HTML {
    switch style {
    case .inside: HTML("style", [.lines(StyleSheet.page.lines)])
    case .file(let path): HTML("link", ["rel": "stylesheet", "href": path])
    }
  }
}
