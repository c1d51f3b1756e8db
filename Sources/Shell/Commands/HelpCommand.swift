import Docket
import Reports

extension Command {
  /// `help [COMMAND]`: the commands, or one of them.
  static let help = Command(
    "help", "list the commands, or explain one",
    examples: [
      Example(line: "help", says: "what there is"),
      Example(line: "help stalled", says: "one command, with lines to try"),
    ],
    words: [Parameter("COMMAND", .optional, offers: .commands)],
    options: Option.answering
  ) { (_, arguments) throws(Failure) in
    let grammar = Grammar(commands: Command.all)
    guard let word = arguments.word(0) else { return .report(Report.help(on: Command.all)) }
    return .report(Report.help(on: try grammar.command(of: word)))
  }
}
