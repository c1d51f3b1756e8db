import Docket
import Reports

extension Topic {
  /// `help limits`: the most that docket takes.
  static let limits = Topic(
    "limits", "the most that docket takes, and what it never shows or follows",
    blocks: [
      table([
        ("a line written", "\(Limits.writtenLine) bytes"),
        ("a line read", "\(Limits.readLine) bytes; longer ones stop every answer (exit 3)"),
        ("nesting", "\(Limits.nesting) arrays and objects inside each other"),
        ("an item's name", "\(Limits.name) characters, where something is recorded"),
        ("files", "\(Limits.files) logs and procedures in a records folder"),
        ("a batch", "\(Limits.drafts) drafts, \(Limits.fileBytes >> 20) MiB (record)"),
        ("a date", "200 characters"),
        ("a checkpoint's name", "100 characters"),
      ]),
      .paragraph(
        """
        A log is a file: a pipe, a device or a folder named x.jsonl is refused, and so is writing \
        through a link or to anywhere outside the records folder.
        """),
      .paragraph(
        """
        Characters that are not seen (controls, marks of direction, other format characters) are shown as \
        \\u{…}, and refused in what is recorded; not the joiners and the zero-width space (U+200B to U+200D), \
        without which Khmer or Persian cannot be written. Data (json, jsonl, csv) passes them on, but not to a \
        terminal. Only http:// and https:// become links.
        """),
    ])
}
