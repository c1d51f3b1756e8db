extension Document {
  /// The document to be read out, by a screen reader or in braille: a line a paragraph, and nothing said
  /// by a place alone.
  ///
  /// What hangs below an entry of a list has its number before its own (`2.1.`), a row of a table is a
  /// line for each cell, named by its column.
  var readOut: String {
    var text = ""
    for (index, block) in blocks.enumerated() {
      let lines = block.readOut(under: "")
      if index > 0, !lines.isEmpty, !blocks[index - 1].isHeading { text += "\n" }
      for line in lines { text += line + "\n" }
    }
    return text
  }
}

extension Document.Block {
  /// The lines of a block, the entries of a list numbered behind those of the lists before it.
  fileprivate func readOut(under number: String, after count: Int = 0) -> [String] {
    switch self {
    case .heading(let text): ["\(text.visible):"]
    case .paragraph(let text): [text.visible]
    case .verbatim(let lines): lines.map { $0.visible.withoutTrailingSpaces }
    case .list(let entries):
      entries.enumerated().flatMap { index, entry in
        let own = "\(number)\(count + index + 1)."
        return ["\(own) \(entry.text.visible)"] + entry.below(readOutUnder: own)
      }
    case .table(let table): table.readOut
    case .picture(let picture): [picture.words.visible]
    }
  }
}

extension Document.Entry {
  /// What hangs below it; no number is given twice, however many lists there are.
  fileprivate func below(readOutUnder number: String) -> [String] {
    var lines: [String] = []
    var count = 0
    for block in below {
      lines += block.readOut(under: number, after: count)
      if case .list(let entries) = block { count += entries.count }
    }
    return lines
  }
}

extension Document.Table {
  /// The rows, one after the other, with an empty line between them where they have several lines.
  fileprivate var readOut: [String] {
    guard columns.contains(where: { !$0.isEmpty }) else {
      return rows.map { row in
        row.filter { !$0.isEmpty }.map(\.visible).joined(separator: ": ")
      }
    }
    return rows.enumerated().flatMap { index, row in
      let cells = zip(columns, row).filter { !$0.1.isEmpty }.map { title, cell in
        title.isEmpty ? cell.visible : "\(title): \(cell.visible)"
      }
      return (index == 0 ? [] : [""]) + ["\(index + 1) of \(rows.count)"] + cells
    }
  }
}
