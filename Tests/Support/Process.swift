import Glibc

/// A program that was run to its end.
public struct Process: Sendable {
  public let output: String
  public let error: String
  /// The exit code, or 128 and the number of the signal that ended it, as the shell counts.
  public let status: Int32

  /// Runs a line by `/bin/sh` in a folder, with nothing on standard input.
  public static func run(_ line: String, in folder: String, environment: [String]) -> Process {
    // Files and no pipes: a pipe could be inherited by the program of another test beside this one.
    let name = "/tmp/docket-test-\(UInt64.random(in: 0...UInt64.max))"
    let (output, error) = (name + ".out", name + ".err")
    defer {
      unsafe unlink(output)
      unsafe unlink(error)
    }
    let process = spawn(
      "/bin/sh", ["sh", "-c", "cd '\(folder)' && { \(line)\n}"], environment: environment,
      streams: [("/dev/null", 0), (output, 1), (error, 2)])
    let status = exitStatus(of: process)
    return Process(
      output: contents(of: output) ?? "", error: contents(of: error) ?? "", status: status)
  }
}

/// Starts a program (`posix_spawn(3)`); a session of its own if a stream is a terminal.
func spawn(
  _ path: String, _ arguments: [String], environment: [String],
  streams: [(path: String, number: Int32)], inSession: Bool = false
) -> pid_t {
  var actions = unsafe posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()
  unsafe posix_spawn_file_actions_init(&actions)
  unsafe posix_spawnattr_init(&attributes)
  defer {
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
  }
  // The threads that tests run on block signals, which a program would inherit.
  var none = sigset_t()
  unsafe sigemptyset(&none)
  unsafe posix_spawnattr_setsigmask(&attributes, &none)
  // POSIX_SPAWN_SETSIGMASK and POSIX_SPAWN_SETSID, macros that Swift does not see.
  unsafe posix_spawnattr_setflags(&attributes, inSession ? 0x88 : 0x08)
  for (path, number) in streams {
    unsafe posix_spawn_file_actions_addopen(&actions, number, path, O_RDWR | O_CREAT, 0o600)
  }
  // Safe: both lists end with NULL, and what they point to lives for the call.
  var argv = unsafe arguments.map { unsafe strdup($0) } + [nil]
  // What a sanitizer is to look for holds for the program under test, too.
  let sanitizing = ["ASAN_OPTIONS", "TSAN_OPTIONS"].compactMap { name in
    variable(name).map { "\(name)=\($0)" }
  }
  var envp = unsafe (environment + sanitizing).map { unsafe strdup($0) } + [nil]
  defer {
    unsafe (argv + envp).forEach { unsafe free($0) }
  }
  var process: pid_t = -1
  unsafe posix_spawn(&process, path, &actions, &attributes, &argv, &envp)
  return process
}

/// Waits for a program's end.
func exitStatus(of process: pid_t) -> Int32 {
  var status: Int32 = 0
  // Safe: the call fills the number.
  while unsafe waitpid(process, &status, 0) == -1, errno == EINTR {}
  return shellStatus(status)
}

/// The exit code in what `waitpid` gave, or 128 and the number of a signal.
func shellStatus(_ status: Int32) -> Int32 {
  status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
}
