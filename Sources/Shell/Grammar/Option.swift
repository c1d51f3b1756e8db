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
  static let format = Option(
    "format", "FORMAT", "text, markdown, json, jsonl or csv", offers: .formats)
  static let csvSafe = Option(
    "csv-safe", nil, "in CSV, an apostrophe before what a spreadsheet would take for a formula")
  static let output = Option("output", "FILE", "write the answer to a file (-: standard output)")

  /// What every command that answers from the records takes.
  static let reading: [Option] = [.asOf, .knownAt] + answering
  /// What every other command that has an answer takes.
  static let answering: [Option] = [.format, .csvSafe, .output]
}
