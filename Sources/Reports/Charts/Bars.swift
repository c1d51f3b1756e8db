import Docket

/// Numbers of one thing as bars side by side; what is only about a number, or more or less than it, says
/// so by where its bar fades.
public struct Bars: Hashable, Sendable {
  /// What was measured, with its unit.
  public let title: String
  public let rows: [Row]

  /// One number.
  public struct Row: Hashable, Sendable {
    /// The time it is about.
    public let label: String
    /// The number with its precision, as the source has it: `~700`.
    public let amount: String
    /// What it certainly is at least and at most, not negative; `nil` of a side that is open.
    public let least: Double
    public let most: Double?
  }
}

extension Bars {
  /// Draws the numbers of one thing; `nil` where fewer than two can be compared.
  init?(_ figures: [Figure]) {
    guard let first = figures.first, figures.count > 1 else { return nil }
    let rows = figures.compactMap { figure -> Row? in
      let (least, most) = figure.value.reach
      guard figure.value.number >= 0, figure.value.number.isFinite else { return nil }
      return Row(
        label: figure.timeLabel, amount: figure.value.text,
        least: max(0, least.flatMap { Double($0) } ?? 0), most: most.flatMap { Double($0) })
    }
    guard rows.count == figures.count, rows.contains(where: { ($0.most ?? $0.least) > 0 }) else {
      return nil
    }
    let (figure, unit) = (first.measurement.figure, first.measurement.unit)
    title = [figure, unit == figure ? nil : unit].compactMap { $0 }.joined(separator: ", ")
    self.rows = rows
  }
}

extension Bars {
  /// The most columns of a bar.
  private static let longest = 40

  /// The bars as lines of text that fit the page: what each is of, the number, and its bar.
  func lines(on page: Page) -> [String] {
    let columns = page.columns - 2
    let labels = rows.map { page.width(of: $0.label.visible) }.max() ?? 0
    let amounts = rows.map { page.width(of: $0.amount) }.max() ?? 0
    let gutter = max(1, min(labels, (columns - amounts) * 2 / 5))
    let room = max(1, min(Bars.longest, columns - gutter - amounts - 3))
    // What is more than a number has room beyond it.
    let greatest = rows.map { $0.most ?? $0.least * 1.1 }.max() ?? 1
    let title = page.lines(of: title, columns: columns)
    return
      (title
      + rows.flatMap { row -> [String] in
        let label = page.lines(of: row.label, columns: gutter)
        return (label.isEmpty ? [""] : label).enumerated().map { number, line in
          guard number == 0 else { return line }
          let space = gutter - page.width(of: line) + 2 + amounts - page.width(of: row.amount)
          let bar = row.bar(of: room, upTo: greatest, page.glyphs)
          return line + String(repeating: " ", count: max(1, space)) + row.amount + " " + bar
        }
      }).map { "  \($0)" }
  }
}

extension Bars.Row {
  /// The bar, of at most some columns, which a number takes all of.
  fileprivate func bar(of columns: Int, upTo greatest: Double, _ glyphs: Glyphs) -> String {
    func length(_ number: Double) -> Int {
      Int((number / greatest * Double(columns)).rounded())
    }
    let certain = length(least)
    let full = String(repeating: glyphs.full, count: least > 0 ? max(1, certain) : 0)
    guard let most else {
      let room = max(1, min(glyphs.fades.count, columns - full.count))
      return full + String(glyphs.fades.reversed().prefix(room))
    }
    let perhaps = max(most > least ? 1 : 0, length(most) - full.count)
    return full + String(repeating: glyphs.fades[0], count: perhaps)
  }
}
