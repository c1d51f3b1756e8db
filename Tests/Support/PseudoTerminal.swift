import Glibc

/// The program under test at a terminal of its own, as somebody types at it.
public final class PseudoTerminal {
  private var descriptor: Int32
  private var process: pid_t = -1
  private var raw: [UInt8] = []
  /// What appeared so far, without the sequences that only say how pastes are to come.
  private var bytes: [UInt8] = []
  /// The beginning, perhaps, of such a sequence.
  private var held: [UInt8] = []
  /// How much of it was waited for.
  private var seen = 0

  /// Everything that appeared, control sequences included.
  public var screen: String { String(decoding: raw, as: UTF8.self) }

  /// Starts the program at a terminal of that width.
  public init(
    _ arguments: [String] = [], environment: [String], columns: Int = 80,
    program: String = Binary.path
  ) {
    // Safe, here and below: each value lives for the call it is passed to.
    descriptor = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var lock: Int32 = 0
    var number: UInt32 = 0
    // TIOCSPTLCK and TIOCGPTN, macros that Swift does not see (ioctl_tty(2)).
    _ = unsafe ioctl(descriptor, 0x4004_5431, &lock)
    _ = unsafe ioctl(descriptor, 0x8004_5430, &number)
    resize(to: columns)
    let terminal = "/dev/pts/\(number)"
    process = spawn(
      program, [program] + arguments, environment: environment,
      streams: [(terminal, 0), (terminal, 1), (terminal, 2)], inSession: true)
  }

  deinit {
    close(descriptor)
    guard process > 0 else { return }
    kill(process, SIGKILL)
    _ = exitStatus(of: process)
  }

  /// Types keys.
  public func type(_ keys: String) { type(bytes: Array(keys.utf8)) }

  /// Sends bytes as if they were typed.
  public func type(bytes: [UInt8]) {
    // Safe: the length passed is that of the buffer itself.
    _ = unsafe write(descriptor, bytes, bytes.count)
  }

  /// Closes the terminal, as when its window goes.
  public func hangUp() {
    close(descriptor)
    descriptor = -1
  }

  /// How long is waited for what has to come: far longer than it takes, for machines that are busy.
  private static let patience = Duration.seconds(90)

  /// Waits until a text appears behind what was waited for before, and gives what came up to its end;
  /// `nil` if it does not come.
  public func wait(for text: String) -> String? {
    let end = ContinuousClock.now + PseudoTerminal.patience
    while true {
      // By bytes: as characters, a newline behind a return is none.
      let news = bytes[seen...]
      if let range = news.firstRange(of: Array(text.utf8)) {
        seen = range.upperBound
        return String(decoding: news[..<range.upperBound], as: UTF8.self)
      }
      guard readSome(patience: 100) != .ended, ContinuousClock.now < end else { return nil }
    }
  }

  /// Waits until something is so; whether it came to be.
  public func wait(until isSo: () -> Bool) -> Bool {
    let end = ContinuousClock.now + PseudoTerminal.patience
    while !isSo() {
      guard ContinuousClock.now < end else { return false }
      // What nobody reads would stop the program.
      if readSome(patience: 20) == .ended { usleep(20_000) }
    }
    return true
  }

  /// What appears within a moment.
  public func settle() -> String {
    while readSome(patience: 300) == .some {}
    defer { seen = bytes.count }
    return String(decoding: bytes[seen...], as: UTF8.self)
  }

  /// Waits for the end of the program and gives its exit status.
  public func end() -> Int32? {
    var ended: Int32?
    _ = wait {
      var status: Int32 = 0
      // Safe: the call fills the number.
      guard unsafe waitpid(process, &status, WNOHANG) == process else { return false }
      process = -1
      ended = shellStatus(status)
      return true
    }
    return ended
  }

  /// Whether the terminal echoes what is typed, as it must when nobody edits.
  public var echoes: Bool {
    var modes = termios()
    // Safe: the call fills the value.
    return unsafe tcgetattr(descriptor, &modes) == 0 && modes.c_lflag & UInt32(ECHO) != 0
      && modes.c_lflag & UInt32(ICANON) != 0
  }

  /// Gives the terminal another width (`SIGWINCH`).
  public func resize(to columns: Int) {
    var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { kill(process, number) }

  private enum News {
    case some, none
    /// Nobody writes to the terminal any more.
    case ended
  }

  /// Reads what has come, or comes within some milliseconds.
  private func readSome(patience: Int32) -> News {
    var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // Safe: one value is passed, with its count.
    guard unsafe poll(&input, 1, patience) > 0 else { return .none }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return .ended }
    raw += buffer[..<count]
    let (on, off) = (Array("\u{1B}[?2004h".utf8), Array("\u{1B}[?2004l".utf8))
    let news = (held + buffer[..<count]).replacing(on, with: []).replacing(off, with: [])
    let tail = news.lastIndex(of: 0x1B).flatMap { on.starts(with: news[$0...]) ? $0 : nil }
    bytes += news[..<(tail ?? news.endIndex)]
    held = Array(news[(tail ?? news.endIndex)...])
    return .some
  }
}
