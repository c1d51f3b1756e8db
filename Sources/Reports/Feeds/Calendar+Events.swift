import Docket
import EDTF

extension Calendar {
  /// Events on the days they have, or may have, happened; rulings and what has no date aside.
  ///
  /// What is redacted is off, under the name it had, so that no calendar keeps what had to go. Its date
  /// went with it: it stands on the day that was done.
  static func timeline(
    _ entries: [Reckoning.Entry], in reckoning: Reckoning, named name: String
  ) -> Calendar {
    let revisions = Revisions(reckoning)
    let facts = entries.filter { $0.event.kind.map { !$0.isAboutAnEvent } ?? false }
    return Calendar(
      name: name,
      occasions: (facts.compactMap { $0.occasion(in: reckoning, revisions) }
        + entries.compactMap { $0.occasionOfRedaction(in: reckoning, revisions) }).inOrder)
  }
}

extension Reckoning.Entry {
  /// What is left of a redacted event in a calendar; `nil` of any other.
  fileprivate func occasionOfRedaction(
    in reckoning: Reckoning, _ revisions: Revisions
  ) -> Occasion? {
    guard let day = event.redactions.last?.at.day, let days = Occasion.days(of: Bounds(day)),
      let revised = revisions.of(event.id)
    else { return nil }
    return Occasion(
      id: StableID(event.id),
      summary: "\(reckoning[event.item]?.title ?? event.item.text): \(event.lead)",
      description: [
        event.sentence(in: nil).capitalizedFirst.ended,
        "The day it stood under is gone with it: this is the day it was redacted.",
        event.item.text,
      ], days: days, status: .cancelled, revised: revised, categories: [event.kindName],
      address: nil)
  }

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
