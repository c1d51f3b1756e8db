/// An option of the program itself: it stands before the command.
struct ProgramOption: Hashable, Sendable {
  /// How it is written, the usual way first.
  let names: [String]
  /// What stands for its value in help; `nil` of a flag.
  let value: String?
  let help: String
  /// What can be offered for its value.
  let offers: Offer

  init(_ names: [String], value: String? = nil, _ help: String, offers: Offer = .nothing) {
    self.names = names
    self.value = value
    self.help = help
    self.offers = offers
  }

  /// How it stands in a list: `-X, --no-rc`.
  var usage: String { names.joined(separator: ", ") + (value.map { " \($0)" } ?? "") }

  /// Every one, in the order help lists them.
  static let all = [
    ProgramOption(
      ["-C"], value: "DIR", "the records folder, or the one that holds it", offers: .folders),
    ProgramOption(["-c"], value: "COMMANDS", "run these, parted by ; (may be given often)"),
    ProgramOption(
      ["-f"], value: "FILE", "run the commands of a file; - is standard input", offers: .files),
    ProgramOption(
      ["--color"], value: "WHEN", "colours: auto (at a terminal), always or never",
      offers: .names(ColourChoice.allCases.map(\.rawValue))),
    ProgramOption(
      ["--plain"],
      "for screen readers and braille: no colours, no columns, nothing said by its place"),
    ProgramOption(["-X", "--no-rc"], "leave the start file out"),
    ProgramOption(["--version"], "say which docket this is"),
    ProgramOption(["-h", "--help"], "say what there is"),
  ]

  /// The option that a word names.
  static func named(_ name: some StringProtocol) -> ProgramOption? {
    all.first { $0.names.contains(String(name)) }
  }
}
