import Docket

extension Procedure.Stage {
  /// The title within a sentence: `the Council of Ministers`, `“Drafting at the ministry”`.
  ///
  /// Titles are the record's own. What names a body or an act takes an article. What says how things
  /// stand would run on into the sentence, as would a title with a comma and one in another script:
  /// these stand in quotes.
  var titleInSentence: String {
    if isPhrase { return Event.quoted(title) }
    guard let article else { return "the \(title)" }
    return article.lowercased() + title.dropFirst(article.count)
  }

  /// The title where a line begins with it or lists it: `Council of Ministers`, `“At work”`.
  var titleInList: String { isPhrase ? Event.quoted(title) : title }

  /// Whether the title is no name of a body or an act.
  private var isPhrase: Bool {
    let words = title.split(separator: " ").map { $0.lowercased() }
    guard !title.contains(","), let first = words.first, let last = words.last,
      first.utf8.allSatisfy({ $0 < 0x80 }), title.first?.isLetter == true
    else { return true }
    guard article == nil else { return false }
    let isParticiple = ["ing", "ed", "en", "wn"].contains { first.hasSuffix($0) }
    return isParticiple || last.hasSuffix("ed") || end != nil || Self.openings.contains(first)
  }

  /// The article the title begins with, if it has one of its own.
  private var article: String? {
    let first = title.split(separator: " ").first.map(String.init)
    return first.flatMap { ["a", "an", "the"].contains($0.lowercased()) ? $0 : nil }
  }

  /// Words that begin no name: prepositions, and participles not told by their ending.
  private static let openings: Set<String> = [
    "at", "before", "by", "for", "held", "in", "into", "laid", "made", "met", "no", "not", "on",
    "out", "put", "read", "sent", "set", "under", "up", "with",
  ]
}

extension Procedure? {
  /// A stage's title within a sentence; of one the procedure does not know, its name.
  func titleInSentence(of stage: String) -> String {
    self?.stage(stage)?.titleInSentence ?? stage
  }

  /// A stage's title where a line begins with it; of one the procedure does not know, its name.
  func titleInList(of stage: String) -> String {
    self?.stage(stage)?.titleInList ?? stage
  }

  /// A stage's title on its own; of one the procedure does not know, its name.
  func title(of stage: String) -> String {
    self?.stage(stage)?.title ?? stage
  }
}
