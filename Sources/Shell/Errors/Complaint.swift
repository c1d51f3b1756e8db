import Reports

/// A failure as a person reads it: where, what, the line with what is to blame underlined, and what
/// to do about it.
struct Complaint: Sendable {
  let failure: Failure
  let passage: Passage
  /// Whether records were left out that the complaint might be for.
  var isAmongDamage = false

  /// The whole complaint, each line ended by a newline.
  ///
  /// A line typed at the prompt still stands above: with `promptWidth` given, the underlining comes
  /// first and goes right below it.
  func text(on page: Page, promptWidth: Int? = nil) -> String {
    let words = Wording(failure.problem)
    // A question belongs to what it is about; advice stands by itself.
    let question = words.hint.flatMap { $0.hasSuffix("?") ? "; \($0)" : nil } ?? ""
    let advice = question.isEmpty ? words.hint.map { "hint: \($0)\n" } ?? "" : ""
    let damage =
      isAmongDamage ? "hint: damaged lines were left out; it may be in one of them\n" : ""
    let message = "\(prefix)\(words.message.withShortWords)\(question)\n".withVisibleLines
    let hint = (advice.withShortWords + damage).withVisibleLines
    guard let mark = failure.mark else { return message + hint }
    if page.isPlain { return message + place(of: mark) + hint }
    let excerpt = Excerpt(line: String(passage.line(mark.place.line)), mark: mark, page: page)
    if let promptWidth, promptWidth + excerpt.lineWidth < page.columns {
      return excerpt.underline(indentedBy: promptWidth) + message + hint
    }
    return message + excerpt.text(indentedBy: 2) + hint
  }

  /// Where in the line it is, in words.
  private func place(of mark: Mark) -> String {
    let line = String(passage.line(mark.place.line)).visible
    return "at character \(mark.place.column) of: \(line)\n"
  }

  private var prefix: String {
    switch (passage.origin.label, failure.mark?.place ?? Place(line: passage.firstLine, column: 1))
    {
    case (let label?, let place): "\(label):\(place.line):\(place.column): "
    case (nil, _): passage.origin == .arguments ? "docket: " : ""
    }
  }
}

extension String {
  /// The text with the rest left out of what is longer than 80 characters and quoted or without a
  /// space: words that somebody gave.
  var withShortWords: String {
    guard count > 80 else { return self }
    let parts = split(separator: "\"", omittingEmptySubsequences: false)
    let isPaired = parts.count % 2 == 1
    return parts.enumerated().map { index, part in
      guard !isPaired || index % 2 == 0 else { return part.shortened }
      return part.split(separator: " ", omittingEmptySubsequences: false).map(\.shortened)
        .joined(separator: " ")
    }.joined(separator: "\"")
  }

  /// The text with nothing in its lines that acts on a terminal.
  var withVisibleLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
      .joined(separator: "\n")
  }
}

extension Substring {
  fileprivate var shortened: String { count > 80 ? "\(prefix(79))…" : String(self) }
}
