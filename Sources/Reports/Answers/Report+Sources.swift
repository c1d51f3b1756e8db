public import Docket
import EDTF

extension Report {
  /// What events rest on, by publisher, and how many on each.
  public static func sources(_ citations: [Citation], in reckoning: Reckoning) -> Report {
    var publishers: [String] = []
    for citation in citations where publishers.last != citation.publisher {
      publishers.append(citation.publisher)
    }
    let events = citations.reduce(0) { $0 + $1.events }
    let opening =
      "\(citations.count.counted("source")) of \(publishers.count.counted("publisher")) "
      + "for \(events.counted("event"))."
    let sections = publishers.flatMap { publisher -> [Document.Block] in
      let own = citations.filter { $0.publisher == publisher }
      let count = own.reduce(0) { $0 + $1.events }
      return [.heading("\(publisher) (\(count.counted("event")))"), .list(own.map(\.entry))]
    }
    return Report(
      rows: citations.map(\.row), columns: ["publisher", "title", "date", "url", "events"],
      document: Document([.paragraph(opening)] + reckoning.caution + sections))
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
