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

extension Report {
  /// The report in a format; every line ends with a newline.
  public func rendered(as format: Format, on page: Page) -> String {
    switch format {
    case .text: document.set(on: page)
    case .json: rows.isEmpty ? "[]\n" : "[\n\(lines(endingWith: ",\n"))\n]\n"
    case .jsonl: rows.isEmpty ? "" : lines(endingWith: "\n") + "\n"
    }
  }

  private func lines(endingWith separator: String) -> String {
    var text = ""
    for (index, row) in rows.enumerated() {
      if index > 0 { text += separator }
      row.write(to: &text)
    }
    return text
  }
}
