/// A piece of an XML document (XML 1.0): an element with its attributes and what is in it.
///
/// Whatever a text says is escaped where it is written and nowhere else.
indirect enum XML: Hashable, Sendable {
  case text(String)
  case element(String, [Attribute], [XML])

  /// An attribute of an element.
  struct Attribute: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// An element with its attributes, in the order given, and other elements in it.
  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: [XML] = []) {
    self = .element(name, attributes.map { Attribute(name: $0, value: $1) }, content)
  }

  /// An element with nothing but a text in it.
  init(_ name: String, _ text: String) {
    self = .element(name, [], [.text(text)])
  }
}

extension XML {
  /// The document whose root this is.
  var document: String {
    #"<?xml version="1.0" encoding="utf-8"?>"# + "\n" + lines(indent: "").joined(separator: "\n")
      + "\n"
  }

  private func lines(indent: String) -> [String] {
    guard case .element(let name, let attributes, let content) = self else { return [written] }
    let start = name + attributes.map { " \($0.name)=\"\($0.value.xml)\"" }.joined()
    if content.isEmpty { return ["\(indent)<\(start)/>"] }
    let isText = content.allSatisfy { if case .text = $0 { true } else { false } }
    guard !isText else {
      return ["\(indent)<\(start)>\(content.map(\.written).joined())</\(name)>"]
    }
    return ["\(indent)<\(start)>"] + content.flatMap { $0.lines(indent: indent + "  ") }
      + ["\(indent)</\(name)>"]
  }

  private var written: String {
    if case .text(let text) = self { text.xml } else { lines(indent: "").joined(separator: "\n") }
  }
}

extension String {
  /// The text within an element or an attribute: what has a meaning there is escaped, what would hide or
  /// must not stand in XML at all (2.2) is written out; the ends of lines stay.
  var xml: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).xmlLine }
      .joined(separator: "\n")
  }

  /// The same of a text that is one line: the end of one hides, too.
  var xmlLine: String {
    var text = ""
    for scalar in visible.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": text += "\\u{\(String(scalar.value, radix: 16))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
