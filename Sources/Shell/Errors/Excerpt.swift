import Reports

/// One line of a passage with a part of it underlined, cut to fit a page.
struct Excerpt: Sendable {
  private let cells: [Cell]
  private let marked: Range<Int>
  private let page: Page

  /// A character as it is shown.
  private struct Cell {
    let text: String
    let width: Int
  }

  init(line: String, mark: Mark, page: Page) {
    // A tab is set as one space: only then is what is below it known to be below it.
    cells = line.map { character in
      let text = character == "\t" ? " " : String(character).visible
      return Cell(text: text, width: text.reduce(0) { $0 + page.width($1) })
    }
    let start = min(mark.place.column - 1, cells.count)
    marked = start..<max(start + 1, min(start + mark.length, cells.count))
    self.page = page
  }

  /// The columns the whole line takes.
  var lineWidth: Int { cells.reduce(0) { $0 + $1.width } }

  /// The line, as much of it as fits around what is underlined, and the underlining.
  func text(indentedBy indent: Int) -> String {
    let shown = window(columns: page.columns - indent - 2)
    let isCutBefore = shown.lowerBound > 0
    let line = cells[shown].map(\.text).joined()
    let before = width(of: shown.lowerBound..<max(shown.lowerBound, marked.lowerBound))
    let spaces = String(repeating: " ", count: indent)
    return spaces + (isCutBefore ? "…" : "") + line + (shown.upperBound < cells.count ? "…" : "")
      + "\n"
      + underline(indentedBy: indent + before + (isCutBefore ? 1 : 0), upTo: shown.upperBound)
  }

  /// The underlining for a line that stands above, `indent` columns from the left.
  func underline(indentedBy indent: Int) -> String {
    underline(indentedBy: indent + width(of: 0..<marked.lowerBound), upTo: cells.count)
  }

  private func underline(indentedBy columns: Int, upTo end: Int) -> String {
    let length = width(of: marked.lowerBound..<min(marked.upperBound, max(end, marked.lowerBound)))
    return String(repeating: " ", count: columns)
      + String(repeating: "^", count: max(1, length)) + "\n"
  }

  private func width(of range: Range<Int>) -> Int {
    cells[range.clamped(to: cells.indices)].reduce(0) { $0 + $1.width }
  }

  /// The cells to show: the whole line if it fits, else a part that holds the start of the mark with
  /// some of what stands before it.
  private func window(columns: Int) -> Range<Int> {
    guard lineWidth > columns else { return cells.indices }
    var start = marked.lowerBound
    while start > 0, width(of: start - 1..<min(marked.upperBound, cells.count)) <= columns * 2 / 3 {
      start -= 1
    }
    var end = start
    while end < cells.count, width(of: start..<end + 1) <= columns { end += 1 }
    while start > 0, width(of: start - 1..<end) <= columns { start -= 1 }
    return start..<end
  }
}
