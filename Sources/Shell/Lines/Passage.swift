/// Lines of commands, and the door they came in by.
struct Passage: Hashable, Sendable {
  let origin: Origin
  /// The number of its first line in the whole of what came in by that door, from 1.
  let firstLine: Int
  /// Its lines, joined by newlines; there is none at the end.
  let text: String

  /// A door that command lines come in by.
  enum Origin: Hashable, Sendable {
    /// The arguments of the program.
    case arguments
    /// The text of an option `-c`.
    case option
    /// A script, named as it was given.
    case file(String)
    case standardInput
    /// A line typed at the prompt.
    case prompt
  }

  /// The line with that number; empty if there is none.
  func line(_ number: Int) -> Substring {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let index = number - firstLine
    return lines.indices.contains(index) ? lines[index] : ""
  }
}

extension Passage.Origin {
  /// Whether a person may have typed the line just now: no script.
  var mayBeTyped: Bool { self == .arguments || self == .prompt }

  /// What stands before line and column in a message; `nil` where a person has just typed the line.
  var label: String? {
    switch self {
    case .arguments, .prompt: nil
    case .option: "-c"
    case .file(let name): name
    case .standardInput: "-"
    }
  }
}
