public import Docket

/// The answer of a command: the same value whatever it is rendered as.
public struct Report: Hashable, Sendable {
  /// The answer as data: one JSON object a row.
  public let rows: [JSON]
  /// The answer as something to read.
  public let document: Document

  public init(rows: [JSON], document: Document) {
    self.rows = rows
    self.document = document
  }
}

/// What a report can be rendered as.
public enum Format: String, Hashable, Sendable, CaseIterable {
  case text, json, jsonl
}

/// The page a text is set on.
public struct Page: Sendable {
  /// How many columns a line may have.
  public let columns: Int
  /// The columns a character takes; 0 of a combining mark, 2 of a wide one.
  public let width: @Sendable (Character) -> Int

  public init(columns: Int, width: @escaping @Sendable (Character) -> Int) {
    self.columns = columns
    self.width = width
  }
}
