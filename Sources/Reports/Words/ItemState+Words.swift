public import Docket

extension Standing {
  /// The standing as words: `possibly stalled`.
  var words: String { rawValue.split(separator: "-").joined(separator: " ") }

  /// The standing as a heading: `Possibly stalled`.
  var heading: String { words.capitalizedFirst }
}

extension ItemState {
  /// How it stands: `possibly stalled`, `closed (done)`.
  var standingWords: String { standing.words + (outcome.map { " (\($0.rawValue))" } ?? "") }

  /// The stage it is in and since when, and those it may be in instead.
  var place: String {
    let certain = current.map { stay(spells[$0]) }
    let others = candidates.filter { $0 != current }.map { stay(spells[$0]) }
    let perhaps = others.isEmpty ? nil : "perhaps \(others.joined(with: "or"))"
    let places = [certain, perhaps].compactMap { $0 }
    return places.isEmpty ? "no stage known" : places.joined(separator: ", or ")
  }

  /// Its events, a line each, with the first digits of their ids.
  public var eventLines: [String] {
    facts.map { "\($0.id.short)  \($0.event.lead): \($0.event.sentence(in: procedure))" }
  }

  /// A stage's title within a sentence.
  func titleInSentence(of stage: String) -> String { procedure.titleInSentence(of: stage) }

  private func stay(_ spell: Spell) -> String {
    "\(procedure.titleInList(of: spell.stage)) since \(spell.from.phrase.noun)"
  }
}
