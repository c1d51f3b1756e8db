import Support
import Testing

/// A folder to run the built program in, with nothing of the machine's own around it.
struct Workplace: Sendable {
  let home = TemporaryFolder()
  /// What stands behind every `add` to give it a source.
  static let source = "--title T --publisher P"

  /// Has another process hold the lock on the records until there is a file `free`.
  static let hold = """
    flock -o records sh -c 'touch held; until [ -e free ]; do sleep 0.02; done' &
    until [ -e held ]; do sleep 0.02; done

    """
  /// Waits until yet another one has the folder open, and so asks for the lock.
  static let awaitAnother = """
    until [ $(find /proc/[0-9]*/fd -lname "$PWD/records" 2>/dev/null | wc -l) -ge 2 ]; do sleep 0.02; done

    """

  private var environment: [String] {
    [
      "PATH=\(Binary.folder):/usr/bin:/bin", "HOME=\(home.path)", "TERM=xterm",
      "LC_ALL=C.UTF-8", "TZ=UTC", "GIT_CONFIG_NOSYSTEM=1",
    ]
  }

  /// A folder with records in which a law has been opened.
  static func withLaw() -> Workplace {
    let place = Workplace()
    place.succeed(
      "docket init > made && docket add opened xx/law 'A law' --kind law --procedure bill "
        + "\(source) > made")
    return place
  }

  /// Runs a line by the shell, at home.
  func run(_ line: String) -> Process {
    Process.run(line, in: home.path, environment: environment)
  }

  /// What a line that has to succeed writes to standard output, without the last newline.
  @discardableResult
  func succeed(_ line: String) -> String {
    let process = run("set -e\n\(line)")
    #expect(process.status == 0, "\(line)\n\(process.error)")
    return String(process.output.hasSuffix("\n") ? process.output.dropLast() : process.output[...])
  }

  /// Starts the program at a terminal.
  func start(_ arguments: [String] = []) -> PseudoTerminal {
    PseudoTerminal(
      arguments, environment: environment + ["DOCKET_RECORDS=\(home.path)/records"])
  }

  /// The lines of the law's log.
  var lines: [Substring] { home.read("records/xx/law.jsonl").split(separator: "\n") }
}
