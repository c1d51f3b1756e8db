public import Docket

/// The answer of a command: the same value whatever it is rendered as.
public struct Report: Sendable {
  /// The answer as data: one JSON object a row.
  public let rows: [JSON]
  /// The names of its columns where the rows stand in a table (``Column``); empty where they are
  /// the names that the rows' members have.
  public let columns: [Column]
  private let written: @Sendable () -> Document

  /// The document is made only if somebody is to read it.
  public init(
    rows: [JSON], columns: [Column] = [],
    document: @autoclosure @escaping @Sendable () -> Document
  ) {
    self.rows = rows
    self.columns = columns
    written = document
  }

  /// The answer as something to read; made anew each time it is asked for.
  public var document: Document { written() }
}

/// What a report can be rendered as.
public enum Format: String, Hashable, Sendable, CaseIterable {
  case text, markdown, json, jsonl, csv

  /// Whether it holds texts to the byte, for programs.
  public var isData: Bool {
    switch self {
    case .text, .markdown: false
    case .json, .jsonl, .csv: true
    }
  }
}

extension Report {
  /// The report in a format; every line ends with a newline.
  ///
  /// - Parameters:
  ///   - format: What it is rendered as.
  ///   - page: What a text is set on.
  ///   - isSafeCSV: Whether CSV is guarded against spreadsheets that take a text for a formula.
  /// - Returns: The whole text.
  public func rendered(as format: Format, on page: Page, isSafeCSV: Bool = false) -> String {
    switch format {
    case .text: document.set(on: page)
    case .markdown: document.markdown
    case .json: rows.isEmpty ? "[]\n" : "[\n\(lines(endingWith: ",\n"))\n]\n"
    case .jsonl: rows.isEmpty ? "" : lines(endingWith: "\n") + "\n"
    case .csv: csv(isSafe: isSafeCSV)
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
