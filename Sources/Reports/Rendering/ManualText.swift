/// Text as a manual page writes it: mdoc(7), which mandoc and groff read.
public struct ManualText: Hashable, Sendable {
  /// The source's lines.
  public private(set) var lines: [String] = []

  private static let longestLine = 78

  public init() {}

  /// Adds a macro and its arguments; each of these is a word of its own, whatever is in it.
  public mutating func macro(_ name: String, _ arguments: String...) { macro(name, arguments) }

  /// Adds a macro and its arguments.
  public mutating func macro(_ name: String, _ arguments: [String]) {
    lines.append((["." + name] + arguments.map(ManualText.argument)).joined(separator: " "))
  }

  /// Adds a macro and the text behind it on its line.
  public mutating func macro(_ name: String, text: String) {
    lines.append(".\(name) \(ManualText.escaped(text))")
  }

  /// Adds running text: a sentence begins a line, and none is longer than editors like.
  public mutating func text(_ text: String) {
    for sentence in ManualText.sentences(of: text) {
      var line = ""
      for word in sentence.split(separator: " ").map({ ManualText.escaped(String($0)) }) {
        if !line.isEmpty, line.utf8.count + word.utf8.count >= ManualText.longestLine {
          lines.append(ManualText.line(line))
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
      }
      if !line.isEmpty { lines.append(ManualText.line(line)) }
    }
  }

  /// Adds lines that stay as they are.
  public mutating func verbatim(_ text: [String]) {
    macro("Bd", "-literal", "-offset", "indent")
    lines += text.map { $0.isEmpty ? "\\&" : ManualText.line(ManualText.escaped($0)) }
    macro("Ed")
  }

  /// Adds a list of words, each explained.
  public mutating func explained(_ rows: [(word: String, says: String)]) {
    macro("Bl", "-tag", "-width", "Ds")
    for row in rows {
      item(row.word)
      text(row.says)
    }
    macro("El")
  }

  /// An option by all its names (`-X`, `--no-rc`), and what stands for its value.
  public typealias Flag = (names: [String], value: String?)

  /// Adds an option that may be given, in a synopsis.
  public mutating func optional(_ flag: Flag) { lines.append(".Op \(ManualText.head(flag))") }

  /// Adds a list of options, each explained.
  public mutating func explained(_ rows: [(flag: Flag, says: String)]) {
    macro("Bl", "-tag", "-width", "Ds")
    for row in rows {
      lines.append(".It \(ManualText.head(row.flag))")
      text(row.says)
    }
    macro("El")
  }

  private mutating func item(_ word: String) {
    // A mark at the end would be taken for one of the sentence around it.
    let isMark = word.last.map { ".,:;()[]?!".contains($0) } ?? false
    lines.append(".It Sy \"\(ManualText.escaped(word))\(isMark ? "\\&" : "")\"")
  }

  private static func head(_ flag: Flag) -> String {
    flag.names.map { "Fl \(escaped(String($0.dropFirst())))" }.joined(separator: " , ")
      + (flag.value.map { " Ar \(escaped($0))" } ?? "")
  }

  /// A line of escaped text that no macro begins.
  private static func line(_ text: String) -> String { text.hasPrefix(".") ? "\\&" + text : text }

  /// Hyphens stay hyphens, to be copied; all that is not ASCII is written by its number.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.visible.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      case "~": result += "\\(ti"
      case "^": result += "\\(ha"
      case "`": result += "\\(ga"
      case "'": result += "\\(aq"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
      }
    }
    return result
  }

  /// An argument of a macro; options of macros (`-tag`) and names of pages stay bare.
  private static func argument(_ text: String) -> String {
    if text.allSatisfy({ $0.isLetter || $0 == "-" }) { return text }
    let escaped = escaped(text)
    return escaped.contains(" ") ? "\"\(escaped)\"" : escaped
  }

  /// The text cut behind each end of a sentence.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var sentence: [Substring] = []
    for word in text.split(separator: " ") {
      sentence.append(word)
      let end = word.last { !"\")”'".contains($0) }
      if let end, ".?!".contains(end) {
        sentences.append(sentence.joined(separator: " "))
        sentence = []
      }
    }
    return sentences + (sentence.isEmpty ? [] : [sentence.joined(separator: " ")])
  }
}

extension ManualText {
  /// Adds the blocks of a document.
  public mutating func add(_ blocks: [Document.Block]) {
    for (index, block) in blocks.enumerated() {
      switch block {
      case .heading(let text): macro("Ss", text: text)
      case .paragraph(let text):
        if index > 0, !blocks[index - 1].isHeading { macro("Pp") }
        self.text(text)
      case .list(let entries): add(entries)
      case .table(let table): add(table)
      case .verbatim(let lines): verbatim(lines)
      case .picture(let picture): self.text(picture.words)
      }
    }
  }

  private mutating func add(_ entries: [Document.Entry]) {
    macro("Bl", "-tag", "-width", "Ds")
    for entry in entries {
      item(entry.text)
      add(entry.below)
    }
    macro("El")
  }

  private mutating func add(_ table: Document.Table) {
    explained(
      table.rows.map { row in
        (
          word: row.first ?? "",
          says: row.dropFirst().filter { !$0.isEmpty }.joined(separator: "; ")
        )
      })
  }
}
