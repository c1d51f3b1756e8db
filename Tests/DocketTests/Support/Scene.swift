import EDTF

@testable import Docket

/// What the reckoning makes of the one item of a story, in words.
struct Scene {
  let situation: Situation
  let facts: [Fact]
  let entries: [Entry]
  let spells: [Spell]
  let procedure: Procedure?
  let reasons: [Reason]

  struct Entry {
    let stage: String
    let fact: Fact
  }

  /// Folds the item; `nil` if the log has no live fact about it.
  init?(_ log: Log, _ rules: Rulebook, on day: Day) {
    let ledger = Ledger(log, rules)
    let fold = Fold(ledger, on: day)
    guard let item = ledger.items.first, let situation = fold.situation(of: item) else {
      return nil
    }
    self.situation = situation
    facts = situation.marks.compactMap { ledger.rulings.fact($0.row) }
    entries = situation.course.entries.compactMap { entry in
      ledger.rulings.fact(entry.row).map {
        Entry(stage: fold.word(entry.stage), fact: $0)
      }
    }
    spells = fold.spells(of: situation)
    procedure = situation.track?.procedure
    reasons = situation.over.compactMap { fold.reason($0, of: situation) }
  }
}
