/// A line of characters of one column each, what is drawn later over what was drawn before.
struct Strip {
  private var cells: [Cell]

  private struct Cell {
    var character: Character = " "
    var hue: Hue?
  }

  init(columns: Int) {
    cells = Array(repeating: Cell(), count: max(0, columns))
  }

  /// What stands in a column; beyond the line nothing.
  subscript(column: Int) -> Character? {
    cells.indices.contains(column) ? cells[column].character : nil
  }

  /// Draws a character; beyond the line nothing.
  mutating func draw(_ character: Character, _ hue: Hue? = nil, at column: Int) {
    guard cells.indices.contains(column) else { return }
    cells[column] = Cell(character: character, hue: hue)
  }

  /// Draws a character in every column of some where another condition holds of what is there.
  mutating func draw(
    _ character: Character, _ hue: Hue?, over columns: ClosedRange<Int>,
    where condition: (Character) -> Bool = { _ in true }
  ) {
    for column in columns.clamped(to: 0...max(0, cells.count - 1))
    where cells.indices.contains(column) && condition(cells[column].character) {
      draw(character, hue, at: column)
    }
  }

  /// Writes a text from a column on, as far as there is room.
  mutating func write(_ text: String, at column: Int) {
    for (offset, character) in text.enumerated() { draw(character, at: column + offset) }
  }

  /// The line in its colours, without spaces at its end.
  func text(by ink: Ink) -> String {
    let last = cells.lastIndex { $0.character != " " } ?? -1
    var text = ""
    var run = ""
    var hue: Hue?
    for cell in cells.prefix(last + 1) {
      if cell.hue != hue {
        if !run.isEmpty { text += ink.painted(run, hue) }
        (run, hue) = ("", cell.hue)
      }
      run.append(cell.character)
    }
    return run.isEmpty ? text : text + ink.painted(run, hue)
  }
}
