import Support

/// Somebody's home and environment, with nothing of the machine's own in it.
struct Desk: Sendable {
  let home = TemporaryFolder()

  private var environment: [String] {
    [
      "PATH=\(Binary.folder):/usr/bin:/bin", "HOME=\(home.path)", "TERM=xterm", "PAGER=cat",
      "LC_ALL=C.UTF-8",
      "DOCKET_RECORDS=\(home.path)/records",
    ]
  }

  /// Starts the program at a terminal; variables of `changes` replace those of the same name.
  func start(
    _ changes: [String] = [], columns: Int = 80, without variable: String? = nil,
    arguments: [String] = []
  ) -> PseudoTerminal {
    let names = changes.map { $0.prefix { $0 != "=" } + "=" } + [Substring(variable ?? "=")]
    let kept = environment.filter { line in !names.contains { line.hasPrefix($0) } }
    return PseudoTerminal(arguments, environment: kept + changes, columns: columns)
  }

  /// Starts an interactive shell at a terminal.
  func startShell() -> PseudoTerminal {
    PseudoTerminal(
      ["--norc", "--noprofile", "--noediting", "-i"],
      environment: environment.filter { !$0.hasPrefix("PAGER=") } + ["PS1=shell: ", "PAGER=less"],
      program: "/bin/bash")
  }

  /// Runs a line by the shell, at home.
  func run(_ line: String) -> Process {
    Process.run(line, in: home.path, environment: environment)
  }
}
