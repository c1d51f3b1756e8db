import Docket
import Reports

extension Command {
  /// `echo [WORD…]`: says its words.
  static let echo = Command(
    "echo", "say its words, as a heading in a script",
    examples: [Example(line: "echo 'What has stalled'", says: "that line")],
    words: [Parameter("WORD", .any)],
    options: Option.answering
  ) { (_, arguments) throws(Failure) in
    let line = arguments.words.map(\.text).joined(separator: " ")
    let row = JSON.object([JSON.Member("text", .string(line))])
    let lines = line.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return .report(Report(rows: [row], document: Document([.verbatim(lines)])))
  }
}
