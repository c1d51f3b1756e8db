import Docket

extension Document {
  /// The document as plain text: no line longer than the page but addresses and what is set as it
  /// is, no spaces at the end of one, a newline after each.
  func set(on page: Page, by workers: Workers = .one) -> String {
    var text = ""
    for (index, block) in blocks.enumerated() {
      let lines = block.lines(on: page, columns: page.columns, by: workers)
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

  /// The lines of a block; within an entry of a list there are no workers to share it.
  fileprivate func lines(on page: Page, columns: Int, by workers: Workers?) -> [String] {
    switch self {
    case .heading(let text):
      page.ink.heading(page.lines(of: text, columns: columns))
    case .paragraph(let text):
      page.ink.lines(page.lines(of: text, columns: columns, keepsAddresses: true))
    case .list(let entries):
      Document.Block.lines(of: entries, on: page, columns: columns, by: workers)
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
    of entries: [Document.Entry], on page: Page, columns: Int, by workers: Workers?
  ) -> [String] {
    let isLoose = workers != nil && entries.areLong
    let inner = max(1, columns - 2)
    let set = (workers ?? .one).map(entries) { entry in
      let first = page.ink.lines(
        page.lines(of: entry.text, columns: inner, keepsAddresses: true))
      let below = entry.below.flatMap { $0.lines(on: page, columns: inner, by: nil) }
      return (first + below).enumerated().map { number, line in
        ((number == 0 ? "- " : "  ") + line).withoutTrailingSpaces
      }
    }
    return isLoose ? Array(set.joined(separator: [""])) : Array(set.joined())
  }
}
