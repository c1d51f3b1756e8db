extension Document.Table {
  private static let gap = 2

  /// The rows under their column titles, each over a rule; without either where no column has a
  /// title.
  ///
  /// Columns are aligned by display width. Where the page is too narrow, the widest columns give
  /// way and their cells wrap.
  func lines(on page: Page, columns available: Int) -> [String] {
    let hasTitles = columns.contains { !$0.isEmpty }
    let all = (hasTitles ? [columns] : []) + rows
    let widths = widths(of: all, on: page, available: available)
    var lines = all.map { row in
      Self.lines(of: zip(row, widths).map { page.lines(of: $0, columns: $1) }, widths, on: page)
    }
    if hasTitles {
      let rule = zip(columns, widths).map { $0.isEmpty ? "" : String(repeating: "-", count: $1) }
      lines.insert(Self.lines(of: rule.map { [$0] }, widths, on: page), at: 1)
    }
    return lines.flatMap { $0 }
  }

  /// The lines of one row, cells side by side.
  private static func lines(of cells: [[String]], _ widths: [Int], on page: Page) -> [String] {
    (0..<max(1, cells.map(\.count).max() ?? 0)).map { number in
      var line = ""
      var column = 0
      var target = 0
      for (cell, width) in zip(cells, widths) {
        if number < cell.count {
          line += String(repeating: " ", count: max(0, target - column)) + cell[number]
          column = max(column, target) + page.width(of: cell[number])
        }
        target += width + gap
      }
      return line.withoutTrailingSpaces
    }
  }

  /// As wide as the widest cell where all fit; else no wider than a common measure, but where there
  /// is room not narrower than the longest word.
  private func widths(of rows: [[String]], on page: Page, available: Int) -> [Int] {
    let natural = columns.indices.map { column in
      rows.map { column < $0.count ? page.width(of: $0[column].visible) : 0 }.max() ?? 0
    }
    let room = available - Self.gap * (columns.count - 1)
    guard natural.reduce(0, +) > room else { return natural }
    let words = columns.indices.map { column in
      rows.flatMap { column < $0.count ? $0[column].visible.split(separator: " ") : [] }
        .map { page.width(of: $0) }.max() ?? 0
    }
    let floors = words.reduce(0, +) <= room ? words : natural.map { min($0, 1) }
    func widths(atMost measure: Int) -> [Int] {
      zip(floors, natural).map { max($0, min($1, measure)) }
    }
    var measure = max(1, room)
    while measure > 1, widths(atMost: measure).reduce(0, +) > room { measure -= 1 }
    return widths(atMost: measure)
  }
}
