public import Docket

/// The answer of a command: the same value whatever it is rendered as.
public struct Report: Sendable {
  /// The answer as data: one JSON object a row.
  public let rows: [JSON]
  private let written: @Sendable () -> Document

  /// The document is made only if somebody is to read it.
  public init(rows: [JSON], document: @autoclosure @escaping @Sendable () -> Document) {
    self.rows = rows
    written = document
  }

  /// The answer as something to read; made anew each time it is asked for.
  public var document: Document { written() }
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
