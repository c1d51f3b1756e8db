/// Rules of how pages look.
struct StyleSheet: Hashable, Sendable {
  let lines: [String]
  /// What a page's policy names them by: the SHA-256 of its lines (Content Security Policy 3).
  let digest: String

  /// Of a page that stands alone: the form of a letter, light or dark as the reader likes it.
  ///
  /// No rule has a character that HTML would have to escape.
  static let page = StyleSheet(
    lines: [
      ":root{color-scheme:light dark}",
      "body{font:1.0625rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:42rem;padding:1.5rem 1rem}",
      "h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}",
      "h2{font-size:1.125rem;line-height:1.3;margin:2rem 0 .5rem}",
      "h3{font-size:1rem;margin:1rem 0 .25rem}",
      "p,ul{margin:0 0 .75rem}",
      "li{margin:0 0 .5rem}",
      "li p{margin:0 0 .25rem}",
      "ul{padding-inline-start:1.25rem}",
      "a,p,li,td{overflow-wrap:anywhere}",
      "pre{white-space:pre-wrap;overflow-wrap:anywhere}",
      ".table{overflow-x:auto}",
      "img{height:auto;max-width:100%}",
      "table{border-collapse:collapse}",
      "th,td{border-bottom:1px solid;padding:.25rem .75rem .25rem 0;text-align:start;vertical-align:top}",
    ],
    digest: "sha256-YUJpSHSe6XY0sq0X30RzIprunKSqJ6k4V1Ox51Jvu+U=")
}
