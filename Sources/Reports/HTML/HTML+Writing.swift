extension HTML {
  /// The piece as UTF-8.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  /// Writes the piece as UTF-8; what is a block of its own ends its line.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): HTML.escape(text, to: &bytes)
    case .row(let pieces): for piece in pieces { piece.write(to: &bytes) }
    case .lines(let lines):
      for (index, line) in lines.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: "\n")) }
        HTML.escape(line, to: &bytes)
      }
    case .element(let name, let attributes, let content):
      bytes += "<\(name)".utf8
      for attribute in attributes {
        bytes += " \(attribute.name)".utf8
        guard let value = attribute.value else { continue }
        bytes += "=\"".utf8
        HTML.escape(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
      }
      bytes.append(UInt8(ascii: ">"))
      if HTML.containers.contains(name) { bytes.append(UInt8(ascii: "\n")) }
      if !HTML.voids.contains(name) {
        for piece in content { piece.write(to: &bytes) }
        bytes += "</\(name)>".utf8
      }
      if HTML.blocks.contains(name) { bytes.append(UInt8(ascii: "\n")) }
    }
  }

  /// Elements that have no end.
  private static let voids: Set<String> = ["meta", "link", "img", "source", "br", "hr"]
  /// Elements in which nothing but blocks stands.
  private static let containers: Set<String> = [
    "html", "head", "body", "header", "main", "footer", "nav", "section", "article", "ul", "ol",
    "dl", "table", "thead", "tbody", "figure", "picture",
  ]
  /// Elements that a line ends behind.
  private static let blocks: Set<String> = containers.union([
    "meta", "link", "title", "style", "h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "tr", "pre",
    "div", "figcaption", "blockquote", "source",
  ])

  /// Writes a text that is nothing but text, within an element or an attribute; what would hide in it
  /// is written out.
  static func escape(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.visible.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      default: bytes.append(byte)
      }
    }
  }
}
