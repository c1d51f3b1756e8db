extension Page {
  /// The lines of a text, each of at most `columns`.
  ///
  /// A line breaks at spaces and at zero-width spaces, which Khmer puts between words; a word that
  /// is longer than a line breaks after its last `/` or `-`, else anywhere. An address stays whole
  /// where `keepsAddresses` says so, however long: it is there to be copied.
  /// - Complexity: O(*n*) in the length of the text.
  func lines(of text: String, columns: Int, keepsAddresses: Bool = false) -> [String] {
    if let lines = plainLines(of: text, columns: columns) { return lines }
    var lines: [String] = []
    var line = ""
    var taken = 0
    func flush() {
      if !line.isEmpty { lines.append(line) }
      line = ""
      taken = 0
    }
    for piece in Page.pieces(of: text.visible) {
      let wide = width(of: piece.text)
      let space = line.isEmpty ? "" : piece.separator
      if taken + width(of: space) + wide <= columns {
        line += space + piece.text
        taken += width(of: space) + wide
        continue
      }
      flush()
      if wide <= columns || keepsAddresses && piece.text.contains("://") {
        line = String(piece.text)
        taken = wide
      } else {
        let parts = chopped(piece.text, columns: columns)
        lines += parts.dropLast()
        line = parts.last ?? ""
        taken = width(of: line)
      }
    }
    flush()
    return lines
  }

  /// The lines of a text of visible ASCII and quotation marks with one space between words, none of which
  /// is longer than a line; `nil` of any other text.
  ///
  /// Most are such texts, and each of their lines is a part of the text.
  private func plainLines(of text: String, columns: Int) -> [String]? {
    let space: Unicode.Scalar = " "
    var lines: [String] = []
    var start = text.startIndex
    var column = 0
    var joint: (place: String.Index, column: Int)?
    var previous = space
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      guard (" "..."~").contains(scalar) || ("‘"..."”").contains(scalar),
        scalar != space || previous != space
      else { return nil }
      if scalar == space { joint = (index, column) }
      column += 1
      if column > columns, scalar != space {
        guard let end = joint else { return nil }
        lines.append(String(text[start..<end.place]))
        start = text.unicodeScalars.index(after: end.place)
        (column, joint) = (column - end.column - 1, nil)
      }
      previous = scalar
    }
    guard previous != space else { return nil }
    return lines + [String(text[start...])]
  }

  /// What may not be broken, and what stands before it if the line does not break there.
  private typealias Piece = (separator: String, text: Substring)

  private static let zeroWidthSpace: Character = "\u{200B}"

  private static func pieces(of text: String) -> [Piece] {
    text.split(separator: " ").flatMap { word in
      word.split(separator: zeroWidthSpace).enumerated().map { index, part in
        (separator: index == 0 ? " " : String(zeroWidthSpace), text: part)
      }
    }
  }

  /// A word that is longer than a line, in parts that are not.
  private func chopped(_ word: Substring, columns: Int) -> [String] {
    var parts: [String] = []
    var rest = word
    while !rest.isEmpty {
      var taken = 0
      var end = rest.startIndex
      var joint: Substring.Index?
      while end < rest.endIndex {
        taken += width(rest[end])
        // A character wider than the line still gets a line.
        guard taken <= columns || end == rest.startIndex else { break }
        let isJoint = rest[end] == "/" || rest[end] == "-"
        end = rest.index(after: end)
        if isJoint { joint = end }
      }
      if end < rest.endIndex, let joint { end = joint }
      parts.append(String(rest[..<end]))
      rest = rest[end...]
    }
    return parts
  }
}
