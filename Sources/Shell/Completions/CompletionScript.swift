/// A script that makes a shell ask docket what may stand at the cursor.
///
/// It knows nothing of docket's grammar: the answer of `completions SHELL LINE` is the kind of what may
/// stand there (`names`, `files`, `folders`), the word as far as it is typed, and then of each name a
/// line with it and a line with what it means.
struct CompletionScript: Sendable {
  /// The shell it is for.
  let shell: String
  /// The file that the shell looks for it in, below the folder of a user or of all.
  let place: String
  let text: String

  static let all = [bash, zsh, fish]

  /// The script's lines.
  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
