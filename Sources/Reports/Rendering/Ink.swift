import Docket

/// What lines are written with: on a terminal, colours for how things stand and links to sources.
///
/// It adds escape sequences to lines that have none in them and are broken already; none is ever made
/// of what a record says but the address of a link, and no colour says what the words do not.
public struct Ink: Hashable, Sendable {
  /// Whether standings and reason marks are coloured (SGR, ECMA-48).
  public let hasColour: Bool
  /// Whether addresses are links (OSC 8).
  public let hasLinks: Bool

  public init(hasColour: Bool, hasLinks: Bool) {
    self.hasColour = hasColour
    self.hasLinks = hasLinks
  }

  /// Nothing but characters.
  public static let plain = Ink(hasColour: false, hasLinks: false)
}

extension Ink {
  /// The lines of a heading; one that is a standing has its colour.
  func heading(_ lines: [String]) -> [String] {
    guard hasColour else { return lines }
    return lines.map { line in
      let words = line.split(separator: " (").first.map(String.init) ?? line
      let tone = Standing.allCases.first { $0.heading == words }?.tone
      return Ink.coloured(line, (tone ?? .none).joined(with: .bold))
    }
  }

  /// The lines of a paragraph: its mark in colour, its addresses as links.
  func lines(_ lines: [String]) -> [String] {
    guard self != .plain, let first = lines.first else { return lines }
    let marked = hasColour ? [Ink.marked(first)] + lines.dropFirst() : lines
    return hasLinks ? marked.map(linked) : marked
  }

  /// A text in the colour of what it means.
  func painted(_ text: String, _ hue: Hue?) -> String {
    guard hasColour, let hue else { return text }
    return Ink.coloured(text, hue.tone)
  }

  /// A way to set a mark off.
  struct Tone {
    let codes: [Int]

    static let none = Tone(codes: [])
    static let bold = Tone(codes: [1])
    static let red = Tone(codes: [31])
    static let yellow = Tone(codes: [33])
    static let green = Tone(codes: [32])
    static let blue = Tone(codes: [34])
    static let faint = Tone(codes: [2])

    func joined(with other: Tone) -> Tone { Tone(codes: other.codes + codes) }
  }

  private static func coloured(_ text: some StringProtocol, _ tone: Tone) -> String {
    guard !tone.codes.isEmpty else { return String(text) }
    return "\u{1B}[\(tone.codes.map(String.init).joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  /// A first line with the word in colour that says how things stand: at its beginning, or behind
  /// the first colon.
  private static func marked(_ line: String) -> String {
    for (mark, tone) in marks where line.hasPrefix(mark) {
      return coloured(mark, tone) + line.dropFirst(mark.count)
    }
    guard let colon = line.firstRange(of: ": ") else { return line }
    let (lead, rest) = (line[..<colon.upperBound], line[colon.upperBound...])
    let standing = Standing.allCases.first { rest.hasPrefix("\($0.words);") || rest == $0.words }
    if let standing {
      return lead + coloured(standing.words, standing.tone) + rest.dropFirst(standing.words.count)
    }
    for (mark, tone) in endMarks where lead.hasSuffix(mark) {
      return lead.dropLast(mark.count) + coloured(mark.dropLast(2), tone) + ": " + rest
    }
    return line
  }

  private static let marks: [(String, Tone)] = [("Certain:", .red), ("Possible:", .yellow)]
  private static let endMarks: [(String, Tone)] = [
    ("certain: ", .red), ("possible: ", .yellow),
  ]
}

extension Standing {
  fileprivate var tone: Ink.Tone { Hue(self).tone }
}

extension Hue {
  /// The colour on a terminal, whatever its ground.
  fileprivate var tone: Ink.Tone {
    switch self {
    case .neutral: .faint
    case .red: .red
    case .amber: .yellow
    case .blue: .blue
    case .green: .green
    }
  }
}
