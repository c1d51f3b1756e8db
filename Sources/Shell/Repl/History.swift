import EventLog

/// What was typed at the prompt, in a file of our own: one entry a line, the last at the end.
///
/// libedit's own history files overflow a buffer and are written anew as a whole.
struct History {
  /// The entries of earlier sessions, the oldest first.
  let entries: [String]
  /// Whether there was a file.
  let exists: Bool
  private let path: String?
  private var last: String?

  /// The longest entry that is kept, in bytes.
  static let longestEntry = 1000

  /// Reads the file; where it cannot be read, there is no history.
  init(at path: String? = History.path()) {
    self.path = path
    let bytes = path.flatMap { try? FileSystem().contents(of: $0) }
    exists = bytes != nil
    let text = String(decoding: bytes ?? [], as: UTF8.self)
    entries = text.split(separator: "\n").map(String.init).filter(History.isFit)
    last = entries.last
  }

  /// Whether something typed is to be kept: not what begins with a space, nor the same again.
  func takes(_ entry: String, typedAs text: String) -> Bool {
    !text.hasPrefix(" ") && !entry.isEmpty && entry != last && History.isFit(entry)
  }

  /// Adds an entry at the end of the file; that this fails is no reason to stop.
  mutating func append(_ entry: String) {
    last = entry
    if let path { try? FileSystem().append(line: entry, toPrivate: path) }
  }

  private static func isFit(_ entry: String) -> Bool {
    entry.utf8.count <= longestEntry && !entry.unicodeScalars.contains(where: LexicalError.forbids)
  }

  /// `$XDG_STATE_HOME/docket/history`, else `~/.local/state/docket/history`; a variable that is no
  /// absolute path counts as none.
  static func path(
    variable: (String) -> String? = Surroundings.variable
  ) -> String? {
    let state = variable("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = variable("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (state ?? home.map { "\($0)/.local/state" }).map { "\($0)/docket/history" }
  }
}
