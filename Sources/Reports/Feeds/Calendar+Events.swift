import Docket
import EDTF

extension Calendar {
  /// Events on the days they have, or may have, happened; rulings and what has no date aside.
  static func timeline(
    _ entries: [Reckoning.Entry], in reckoning: Reckoning, named name: String
  ) -> Calendar {
    let revisions = Revisions(reckoning)
    let facts = entries.filter { $0.event.kind.map { !$0.isAboutAnEvent } ?? false }
    return Calendar(
      name: name, occasions: facts.compactMap { $0.occasion(in: reckoning, revisions) }.inOrder)
  }
}

extension Reckoning.Entry {
  /// The event as corrected, or as it was recorded.
  var asCalled: Event { fact?.event ?? event }

  /// The event in a calendar; `nil` where nobody says when it happened.
  func occasion(in reckoning: Reckoning, _ revisions: Revisions) -> Occasion? {
    guard ([asCalled] + (fact?.corroborations ?? [])).contains(where: { $0.on != nil }),
      let days = Occasion.days(of: bounds, to: fact?.lastDay),
      let revised = revisions.of(event.id)
    else { return nil }
    let (state, current) = (reckoning[event.item], asCalled)
    let isDoubtful = current.on?.isUncertain == true
    let story = Trail(reckoning).story(of: event.id, in: state?.procedure)
    let lasting = current.on?.isInterval == true
    return Occasion(
      id: StableID(event.id),
      summary: "\(state?.title ?? event.item.text): \(current.outline(in: state?.procedure))",
      description: [
        "\(current.lead): \(current.sentence(in: state?.procedure))".capitalizedFirst.ended,
        lasting ? nil : Occasion.caution(bounds), isDoubtful ? "The date is in doubt." : nil,
      ].compactMap { $0 } + [current.source?.citation].compactMap { $0 } + story
        + [event.item.text],
      days: days,
      status: self.state == .retracted ? .cancelled : isDoubtful ? .tentative : .confirmed,
      revised: revised, categories: [event.kindName], address: current.source?.url)
  }
}
