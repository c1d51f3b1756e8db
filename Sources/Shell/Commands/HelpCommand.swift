import Docket
import Reports

extension Command {
  /// `help [COMMAND|TOPIC]`: what there is, or one thing of it.
  static let help = Command(
    "help", "list what there is, or explain a command or a topic",
    examples: [
      Example(line: "help", says: "what there is"),
      Example(line: "help stalled", says: "one command, with lines to try"),
      Example(line: "help filters", says: "one topic; \"help commands\" lists the commands"),
    ],
    words: [Parameter("NAME", .optional, offers: .helpTopics)],
    options: Option.answering
  ) { (_, arguments) throws(Failure) in
    guard let word = arguments.word(0) else {
      return .report(Report.help(on: Command.groups, Topic.all))
    }
    if let topic = Topic.all.first(where: { $0.name == word.text }) {
      return .report(Report.help(on: topic))
    }
    guard let command = Command.all.first(where: { $0.name == word.text }) else {
      let known = Command.all.map(\.name) + Topic.all.map(\.name)
      let name = UnknownName(word.text, among: known)
      throw Failure(GrammarError.unknownCommand(name), at: word.mark)
    }
    return .report(Report.help(on: command))
  }
}
