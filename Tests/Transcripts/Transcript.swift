import Support

/// A session as text: prose, then lines for the shell, each with what it answered.
///
///     Prose, up to the first line that begins with `$`.
///     records: small
///
///     $ docket stalled \
///     >   --possibly
///     what it wrote to standard output
///     ! what it wrote to standard error
///     [exit 1]
///
/// `records:` names the folder of `Fixtures` that `records` is a copy of: `shipped` is the one at the
/// top of the repository, and without such a line there is none. The exit status stands where it is
/// not 0; an empty line parts the answer from the next line for the shell. A backslash stands before
/// a line of output that could be taken for something else, and `/desk` for the folder it ran in.
struct Transcript {
  let prose: [String]
  let steps: [Step]

  /// A line for the shell and its answer.
  struct Step {
    let line: String
    let answer: [String]
  }

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    prose = lines.takeWhile { !$0.hasPrefix("$ ") }
    var steps: [Step] = []
    while let first = lines.popFirst() {
      let more = lines.takeWhile { $0 == ">" || $0.hasPrefix("> ") }
      var answer = lines.takeWhile { !$0.hasPrefix("$ ") }
      while answer.last == "" { answer.removeLast() }
      let line = ([first] + more).map { String($0.dropFirst(2)) }.joined(separator: "\n")
      steps.append(Step(line: line, answer: answer))
    }
    self.steps = steps
  }

  /// The folder that `records` is a copy of, if there is to be one.
  var records: String? {
    prose.first { $0.hasPrefix("records: ") }.map { String($0.dropFirst(9)) }
  }

  /// The transcript with other answers.
  func text(answering answers: [[String]]) -> String {
    let blocks = zip(steps, answers).map { Transcript.block($0.line, $1) }
    return (prose + blocks.joined(separator: [""])).map { $0 + "\n" }.joined()
  }
}

extension Transcript {
  /// A line for the shell and its answer, as they are written down.
  static func block(_ line: String, _ answer: [String]) -> [String] {
    ["$ " + line.replacing("\n", with: "\n> ").replacing("> \n", with: ">\n")] + answer
  }

  /// What a process answered, as a transcript has it.
  static func answer(of process: Process) -> [String] {
    lines(of: process.output).map { line in
      ["$ ", "!", ">", "[exit ", "\\"].contains { line.hasPrefix($0) } ? "\\" + line : line
    } + lines(of: process.error).map { $0.isEmpty ? "!" : "! " + $0 }
      + (process.status == 0 ? [] : ["[exit \(process.status)]"])
  }

  private static func lines(of text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() } else { lines.append("\\ no newline at the end") }
    while lines.last == "" { lines[lines.count - 1] = "\\" }
    return lines
  }
}

extension ArraySlice<String> {
  fileprivate mutating func takeWhile(_ condition: (String) -> Bool) -> [String] {
    let taken = Array(prefix(while: condition))
    removeFirst(taken.count)
    return taken
  }
}
