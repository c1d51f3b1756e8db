import Docket

extension Schema {
  /// What every command's rows hold; a test holds the rows against it.
  static let all: [Schema] = [
    Schema(["items", "stalled"], item(reason)),
    Schema(
      ["show"],
      item(reason) + [
        .objects("spells", [.text("stage"), date("from"), date("until", .orNull)]),
        .objects("links", [.text("relation"), .text("to")]), .objects("promises", promise),
        .texts("parts"), .objects("figures", measurement), .ids("events"),
        .objects("lives", life), .key("history", .array(.object(history)), .orMissing),
        .key("redacted", .array(.object(redaction)), .orMissing),
      ]),
    Schema(["timeline", "find"], event),
    Schema(
      ["why"],
      item(
        reason + [
          .text("text"), .key("certain_from", .day, .orNull), .text("clears_with"),
          .ids("pauses"),
        ]) + [.ids("talk")]),
    Schema(["due"], deadline),
    Schema(["figures"], figure),
    Schema(
      ["sources"],
      [
        .text("publisher"), .text("title"), .text("date", .orNull), .text("url", .orNull),
        .key("events", .number),
      ]),
    Schema(
      ["procedure"],
      [
        .text("procedure"), .text("title"), .text("folder"), .text("silent", .orNull),
        .objects("stages", stage),
      ]),
    Schema(["digest"], digest),
    Schema(["changes"], change),
    Schema(
      ["date"],
      [
        .text("edtf"), .key("valid", .truth), .text("error", .orNull),
        .key("earliest", .day, .orNull), .key("latest", .day, .orNull), .text("start", .orNull),
        .text("end", .orNull), .key("uncertain", .truth, .orNull),
        .key("approximate", .truth, .orNull),
      ]),
    Schema(
      ["add", "record"],
      event + [
        .text("file"), .text("line"), .text("standing_before", .orNull),
        .text("standing", .orNull), .key("new", .truth),
      ]),
    Schema(
      ["redact"],
      redaction + [
        .texts("places"), .text("line"), .ids("rulings"), .key("target", .id, .orNull),
        .text("standing_before", .orNull), .text("standing", .orNull),
      ]),
    Schema(["export"], exported),
    Schema(
      ["publish"],
      [
        .text("folder"), .key("files", .number), .key("written", .number),
        .key("removed", .number), .key("events", .number), .key("known_at", .time, .orNull),
        .text("fingerprint"),
      ]),
    Schema(["sql"], [.columns]),
    Schema(["init"], [.text("records"), .texts("files")]),
    Schema(
      ["check"],
      [
        .text("severity"), .text("rule"), .text("message"), .text("file", .orNull),
        .key("line", .number, .orNull), .text("item", .orNull), .ids("ids"),
      ]),
    Schema(
      ["verify"],
      [
        .text("fingerprint"), .key("events", .number), .key("known_at", .time, .orNull),
        .texts("problems"), .text("events_half", .orNull), .text("rules_half", .orNull),
        .objects("redacted", redaction), .key("checkpoint", .object(checkpoint), .orNull),
      ]),
    Schema(
      ["checkpoint"],
      [
        .text("file"), .text("ids"), .text("name"), .key("events", .number),
        .key("known_at", .time),
        .text("fingerprint"),
      ]),
    Schema(["man"], [.text("page"), .key("section", .number), .text("source")]),
    Schema(
      ["completions"],
      [
        .text("shell", .orMissing), .text("script", .orMissing), .text("word", .orMissing),
        .text("meaning", .orMissing),
      ]),
    Schema(["set"], [.text("name"), .text("value"), .text("help")]),
    Schema(["echo"], [.text("text")]),
    Schema(
      ["help"],
      [
        .text("command", .orMissing), .text("topic", .orMissing), .text("summary", .orMissing),
        .text("usage", .orMissing),
        .key(
          "options",
          .array(.object([.text("option"), .text("value", .orNull), .text("help")])), .orMissing),
        .key("examples", .array(.text), .orMissing),
        .key(
          "keys",
          .array(
            .object([
              .text("key"), .key("holds", .any), .key("may_be_null", .truth),
              .key("may_be_missing", .truth),
            ])), .orMissing),
      ]),
  ]

  private static func date(_ name: String, _ presence: Presence = .always) -> Key {
    .key(name, .date, presence)
  }

  private static func item(_ reason: [Key]) -> [Key] {
    [
      .text("item"), .text("title", .orNull), .text("kind", .orNull), .text("procedure", .orNull),
      .text("stage", .orNull), .texts("maybe_stages"), date("since", .orNull), .text("standing"),
      .text("outcome", .orNull), .objects("reasons", reason),
    ]
  }

  /// An item that waits has neither a due day nor days it is over by.
  private static let reason: [Key] = [
    .text("reason"), .key("certain", .truth), date("since", .orNull), date("due", .orMissing),
    .key(
      "over", .object([.key("min", .number, .orNull), .key("max", .number, .orNull)]), .orMissing),
    .text("basis"), .ids("events"),
  ]

  private static let event: [Key] = [
    .key("id", .id), .text("event"), .text("item"), date("on"), .text("stage", .orNull),
    .text("text"), .key("source", .source, .orNull), .key("sources", .array(.source)),
    .key("recorded", .time), .text("by"), .text("state"),
  ]

  private static let promise: [Key] = [
    .text("stage"), date("due"), .text("who", .orNull), date("made"), .text("state"),
    .key("slips", .number),
  ]

  private static let life: [Key] = [
    .text("item"), .text("title", .orNull), date("from", .orNull), date("until", .orNull),
    .text("standing", .orNull), .text("outcome", .orNull),
  ]

  private static let history: [Key] = [
    .key("id", .id),
    .objects(
      "versions",
      [
        .key("recorded", .time), .text("by"), .key("id", .id), .text("event"),
        .key("target", .id, .orNull), .text("state"), date("on", .orNull), .text("text", .orNull),
        .objects("set", [.text("member"), .key("from", .any, .orNull), .key("to", .any, .orNull)]),
        .key("source", .source, .orNull), .text("note", .orNull),
      ]),
  ]

  private static let redaction: [Key] = [
    .key("id", .id), .text("item"), .key("at", .time), .text("by"), .text("why"),
  ]

  private static let checkpoint: [Key] = [
    .text("name"), .key("events", .number), .key("known_at", .time), .text("fingerprint"),
    .key("same", .truth), .text("signature"),
    .objects(
      "added",
      [.key("id", .id), .text("event"), .text("item"), .key("recorded", .time), .text("by")] + place
    ),
    .objects("changed", [.key("id", .id)] + place), .ids("removed"),
    .objects("redacted", redaction),
  ]

  private static let place: [Key] = [.text("file"), .key("line", .number)]

  private static let change: [Key] = [
    .text("change"), .text("item"), .key("from", .any, .orNull), .key("to", .any, .orNull),
    .ids("events"), .key("event", .id, .orNull), .text("member", .orNull), date("on", .orNull),
    .key("recorded", .time, .orNull), .text("by", .orNull), .key("late", .number, .orNull),
    .text("text"),
  ]

  private static let measurement: [Key] = [
    .text("figure"), .text("value"), .text("unit", .orNull), date("period", .orNull), date("on"),
    .key("source", .source, .orNull), .key("id", .id),
  ]

  private static let figure: [Key] =
    [
      .text("item"), .text("figure"), .text("value"), .key("least", .number, .orNull),
      .key("most", .number, .orNull), .text("unit", .orNull), date("period", .orNull),
    ] + measurement.suffix(3)

  private static let deadline: [Key] = [
    .text("item"), .text("stage"), .text("reason"), date("due"), .key("certain", .truth),
    .text("basis"), .ids("events"),
  ]

  private static let stage: [Key] = [
    .text("stage"), .text("title"), .text("actor", .orNull), .text("limit", .orNull),
    .text("pace", .orNull), .text("basis", .orNull), .key("next", .array(.text), .orNull),
    .text("end", .orNull), .texts("items"), .texts("maybe_items"),
  ]

  private static let digest: [Key] = [
    .key("as_of", .day), .key("known_at", .time, .orNull), .key("since", .day),
    .objects(
      "changed",
      [
        .text("item"), .text("from", .orNull), .text("to"), .ids("events"),
        .text("from_stage", .orNull), .text("to_stage", .orNull),
      ]),
    .objects("stalled", item(reason) + [.key("newly", .truth)]), .objects("due", deadline),
    .ids("new"), .key("events", .number), .text("fingerprint"),
    .objects("possibly_stalled", item(reason)),
    .objects("promises", [.text("item")] + promise + [.key("event", .id)]),
    .objects("corrected", event), .objects("figures", figure), .objects("redacted", redaction),
  ]

  /// An event, flat: its own members and those of its source as they are recorded.
  private static let exported: [Key] = {
    var seen: Set<String> = []
    let own = EventKind.allCases.flatMap(\.members).map(\.name)
      .filter { seen.insert($0).inserted }.map { Key.key($0, .any, .orNull) }
    let source = Source.memberNames.map { Key.text("source_\($0)", .orNull) }
    return [
      .key("id", .id), .text("event"), .text("item"), .text("item_title", .orNull),
      .text("item_kind", .orNull), .text("state"), .text("on", .orNull),
      .key("earliest", .day, .orNull), .key("latest", .day, .orNull), .text("text"),
    ] + own + source + [
      .text("note", .orNull), .key("recorded", .time), .text("by"), .ids("prev"),
      .ids("corrected_by"), .ids("retracted_by"), .ids("corroborated_by"),
      .key("as_recorded", .any, .orNull),
    ]
  }()
}
