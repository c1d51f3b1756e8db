import Docket
import Reports

extension Topic {
  /// `help json`: what the rows of each command hold.
  static let json = Topic(
    "json", "what the JSON of every command holds",
    blocks: [
      examples([
        ("stalled --format json", "an array of objects"),
        ("stalled --format jsonl", "one object a line"),
        ("help json --format jsonl", "this, for a program"),
      ]),
      .paragraph(
        """
        Keys are only ever added. ? may be null, * may be missing, [] is an array. A date is an \
        object of edtf, earliest and latest, as reckoned: null where it is open or not known. A \
        source is an object of \(Source.memberNames.joined(separator: ", ")).
        """),
    ]
      + Schema.all.flatMap { schema -> [Document.Block] in
        [
          .heading(schema.commands.joined(separator: ", ")),
          .paragraph(schema.keys.map(\.words).joined(separator: ", ")),
        ]
      },
    rows: Schema.all.flatMap { schema in schema.commands.map { schema.row(of: $0) } })
}
