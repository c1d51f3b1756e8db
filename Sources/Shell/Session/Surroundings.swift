import EventLog
import Glibc

/// What the program finds around it: its environment, and what its streams are connected to.
enum Surroundings {
  /// A variable of the environment (`getenv(3)`); an empty one counts as none.
  static func variable(_ name: String) -> String? {
    // Safe: the text is copied before anything could change the environment.
    guard let text = unsafe getenv(name), unsafe text.pointee != 0 else { return nil }
    return unsafe String(cString: text)
  }

  /// Whether a stream is a terminal (`isatty(3)`).
  static func isTerminal(_ stream: FileSystem.StandardStream) -> Bool {
    isatty(stream.rawValue) == 1
  }

  /// The columns of the terminal a stream is; `nil` if it is none or does not say (`TIOCGWINSZ`).
  static func columns(of stream: FileSystem.StandardStream) -> Int? {
    var size = winsize()
    // Safe: the call fills the value on this stack.
    guard unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// The lines of the terminal a stream is; `nil` if it is none or does not say (`TIOCGWINSZ`).
  static func rows(of stream: FileSystem.StandardStream) -> Int? {
    var size = winsize()
    // Safe: the call fills the value on this stack.
    guard unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else {
      return nil
    }
    return Int(size.ws_row)
  }

  /// Whether the kind of terminal, as `$TERM` names it, does more than print.
  static var canMoveCursor: Bool { variable("TERM").map { $0 != "dumb" } ?? false }

  /// The arguments of the program, its name first; `nil` stands for one that is not UTF-8.
  static var arguments: [String?] {
    // Safe: argv holds argc pointers to texts that live as long as the program.
    (0..<Int(CommandLine.argc)).map { index in
      unsafe CommandLine.unsafeArgv[index].flatMap { unsafe String(validatingCString: $0) }
    }
  }

  /// Lets the program die quietly when nobody reads its output, even if its parent ignored that.
  static func dieOnClosedPipes() {
    _ = signal(SIGPIPE, SIG_DFL)
  }
}
