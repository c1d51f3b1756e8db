import Docket
import EDTF

extension Reckoning {
  /// The day asked about, to begin a sentence with.
  var day: String { DatePhrase(asOf).noun }

  /// What narrows the answers beside the day: that the log is asked what it knew at a time.
  var caution: [Document.Block] {
    cautionWords.map { [.paragraph($0)] } ?? []
  }

  /// The same in a sentence; `nil` where nothing narrows them.
  var cautionWords: String? {
    knownAt.map { "By what this log knew at \($0); the procedures are those of today." }
  }

  /// An item's title and id, or its id alone where it was never opened.
  func name(of item: ItemID) -> String {
    self[item]?.opening.map { "\($0.title) (\(item))" } ?? item.text
  }

  /// The live event with that id, if it is about one of some items, and that one's procedure.
  func fact(_ id: EventID, of items: [ItemID]) -> (fact: Fact, procedure: Procedure?)? {
    guard let fact = self[id]?.fact, items.contains(fact.event.item) else { return nil }
    return (fact, self[fact.event.item]?.procedure)
  }
}
