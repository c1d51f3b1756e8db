import Reports

/// An option of a command: `--name VALUE`, or a flag `--name`.
struct Option: Hashable, Sendable {
  /// Without its two hyphens.
  let name: String
  /// What stands for its value in help; `nil` of a flag.
  let value: String?
  let help: String
  /// What Tab offers for its value.
  let offers: Offer

  init(_ name: String, _ value: String?, _ help: String, offers: Offer = .nothing) {
    self.name = name
    self.value = value
    self.help = help
    self.offers = offers
  }

  /// How it is written.
  var written: String { "--\(name)" }

  /// How it stands in a usage line.
  var usage: String { value.map { "\(written) \($0)" } ?? written }
}

extension Option {
  static let asOf = Option("as-of", "DATE", "the day to answer for (a month: its last day)")
  static let knownAt = Option("known-at", "TIME", "answer from what this log knew then")
  static let format = format()

  /// The option of a command whose answer comes in other formats, too.
  private static func format(_ others: [Format] = []) -> Option {
    let formats = Format.always + others
    // Every start makes it: a loop needs nothing that is generic.
    var help = ""
    for (index, format) in formats.enumerated() {
      help += index == 0 ? "" : index == formats.count - 1 ? " or " : ", "
      help += format.rawValue
    }
    return Option("format", "FORMAT", help, offers: .formats(formats))
  }
  static let csvSafe = Option(
    "csv-safe", nil, "in CSV, an apostrophe before what a spreadsheet would take for a formula")
  static let output = Option(
    "output", "FILE", "write the answer to a file (-: standard output)",
    offers: .files)

  static let wait = Option("wait", "TIME", "how long to wait for the lock (10s)")
  static let head = Option("if-head", "ID", "only if the item's last event is still that one")
  static let again = Option("again", nil, "also what the log says already")

  /// What every command that records takes.
  static let recording: [Option] = [.wait, .head, .again]
  /// What help says of those.
  static let conditions = """
    Of several that record at once each waits for the others, 10 seconds at most (--wait 500ms, 2m); \
    then, or if the head of the item is not what --if-head says, the exit code is 4 and nothing is \
    written. What the log says already, whoever recorded it and whenever, is told and not written \
    again, with exit code 0, so that whatever was cut short can be run again; --again writes it.
    """
  /// What every command that answers from the records takes.
  static let reading: [Option] = [.asOf, .knownAt] + answering
  /// What those take whose answer comes in other formats, too.
  static func reading(alsoAs others: [Format]) -> [Option] {
    [.asOf, .knownAt, format(others), .csvSafe, .output]
  }
  /// What every other command that has an answer takes.
  static let answering: [Option] = [.format, .csvSafe, .output]
}
