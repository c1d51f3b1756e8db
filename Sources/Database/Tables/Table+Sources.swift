import Docket
import EDTF

extension Table {
  /// What was published.
  static let sources = Table(
    "sources", "what events rest on, as \"sources\" lists it",
    [
      .number("number", "from 1, publishers with the most events first", .key) {
        (row: (number: Int, citation: Citation)) in row.number
      },
      .text("publisher", "by whom it was published") { $0.citation.publisher },
      .text("title", "what it is called") { $0.citation.title },
      .dated("date", "when it was published") { row in
        row.citation.date.map { Dated($0.text, $0.bounds) }
      },
      .optional("url", "where it is found") { $0.citation.url },
      .number("events", "how many events rest on it") { $0.citation.events },
    ],
    indexes: ["publisher"],
    rows: { snapshot in
      snapshot.reckoning.citations(of: snapshot.reckoning.entries).enumerated().map {
        (number: $0.offset + 1, citation: $0.element)
      }
    })
}
