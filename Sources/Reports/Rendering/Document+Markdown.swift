extension Document {
  /// The document as Markdown (CommonMark, with the tables of GitHub's): fit to be published, since
  /// nothing a record says can mark up, link or run anything but the addresses of web pages.
  ///
  /// A heading that opens the document is its title. A block ends with a newline, one empty line
  /// between two. A picture is drawn with characters, as wide as the page has them.
  func markdown(on page: Page) -> String {
    blocks.enumerated().map { index, block in
      if index == 0, case .heading(let text) = block {
        return MarkdownText(text).asHeading(level: 1) + "\n"
      }
      return block.markdown(on: page).map { "\($0)\n" }.joined()
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Document.Block {
  /// The lines of the block.
  fileprivate func markdown(on page: Page) -> [String] {
    switch self {
    case .heading(let text): [MarkdownText(text).asHeading(level: 2)]
    case .paragraph(let text): [MarkdownText(text).escaped]
    case .list(let entries): Document.Block.markdown(of: entries, on: page)
    case .table(let table): table.markdown
    case .verbatim(let lines): Document.Block.fenced(lines)
    case .picture(let picture): Document.Block.fenced(picture.lines(on: page.plain))
    }
  }

  /// Entries under marks; long ones stand apart, which makes paragraphs of them.
  private static func markdown(of entries: [Document.Entry], on page: Page) -> [String] {
    let isLoose = entries.areLong
    return entries.enumerated().flatMap { index, entry -> [String] in
      var lines = [MarkdownText(entry.text).escaped]
      var isInParagraph = true
      for block in entry.below {
        switch block {
        case .paragraph:
          if isInParagraph {
            // Lines of one entry stay lines: a backslash at the end breaks them.
            lines.append(lines.removeLast() + "\\")
          } else {
            lines.append("")
          }
          isInParagraph = true
        case .list: isInParagraph = false
        case .heading, .table, .verbatim, .picture:
          lines.append("")
          isInParagraph = false
        }
        lines += block.markdown(on: page)
      }
      let marked = lines.enumerated().map { number, line in
        line.isEmpty ? "" : (number == 0 ? "- " : "  ") + line
      }
      return (isLoose && index > 0 ? [""] : []) + marked
    }
  }

  /// Lines as they are, between fences longer than any run of backticks in them.
  private static func fenced(_ lines: [String]) -> [String] {
    let visible = lines.map(\.visible)
    let longest =
      visible.map { line in
        line.split { $0 != "`" }.map(\.count).max() ?? 0
      }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return ["\(fence)text"] + visible + [fence]
  }
}

extension Document.Table {
  fileprivate var markdown: [String] {
    let rule = columns.map { _ in "---" }
    return ([columns, rule] + rows).enumerated().map { number, row in
      let cells = row.map { number == 1 ? $0 : MarkdownText($0).escaped }
      return "| \(cells.joined(separator: " | ")) |"
    }
  }
}
