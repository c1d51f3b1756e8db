/// Something to read, in blocks; a renderer sets it as text, as Markdown or as HTML.
public struct Document: Hashable, Sendable {
  public var blocks: [Block]

  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// Its picture, if it is one: what is written as SVG.
  public var picture: Picture? {
    blocks.lazy.compactMap { block in
      if case .picture(let picture) = block { picture } else { nil }
    }.first
  }

  /// One block of a document.
  public enum Block: Hashable, Sendable {
    case heading(String)
    case paragraph(String)
    /// Paragraphs under a mark; further ones of the same entry hang below it.
    case list([Entry])
    case table(Table)
    /// Lines that are set as they are: a record's line, a fingerprint.
    case verbatim([String])
    case picture(Picture)
  }

  /// One entry of a list: its first line and what hangs below it.
  public struct Entry: Hashable, Sendable {
    public let text: String
    public let below: [Block]

    public init(_ text: String, below: [Block] = []) {
      self.text = text
      self.below = below
    }
  }

  /// Rows under column titles; cells wrap rather than be cut.
  public struct Table: Hashable, Sendable {
    public let columns: [String]
    public let rows: [[String]]

    public init(columns: [String], rows: [[String]]) {
      self.columns = columns
      self.rows = rows
    }
  }
}

extension [Document.Entry] {
  /// Whether most have more than a block below them, so that they need room between them to be told
  /// apart.
  var areLong: Bool {
    let long = count { $0.below.count > 1 }
    return long > 0 && 2 * long >= count
  }
}
