import EventLog
import Reports

/// When answers are coloured: the option `--color` and the setting of that name.
enum ColourChoice: String, Hashable, Sendable, CaseIterable {
  /// At a terminal, unless NO_COLOR or the kind of terminal speaks against it.
  case auto
  case always, never

  /// What a stream is written with.
  func ink(
    isTerminal: Bool, variable: (String) -> String? = Surroundings.variable
  ) -> Ink {
    let isCapable = isTerminal && variable("TERM").map { $0 != "dumb" } ?? false
    return Ink(hasColour: hasColour(isCapable, variable), hasLinks: isCapable && self != .never)
  }

  /// The choice, then NO_COLOR, then CLICOLOR_FORCE, then what the stream is; empty variables count
  /// for nothing.
  private func hasColour(_ isCapable: Bool, _ variable: (String) -> String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      if variable("NO_COLOR") != nil {
        false
      } else if let force = variable("CLICOLOR_FORCE"), force != "0" {
        true
      } else {
        isCapable
      }
    }
  }
}
