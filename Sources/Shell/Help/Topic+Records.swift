import Docket
import Reports

extension Topic {
  /// `help records`: the format of the log, and the kinds of events with their members.
  static let records = Topic(
    "records", "the files of a record, and what each kind of event says",
    blocks: [
      examples([
        ("init", "makes a records folder with a procedure to adapt"),
        ("add entered xx/reform-law", "at a terminal: asks for the rest"),
        ("record drafts.jsonl --dry-run", "the lines a file of drafts would become"),
      ]),
      .paragraph(
        """
        records/**/*.jsonl: UTF-8, one event a line, as a JSON object. File names mean nothing: \
        lines may be moved between files, and files merged line by line (merge=union). Nothing is \
        edited in place: a correction is an event.
        """),
      .heading("Kinds of events, and what add takes behind the item"),
      table(EventKind.allCases.map { ($0.rawValue, $0.words) }),
      .heading("Members of their own; those in brackets may be missing"),
      table(EventKind.allCases.map { ($0.rawValue, $0.ownMembers) }),
      .heading("Members of every event"),
      table(common),
      .paragraph(
        """
        Every event has a source with a title and a publisher, except linked, corrected and \
        retracted, whose note may say why instead. Relations with a meaning: part-of, depends-on, \
        supersedes (both are lives of one story); any other word is a label.
        """),
      .paragraph(
        """
        A pause stops limits, paces and silence, not promises. It ends with the interval that is its \
        date, or when it is resumed; one that has no such end goes on until the item moves. A \
        resumption behind another pause without an end is the end of that one. The days that count \
        are those after the first up to the last.
        """),
      .paragraph(
        """
        A line whose event is "redacted" has lost its content for good ("redact"): it keeps its id, which \
        is no hash of it any more, item, prev, recorded and by, says when, by whom and why ("redacted"), \
        and has a "seal", the SHA-256 of the line without that member.
        """),
      .paragraph(
        """
        Procedures stand beside the events, in procedures/NAME.json: their stages in order, each \
        with what the law allows ("limit", with its "basis"), what is usual ("pace") or how it \
        ends ("end": done, dropped or lapsed).
        """),
    ])

  private static let common: [(word: String, says: String)] = [
    ("id", "64 hexadecimal digits, first in the line: the SHA-256 of { and the rest of the line"),
    ("event, item", "what happened, to what: xx/reform-law, parts joined by /, at least two"),
    ("[on]", "when, in EDTF (\"help dates\")"),
    ("source", Source.memberNames.joined(separator: ", ")),
    ("[note]", "what else there is to say"),
    ("prev", "the ids of the item's last events its writer knew"),
    ("recorded, by", "when it was entered (UTC), and by whom"),
  ]
}

extension EventKind {
  /// The words of `add` behind the item.
  fileprivate var words: String {
    Draft.words(for: self).map { word in
      let name = word.repeats ? "\(word.name)…" : word.name
      return word.isRequired ? name : "[\(name)]"
    }.joined(separator: " ")
  }

  fileprivate var ownMembers: String {
    members.map { member in
      let content = member.content.words.map { " (\($0))" } ?? ""
      let text = member.name + content
      return member.isRequired ? text : "[\(text)]"
    }.joined(separator: ", ")
  }
}

extension EventKind.Member.Content {
  fileprivate var words: String? {
    switch self {
    case .text: nil
    case .item: "an item"
    case .stage: "a stage"
    case .date: "a date"
    case .id: "an event's id"
    case .titles: "by language"
    case .changes: "members and their right values; null removes"
    }
  }
}
