import Docket
import Reports

extension Wording {
  init(_ error: GrammarError) {
    switch error {
    case .unknownCommand(let name) where name.name == "docket":
      self.init("no command \"docket\"", hint: "leave that word out: here every line is docket's")
    case .unknownCommand(let name):
      self.init(
        "no command \"\(name.name)\"",
        hint: Wording.question(name.closest) ?? "\"help\" lists the commands")
    case .unknownOption(let name, let command):
      self.init(
        "\"\(command)\" has no option \(name.name)",
        hint: Wording.question(name.closest)
          ?? "\"help \(command)\" lists its options"
          + (name.name.hasPrefix("--") ? "" : "; a name that begins so stands behind --"))
    case .missingValue(let name, let form, nil):
      self.init("--\(name) needs a value: --\(name) \(form)")
    case .missingValue(let name, let form, let got?):
      self.init(
        "--\(name) needs a value: --\(name) \(form)",
        hint: "a value that begins with two hyphens is written --\(name)=\(got)")
    case .valueOfFlag(let name): self.init("--\(name) takes no value")
    case .repeatedOption(let name): self.init("--\(name) is given twice")
    case .missingWord(let name, let usage): self.init("\(name) is missing", hint: usage)
    case .extraWord(let word, let usage): self.init("one word too many: \"\(word)\"", hint: usage)
    case .missingArgument(let name): self.init("\(name) needs a value", hint: Wording.programUsage)
    case .repeatedArgument(let name): self.init("\(name) is given twice")
    case .notAlone(let name): self.init("\(name) stands alone", hint: Wording.programUsage)
    case .unknownArgument(let name):
      self.init("no option \(name) before the command", hint: Wording.programUsage)
    case .unwatchable(let name):
      self.init("\"\(name)\" does not answer from the records, so there is nothing to watch")
    case .notUTF8: self.init("an argument that is not UTF-8")
    case .misplacedArgument(let name):
      self.init("\(name) stands before the command", hint: Wording.programUsage)
    case .enclosedOption(let name):
      self.init("\(name) is no part of a filter", hint: "options stand outside its quotes")
    }
  }

  /// How the program is called.
  static let programUsage = "docket [-C DIR] [-c COMMANDS]… [-f FILE] [COMMAND …]"
}
