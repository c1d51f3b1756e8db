import Docket
import Reports

extension Command {
  /// `set [NAME VALUE]`: what holds for the commands that follow.
  static let set = Command(
    "set", "set what holds for the commands that follow, or show what does",
    examples: [
      Example(line: "set", says: "all settings"),
      Example(
        line: "set as-of 2003-03-06", says: "answer for that day; today again with \"today\""),
      Example(line: "set format json", says: "answer in JSON"),
      Example(
        line: "set on-error continue", says: "go on behind an error; the script still exits 2"),
    ],
    words: [
      Parameter("NAME", .optional, offers: .settings),
      Parameter("VALUE", .optional, offers: .settingValues),
    ],
    options: Option.answering,
    details: [
      "as-of: the day to answer for; of a month or year its last day; \"today\".",
      "known-at: answer from what the log knew then: a day (its end, UTC), a time, or \"now\".",
      "format: text, markdown, json, jsonl or csv.",
      "by: who records; at the start $DOCKET_BY, else desk.",
      "on-error: what a script does behind an error: stop, or continue.",
    ]
  ) { (session, arguments) throws(Failure) in
    guard let word = arguments.word(0) else {
      return .report(settings(Settings.Name.allCases, of: session))
    }
    let name = try word.settingName()
    guard let value = arguments.word(1) else {
      return .report(settings([name], of: session))
    }
    try session.settings.set(name, to: value)
    return .done
  }

  private static func settings(_ names: [Settings.Name], of session: Session) -> Report {
    let values = names.map { (name: $0.rawValue, value: session.settings.value(of: $0)) }
    return Report(
      rows: values.map {
        .object([JSON.Member("name", .string($0.name)), JSON.Member("value", .string($0.value))])
      },
      document: Document([.verbatim(values.map { "set \($0.name) \(quoted($0.value))" })]))
  }

  /// A word as it can be typed again.
  private static func quoted(_ word: String) -> String {
    word.contains { " '\"\\;#".contains($0) } || word.isEmpty
      ? "'"
        + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
        + "'"
      : word
  }
}
