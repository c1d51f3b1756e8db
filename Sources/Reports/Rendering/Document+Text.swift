extension Document {
  /// The document as plain text: no line longer than the page but addresses and what is set as it
  /// is, no spaces at the end of one, a newline after each.
  func set(on page: Page) -> String {
    var text = ""
    for (index, block) in blocks.enumerated() {
      let lines = block.lines(on: page, columns: page.columns, isNested: false)
      // Under a heading its content follows at once; anything else stands apart.
      if index > 0, !lines.isEmpty, !blocks[index - 1].isHeading { text += "\n" }
      for line in lines { text += line + "\n" }
    }
    return text
  }
}

extension Document.Block {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  fileprivate func lines(on page: Page, columns: Int, isNested: Bool) -> [String] {
    switch self {
    case .heading(let text):
      page.ink.heading(page.lines(of: text, columns: columns))
    case .paragraph(let text):
      page.ink.lines(page.lines(of: text, columns: columns, keepsAddresses: true))
    case .list(let entries):
      Document.Block.lines(of: entries, on: page, columns: columns, isNested: isNested)
    case .table(let table):
      table.lines(on: page, columns: columns)
    case .verbatim(let lines):
      lines.map { $0.visible.withoutTrailingSpaces }
    case .picture(let picture):
      picture.lines(on: page)
    }
  }

  /// Entries under marks; where most have more than a block below them they stand apart, unless in a
  /// list already.
  private static func lines(
    of entries: [Document.Entry], on page: Page, columns: Int, isNested: Bool
  ) -> [String] {
    let long = entries.count { $0.below.count > 1 }
    let isLoose = !isNested && long > 0 && 2 * long >= entries.count
    let inner = max(1, columns - 2)
    var lines: [String] = []
    for (index, entry) in entries.enumerated() {
      if isLoose, index > 0 { lines.append("") }
      let first = page.ink.lines(
        page.lines(of: entry.text, columns: inner, keepsAddresses: true))
      let below = entry.below.flatMap { $0.lines(on: page, columns: inner, isNested: true) }
      for (number, line) in (first + below).enumerated() {
        lines.append(((number == 0 ? "- " : "  ") + line).withoutTrailingSpaces)
      }
    }
    return lines
  }
}
