import Docket

extension Procedure.Stage {
  /// The title within a sentence: `the Council of Ministers`, `Drafting at the ministry`.
  ///
  /// Titles are the record's own. Most name a body or an act, which takes an article; one that
  /// begins with a participle, a preposition or an article of its own does not, nor one in another
  /// script.
  var titleInSentence: String {
    guard let first = title.split(separator: " ").first?.lowercased(),
      first.utf8.allSatisfy({ $0 < 0x80 }), let initial = title.first, initial.isLetter
    else { return title }
    let isParticiple = ["ing", "ed", "en", "wn"].contains { first.hasSuffix($0) }
    return isParticiple || Self.articleless.contains(first) ? title : "the \(title)"
  }

  private static let articleless: Set<String> = [
    "a", "an", "the", "at", "before", "by", "for", "in", "into", "no", "not", "on", "out", "under",
    "up", "with",
  ]
}

extension Procedure? {
  /// A stage's title within a sentence; of one the procedure does not know, its name.
  func titleInSentence(of stage: String) -> String {
    self?.stage(stage)?.titleInSentence ?? stage
  }

  /// A stage's title on its own; of one the procedure does not know, its name.
  func title(of stage: String) -> String {
    self?.stage(stage)?.title ?? stage
  }
}
