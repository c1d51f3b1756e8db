import Docket

extension Report {
  /// The rows as comma-separated values (RFC 4180) under a line of column names; lines end with LF,
  /// as in every other format.
  ///
  /// A cell is exactly what the row says: a text as it is, a number or a truth as JSON writes it,
  /// nothing for `null`, and compact JSON for an array or an object. In a safe table a text that a
  /// spreadsheet would run as a formula has an apostrophe before it.
  func csv(isSafe: Bool) -> String {
    let columns = columns.isEmpty ? columnsOfRows : columns
    guard !columns.isEmpty else { return "" }
    var text = columns.map { $0.name.csvCell }.joined(separator: ",") + "\n"
    for row in rows {
      let cells = columns.map { $0.value(in: row).csvCell(isSafe: isSafe) }
      text += cells.joined(separator: ",") + "\n"
    }
    return text
  }

  /// The names of the rows' members, in the order they come up.
  private var columnsOfRows: [Column] {
    var seen: Set<String> = []
    return rows.flatMap { $0.members ?? [] }.map(\.name).filter { seen.insert($0).inserted }
      .map { Column(member: $0) }
  }
}

extension JSON {
  fileprivate func csvCell(isSafe: Bool) -> String {
    switch self {
    case .null: ""
    case .bool, .number, .array, .object: compact.csvCell
    case .string(let text): (isSafe && text.mayBeFormula ? "'\(text)" : text).csvCell
    }
  }
}

extension String {
  /// Whether a spreadsheet might run it: it begins with a sign of a formula, in ASCII or in the full
  /// width of East Asian fonts, or with a tab or a line end, which some skip.
  fileprivate var mayBeFormula: Bool {
    guard let first = unicodeScalars.first else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }

  /// The text as a cell: in quotes where it has a comma, a quote or a line end, or begins or ends
  /// with a space, which some readers drop.
  fileprivate var csvCell: String {
    let needsQuotes =
      utf8.contains { [0x2C, 0x22, 0x0A, 0x0D].contains($0) } || utf8.first == 0x20
      || utf8.last == 0x20
    guard needsQuotes else { return self }
    var cell = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" { cell += "\"" }
      cell.unicodeScalars.append(scalar)
    }
    return cell + "\""
  }
}
