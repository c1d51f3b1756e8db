import CEdit
import Glibc
import Reports

/// Lines typed at a terminal: by libedit where the terminal can move its cursor, else as they come.
///
/// There is one, for as long as the conversation lasts: the terminal and its signals are the process's.
final class LineEditor {
  /// What Tab goes by.
  var completer = Completer(records: nil)
  /// What an answer may be, while a question is asked; `nil` while commands are typed.
  var answers: [String]?
  /// Whether names stand one a line.
  var isPlain = false
  /// The earlier lines of a sentence over several, each with its newline.
  var pending = ""

  /// Takes over the terminal.
  func open() {
    // Safe: this object outlives the editor, which `close` ends.
    unsafe cedit_open(Unmanaged.passUnretained(self).toOpaque(), completeLine, joinPaste)
  }

  /// Gives the terminal back.
  func close() { cedit_close() }

  /// Reads a line.
  func read(prompt: String) -> Typed {
    var line: UnsafePointer<CChar>?
    var length = 0
    // Safe: the line is copied before the next call makes it invalid.
    switch unsafe cedit_read(prompt, &line, &length) {
    case CEDIT_INTERRUPTED: return .interrupted
    case CEDIT_LINE:
      let bytes = unsafe UnsafeRawBufferPointer(start: line, count: length)
      // A line with NUL in it is one that libedit lost a part of.
      guard let text = unsafe String(validating: bytes, as: UTF8.self), !text.contains("\0") else {
        return .damaged
      }
      return .line(text)
    default: return .end
    }
  }

  /// Adds a line to what the arrow keys find.
  func remember(_ line: String) { unsafe cedit_remember(line) }

  fileprivate func completion(of before: String) -> cedit_completion {
    let found =
      answers.map { Completion(of: before, among: $0) }
      ?? completer.completion(of: pending + before)
    let list = found.list.isEmpty ? nil : NameColumns(found.list, isPlain: isPlain).text
    return unsafe cedit_completion(
      insert: found.insert.flatMap { unsafe strdup($0) }, list: list.flatMap { unsafe strdup($0) })
  }

  fileprivate func joined(_ pasted: String, behind before: String) -> String {
    Paste.joined(pasted, behind: pending + before)
  }
}

/// What came of waiting for a line.
enum Typed: Hashable, Sendable {
  case line(String)
  /// ^D at an empty line, or a terminal that is gone.
  case end
  /// ^C.
  case interrupted
  /// libedit lost a part of the line.
  case damaged
}

// C calls these two with the editor as context and the line up to the cursor. Safe: the texts have
// the lengths passed with them, or end with NUL, and are copied.

private let completeLine: cedit_completer = { context, line, length in
  let editor = unsafe Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue()
  let bytes = unsafe UnsafeRawBufferPointer(start: line, count: length)
  return unsafe editor.completion(of: String(decoding: bytes, as: UTF8.self))
}

private let joinPaste: cedit_joiner = { context, line, length, pasted in
  let editor = unsafe Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue()
  let bytes = unsafe UnsafeRawBufferPointer(start: line, count: length)
  let text = unsafe editor.joined(
    String(cString: pasted), behind: String(decoding: bytes, as: UTF8.self))
  return unsafe strdup(text)
}
