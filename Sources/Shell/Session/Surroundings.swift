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

  /// Whether the locale's character set is UTF-8 (`LC_ALL`, `LC_CTYPE`, `LANG`, the first that is set).
  static var speaksUnicode: Bool {
    let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? ""
    // Safe: both texts live for the call.
    func fits(_ pattern: String) -> Bool { unsafe fnmatch(pattern, locale, 0) == 0 }
    return fits("*[Uu][Tt][Ff]-8*") || fits("*[Uu][Tt][Ff]8*")
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

  /// Lets the program die quietly when nobody reads its output, even if its parent ignored that, and be
  /// told instead of killed when a file may grow no more.
  static func settleSignals() {
    _ = signal(SIGPIPE, SIG_DFL)
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Puts something in the place of standard streams that are closed, which gives errors as they do:
  /// otherwise the next file that is opened would be one of them, and answers be written into a log.
  static func holdClosedStreams() {
    for stream in [FileSystem.StandardStream.input, .output, .error]
    where fcntl(stream.rawValue, F_GETFD) == -1 {
      // The lowest number that is free is this one. Safe: the path lives for the call.
      _ = unsafe open("/dev/null", stream == .input ? O_WRONLY : O_RDONLY)
    }
  }
}
