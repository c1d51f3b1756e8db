import Docket
import Reports

extension Wording {
  init(_ error: ValueError) {
    switch error {
    case .unknownSetting(let name, let nearest):
      self.init(
        "no setting \"\(name)\"",
        hint: Wording.meant(nearest) ?? "the settings: " + Wording.list(Settings.Name.self))
    case .unknownFormat(let name, let nearest):
      self.init(
        "no format \"\(name)\"",
        hint: Wording.meant(nearest) ?? "the formats: " + Wording.list(Format.self))
    case .unknownErrorMode(let text):
      self.init("on-error is stop or continue, not \"\(text)\"")
    case .noLatestDay(let text):
      self.init("\(text) has no latest day", hint: "give a day, a month or a year: 2003-03-06")
    case .notATime(let text):
      self.init(
        "\"\(text)\" is no time", hint: "give a day, 2003-03-06, or a time, 2003-03-06T12:00:00Z")
    case .notAName(let text):
      self.init(
        text.isEmpty ? "a name cannot be empty" : "a name cannot hold control characters")
    case .unknownItem(let item):
      self.init(
        "no item \"\(item.name)\"", hint: Wording.meant(item.closest) ?? "\"items\" lists them")
    case .nothingYet(let item, let day):
      self.init("nothing of \(item) has happened by \(day)")
    case .unknownKind(let kind):
      self.init(
        "no event \"\(kind.name)\"",
        hint: Wording.meant(kind.closest) ?? "the events: " + kind.known.joined(separator: ", "))
    case .noDrafts(let file): self.init("\(file) holds no drafts")
    case .severalLogs(let files):
      self.init(
        "these events belong to \(files.count) logs", hint: "say which one takes them: --to LOG")
    case .notAFingerprint(let text):
      self.init(
        "\"\(text)\" is no fingerprint",
        hint: "64 hexadecimal digits, or twice that many joined by +, as verify prints them")
    case .scriptsTooDeep(let name):
      self.init("too many scripts inside each other; does \(name) run itself?")
    }
  }

  private static func list<Name: RawRepresentable<String> & CaseIterable>(_: Name.Type) -> String {
    Name.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
