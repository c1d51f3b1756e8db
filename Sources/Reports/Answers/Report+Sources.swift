public import Docket
import EDTF

extension Report {
  /// What events rest on, by publisher, and how many on each.
  public static func sources(_ citations: [Citation], in reckoning: Reckoning) -> Report {
    let publishers = citations.byPublisher
    let events = citations.reduce(0) { $0 + $1.events }
    let opening =
      "\(citations.count.counted("source")) of \(publishers.count.counted("publisher")) "
      + "for \(events.counted("event"))."
    return Report(
      rows: citations.map(\.row), columns: ["publisher", "title", "date", "url", "events"],
      document: Document(
        [.paragraph(opening)] + reckoning.caution + publishers.flatMap { sections(of: $0) }))
  }

  private static func sections(of citations: ArraySlice<Citation>) -> [Document.Block] {
    let count = citations.reduce(0) { $0 + $1.events }
    let publisher = citations.first?.publisher ?? ""
    return [.heading("\(publisher) (\(count.counted("event")))"), .list(citations.map(\.entry))]
  }
}

extension [Citation] {
  /// Those of each publisher, of whom those that most rests on stand first.
  var byPublisher: [ArraySlice<Citation>] {
    var starts = indices.filter { $0 == 0 || self[$0].publisher != self[$0 - 1].publisher }
    starts.append(count)
    return zip(starts, starts.dropFirst()).map { self[$0..<$1] }
  }
}

extension Citation {
  /// Title and date, how many events rest on it, and its address.
  fileprivate var entry: Document.Entry {
    let date = date.map { ", \($0.label)" } ?? ""
    return Document.Entry(
      "\(Event.quoted(title))\(date): \(events.counted("event"))",
      below: url.map { [.paragraph($0)] } ?? [])
  }

  fileprivate var row: JSON {
    .object([
      JSON.Member("publisher", .string(publisher)),
      JSON.Member("title", .string(title)),
      JSON.Member("date", .optional(date?.text)),
      JSON.Member("url", .optional(url)),
      JSON.Member("events", .integer(events)),
    ])
  }
}
