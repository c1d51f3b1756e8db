import Glibc

/// A program that was run to its end.
struct Subprocess {
  /// What it wrote to standard output and standard error.
  let output: String
  /// Whether it exited with 0.
  let isSuccess: Bool

  /// The most that is kept of what it writes, in bytes.
  private static let mostOutput = 1 << 16

  /// Runs a program, which is looked for in `$PATH`, with a file as its standard input; see
  /// posix_spawnp(3).
  ///
  /// - Throws: ``SystemError``; of a program that is not there one that is missing.
  init(_ name: String, _ arguments: [String], input: String) throws(SystemError) {
    var pipe: [Int32] = [-1, -1]
    guard unsafe Glibc.pipe(&pipe) == 0 else {
      throw SystemError(code: errno, call: "pipe", path: name)
    }
    let reader = Descriptor(number: pipe[0], path: name)
    for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process: pid_t
    do {
      // The end that is written to belongs to the program alone, so that its end is the output's.
      let writer = Descriptor(number: pipe[1], path: name)
      process = try Subprocess.spawn(name, arguments, input: input, output: writer)
    }
    var bytes: [UInt8] = []
    let files = FileSystem()
    while let part = try? files.read(reader, upTo: 1 << 12), !part.isEmpty {
      bytes += part.prefix(Subprocess.mostOutput - bytes.count)
    }
    var status: Int32 = 0
    // Safe: the call fills the number on this stack.
    while unsafe waitpid(process, &status, 0) == -1, errno == EINTR {}
    output = String(decoding: bytes, as: UTF8.self)
    isSuccess = status == 0
  }

  private static func spawn(
    _ name: String, _ arguments: [String], input: String, output: borrowing Descriptor
  ) throws(SystemError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output.number, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, output.number, 2)
    // Safe: the list ends with NULL, and what it points to lives for the call.
    var argv = unsafe ([name] + arguments).map { unsafe strdup($0) } + [nil]
    defer {
      unsafe argv.forEach { unsafe free($0) }
    }
    var process: pid_t = -1
    let code = unsafe posix_spawnp(&process, name, &actions, nil, &argv, environ)
    guard code == 0 else { throw SystemError(code: code, call: "posix_spawnp", path: name) }
    return process
  }
}
