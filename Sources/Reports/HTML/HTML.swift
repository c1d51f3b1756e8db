/// A piece of a web page: a text, an element, or several in a row.
///
/// Whatever a text says, it is a text: it is escaped where it is written and nowhere else, and
/// nothing here takes markup as a string.
indirect enum HTML: Hashable, Sendable {
  case text(String)
  case element(String, [Attribute], [HTML])
  case row([HTML])
  /// Texts, each with a line of its own, where lines are kept.
  case lines([String])

  /// An attribute of an element; one without a value is there or not (`hidden`).
  struct Attribute: Hashable, Sendable {
    let name: String
    let value: String?
  }
}

extension HTML {
  /// An element with its attributes, in the order given, and what is in it.
  init(_ name: String, _ attributes: KeyValuePairs<String, String>, _ content: [HTML] = []) {
    self = .element(name, attributes.map { Attribute(name: $0, value: $1) }, content)
  }

  /// An element with its attributes and a text in it.
  init(_ name: String, _ attributes: KeyValuePairs<String, String>, _ text: String) {
    self.init(name, attributes, [.text(text)])
  }

  /// An element without attributes.
  init(_ name: String, _ content: [HTML] = []) {
    self = .element(name, [], content)
  }

  /// An element with nothing but a text in it.
  init(_ name: String, _ text: String) {
    self = .element(name, [], [.text(text)])
  }

  /// Nothing.
  static let nothing = HTML.row([])
}
