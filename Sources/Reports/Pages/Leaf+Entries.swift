import Docket
import EDTF

/// Entries of the lists.
extension Leaf {
  /// What has or may have stalled, with every reason.
  func stalledEntry(_ state: ItemState) -> HTML {
    entry(of: state, state.reasons.map { reason($0.sentence(for: state, in: reckoning)) })
  }

  /// What falls due.
  func entry(of deadline: Deadline) -> HTML {
    HTML(
      "li",
      [
        HTML("p", ["class": "item"], [mention(deadline.item)]),
        HTML("p", ["class": "place"], [.prose(deadline.sentence(in: reckoning).capitalizedFirst)]),
      ])
  }

  /// What stands otherwise, and what did it.
  func entry(of change: Change) -> HTML {
    let place = change.after.map { "; \($0.place)" } ?? ""
    let causes = change.events.compactMap { reckoning[$0] }.map { line(of: $0) }
    let item = change.after.map { [mention($0), .text(" "), mark($0)] } ?? [mention(change.item)]
    return HTML(
      "li",
      [
        HTML("p", ["class": "item"], item),
        HTML("p", ["class": "place"], "\(change.words)\(place)".capitalizedFirst),
      ] + (causes.isEmpty ? [] : [HTML("ul", ["class": "events"], causes)]))
  }

  /// A part of a plan: how and where it stands, and what day it was promised for.
  func entry(ofPart item: ItemID) -> HTML {
    guard let state = edition[item] else { return HTML("li", [HTML("p", [mention(item)])]) }
    let promise = state.promises.last.map { promise in
      [
        HTML(
          "p", ["class": "reason"], state.sentence(of: promise, on: reckoning.asOf).capitalizedFirst
        )
      ]
    }
    return entry(of: state, promise ?? [])
  }

  /// The numbers of one measurement, each with its source.
  func entry(of figures: [Figure]) -> HTML {
    let subject = figures.first.map { $0.measurement.figure + $0.time } ?? ""
    let dispute = figures.contains(where: \.isDisputed) ? "sources disagree" : "by several sources"
    let numbers = figures.map { figure in
      HTML(
        "p", ["class": "figure"],
        [HTML("b", figure.amount), .text(" ")]
          + (figure.source.map { [.text("— "), citation(of: $0)] } ?? []))
    }
    let title = figures.count > 1 ? "\(subject): \(dispute)" : subject
    let event = figures.first.flatMap { reckoning[$0.target]?.event }
    let heading = event.map { reference(to: $0, title) } ?? .text(title)
    return HTML("li", [HTML("p", ["class": "item"], [heading])] + numbers)
  }

  /// Something published, how many events rest on it, and of which items.
  func entry(of citation: Citation, restingOnIt items: [ItemID]) -> HTML {
    let date = citation.date.map { ", \($0.label)" } ?? ""
    let title = citation.url.map { HTML.link(to: $0, citation.title) } ?? .text(citation.title)
    let shown = items.prefix(20).enumerated().flatMap { index, item -> [HTML] in
      [.text(index == 0 ? ": " : ", "), mention(item)]
    }
    let more = items.count > 20 ? [HTML.text(" and \(items.count - 20) more")] : []
    return HTML(
      "li",
      [
        HTML("p", ["class": "item"], [HTML("cite", [title]), .text(date)]),
        HTML(
          "p", ["class": "place"],
          [.text(citation.events.counted("event"))] + shown + more),
      ])
  }

  /// A source on a line: title, publisher, date, and the ways to it and to its archived copy.
  func citation(of source: Source) -> HTML {
    let title = source.url.map { HTML.link(to: $0, source.title) } ?? .text(source.title)
    let date = source.date.map { ", \($0.label)" } ?? ""
    let copy = source.archived.map {
      [HTML.text(" ("), .link(to: $0, "archived copy"), .text(")")]
    }
    return .row(
      [
        HTML("cite", ["dir": "auto"], [title]), .text(", "), HTML("bdi", [.text(source.publisher)]),
        .text(date),
      ]
        + (copy ?? []))
  }
}
