import Reports

/// A failure as a person reads it: where, what, the line with what is to blame underlined, and what
/// to do about it.
struct Complaint: Sendable {
  let failure: Failure
  let passage: Passage

  /// The whole complaint, each line ended by a newline.
  ///
  /// A line typed at the prompt still stands above: with `promptWidth` given, the underlining comes
  /// first and goes right below it.
  func text(on page: Page, promptWidth: Int? = nil) -> String {
    let words = Wording(failure.problem)
    // A question belongs to what it is about; advice stands by itself.
    let question = words.hint.flatMap { $0.hasSuffix("?") ? "; \($0)" : nil } ?? ""
    let advice = question.isEmpty ? words.hint.map { "hint: \($0)\n" } ?? "" : ""
    let message = "\(prefix)\(words.message)\(question)\n".withVisibleLines
    let hint = advice.withVisibleLines
    guard let mark = failure.mark else { return message + hint }
    let excerpt = Excerpt(line: String(passage.line(mark.place.line)), mark: mark, page: page)
    if let promptWidth, promptWidth + excerpt.lineWidth < page.columns {
      return excerpt.underline(indentedBy: promptWidth) + message + hint
    }
    return message + excerpt.text(indentedBy: 2) + hint
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
  /// The text with nothing in its lines that acts on a terminal.
  var withVisibleLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
      .joined(separator: "\n")
  }
}
