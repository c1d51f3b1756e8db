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
      Parameter("VALUE", .optional, offers: .settingValues, isText: true),
    ],
    options: Option.answering,
    details: Settings.Name.allCases.map { "\($0.rawValue): \($0.meaning)." }
  ) { (session, arguments) throws(Failure) in
    guard let word = arguments.word(0) else {
      return .report(settings(Settings.Name.allCases, of: session))
    }
    let name = try word.settingName()
    guard let value = arguments.word(1) else {
      return .report(settings([name], of: session))
    }
    try session.settings.set(name, to: value)
    return .done()
  }

  private static func settings(_ names: [Settings.Name], of session: Session) -> Report {
    let rows = names.map { name in
      [name.rawValue, session.settings.value(of: name), name.meaning]
    }
    return Report(
      rows: rows.map { row in
        .object(zip(["name", "value", "help"], row).map { JSON.Member($0, .string($1)) })
      },
      document: Document([
        .table(Document.Table(columns: ["setting", "value", "what it does"], rows: rows))
      ]))
  }
}
