public import Docket

/// The answer of a command: the same value whatever it is rendered as.
public struct Report: Sendable {
  /// How many rows the answer has as data.
  public let count: Int
  /// The names of its columns where the rows stand in a table (``Column``); empty where they are
  /// the names that the rows' members have.
  public let columns: [Column]
  private let row: @Sendable (Int) -> JSON
  private let written: @Sendable () -> Document
  private let workers: Workers
  /// The answer in formats that it has a form of its own for.
  private var forms: [(format: Format, text: @Sendable (Page) -> String)] = []

  /// The document is made only if somebody is to read it.
  public init(
    rows: [JSON], columns: [Column] = [],
    document: @autoclosure @escaping @Sendable () -> Document
  ) {
    self.init(
      rows: rows, as: { $0 }, columns: columns, by: .one, document: document())
  }

  /// Makes each row of an element, when it is written and no sooner.
  public init<Element: Sendable>(
    rows elements: [Element], as row: @escaping @Sendable (Element) -> JSON,
    columns: [Column] = [], by workers: Workers,
    document: @autoclosure @escaping @Sendable () -> Document
  ) {
    count = elements.count
    self.row = { row(elements[$0]) }
    self.columns = columns
    self.workers = workers
    written = document
  }

  /// The answer as data: one JSON object a row; made anew each time it is asked for.
  public var rows: [JSON] { (0..<count).map(row) }

  /// The answer as something to read; made anew each time it is asked for.
  public var document: Document { written() }

  /// The same answer, with a form of its own in a format; made only if it is asked for.
  public func with(
    _ format: Format, _ text: @escaping @Sendable (Page) -> String
  ) -> Report {
    var report = self
    report.forms.append((format, text))
    return report
  }
}

/// What a report can be rendered as.
public enum Format: String, Hashable, Sendable, CaseIterable {
  case text, markdown, html, json, jsonl, csv
  /// The picture that an answer is; only some are.
  case svg
  /// A feed (RFC 4287) and a calendar (RFC 5545), where an answer has one.
  case atom, ics

  /// Those that every answer can be rendered as.
  public static let always: [Format] = [.text, .markdown, .html, .json, .jsonl, .csv]

  /// Whether it holds texts to the byte, for programs.
  public var isData: Bool {
    switch self {
    case .text, .markdown, .html, .svg, .atom, .ics: false
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
    var text: [UInt8] = []
    write(as: format, on: page, isSafeCSV: isSafeCSV) { text += $0 }
    return String(decoding: text, as: UTF8.self)
  }

  /// Writes the report in a format, a piece after the other; nothing in one that it does not come in.
  public func write<Failure: Error>(
    as format: Format, on page: Page, isSafeCSV: Bool = false,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    if let form = forms.last(where: { $0.format == format }) {
      return try sink(Array(form.text(page).utf8))
    }
    switch format {
    case .atom, .ics: return
    case .text: try sink(Array(document.set(on: page, by: workers).utf8))
    case .markdown: try sink(Array(document.markdown(on: page).utf8))
    case .html: try sink(document.page(on: page).bytes)
    case .svg:
      let picture = document.pictures.lazy.compactMap { $0.svg(standingAlone: true, on: page) }
        .first
      try sink(Array((picture ?? "").utf8))
    case .csv: try sink(Array(csv(isSafe: isSafeCSV).utf8))
    case .jsonl: try writeLines(endingWith: "\n", to: sink)
    case .json:
      guard count > 0 else { return try sink(Array("[]\n".utf8)) }
      try sink(Array("[\n".utf8))
      try writeLines(endingWith: ",\n", lastWith: "\n", to: sink)
      try sink(Array("]\n".utf8))
    }
  }

  /// How many rows are written in one piece by a worker.
  private static let piece = 256
  /// How many pieces are made before the first of them is written out, and how many bytes, at most: what is
  /// larger is made a piece a worker.
  private static let (mostPieces, mostBytes) = (16, 1 << 21)

  private func writeLines<Failure: Error>(
    endingWith separator: String, lastWith last: String? = nil,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let (row, count) = (row, count)
    let pieces = (count + Report.piece - 1) / Report.piece
    let least = pieces > 1 ? workers.count : 1
    var (first, round) = (0, least)
    var made: [[UInt8]] = []
    while first < pieces {
      let (start, written) = (first, made)
      made = try workers.share(pieces: min(round, pieces - first)) { number -> [UInt8] in
        let begin = (start + number) * Report.piece
        var text: [UInt8] = []
        for index in begin..<min(count, begin + Report.piece) {
          row(index).write(to: &text)
          text += (index == count - 1 ? last ?? separator : separator).utf8
        }
        return text
      } meanwhile: { () throws(Failure) in
        for piece in written { try sink(piece) }
      }
      first += round
      let bytes = made.reduce(0) { $0 + $1.count }
      round = 2 * bytes > Report.mostBytes ? least : min(2 * round, max(least, Report.mostPieces))
    }
    for piece in made { try sink(piece) }
  }
}
