import CEdit
import EventLog

/// The program that shows what is longer than the terminal.
struct Pager: Sendable {
  private let command: String
  private let rows: Int

  /// `$PAGER`, else `less`; `nil` where standard output is no terminal that can be paged.
  init?() {
    guard let rows = Surroundings.rows(of: .output), Surroundings.canMoveCursor else { return nil }
    self.rows = rows
    command = Surroundings.variable("PAGER") ?? "less"
  }

  /// Shows a text if it is longer than the terminal, and waits until somebody has read it; `false` if
  /// it is not, or if there is no such pager.
  func show(_ text: String) -> Bool {
    guard text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) >= rows else { return false }
    let count = text.utf8.count
    // Safe: the text is passed with its length.
    let status = unsafe cedit_page(command, text, count)
    // What sh(1) says where there is no such program.
    return status != 127 && status != 126 && status != -1
  }
}
