import Testing

@testable import Shell

/// What the program's own arguments ask for.
struct ProgramLineTests {
  private func program(_ arguments: [String]) throws -> ProgramLine {
    try ProgramLine(ArgumentLine(program: "docket", arguments: arguments).words)
  }

  @Test func `scripts are run in the order they are given, the command last`() throws {
    let program = try program(["-C", "r", "-c", "set by x", "-f", "a", "-c", "echo", "items", "-c"])
    #expect(program.records?.text == "r")
    let scripts = program.scripts.map { script in
      switch script {
      case .text(let word): "text \(word.text)"
      case .file(let word): "file \(word.text)"
      }
    }
    #expect(scripts == ["text set by x", "file a", "text echo"])
    #expect(program.sentence?.first.text == "items")
    #expect(program.sentence?.rest.map(\.text) == ["-c"])
  }

  @Test func `help and version end the arguments`() throws {
    #expect(try program(["-h", "-x"]).wantsHelp)
    #expect(try program(["--help"]).wantsHelp)
    #expect(try program(["--version"]).wantsVersion)
    #expect(try program([]).sentence == nil)
  }

  static let errors: [(arguments: [String], error: GrammarError)] = [
    (["-x"], .unknownArgument("-x")),
    (["--possibly", "stalled"], .unknownArgument("--possibly")),
    (["-C"], .missingArgument("-C")),
    (["-C", "a", "-C", "b"], .repeatedArgument("-C")),
    (["-f", "a", "-f", "b"], .repeatedArgument("-f")),
  ]

  @Test(arguments: errors)
  func `what cannot stand before the command is refused`(
    _ arguments: [String], _ error: GrammarError
  ) {
    let failure = #expect(throws: Failure.self) { try program(arguments) }
    #expect(failure?.problem == .grammar(error))
  }
}
