import EventLog
import Glibc
import Reports

/// The program from its first argument to its exit code.
public func runProgram() -> Never {
  Surroundings.holdClosedStreams()
  Surroundings.settleSignals()
  let runner = Program.run(on: Console())
  // The system takes the memory back at once; what was read need not be taken apart first.
  withExtendedLifetime(runner) { exit(runner.exit.rawValue) }
}

/// What the arguments come to.
enum Program {
  /// Runs what the arguments ask for, and gives what ran it: its exit code is the program's.
  static func run(on console: Console) -> Runner {
    let arguments = Surroundings.arguments
    let line = ArgumentLine(
      program: "docket", arguments: arguments.dropFirst().map { $0 ?? "\u{FFFD}" })
    let by = Surroundings.variable("DOCKET_BY").flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    var runner = Runner(Session(by: by, at: .current()), on: console)
    do throws(Failure) {
      if let index = arguments.dropFirst().firstIndex(of: nil) {
        throw Failure(GrammarError.notUTF8, at: line.words[index - 1].mark)
      }
      let program = try ProgramLine(line.words)
      try run(program, of: line, by: &runner)
    } catch {
      runner.complain(error, about: line.passage)
    }
    return runner
  }

  private static func run(
    _ program: ProgramLine, of line: ArgumentLine, by runner: inout Runner
  ) throws(Failure) {
    if program.wantsVersion { return try runner.say(Version.line + "\n") }
    runner.session.settings.isPlain =
      program.isPlain || Surroundings.variable("DOCKET_PLAIN") != nil
    if program.wantsHelp {
      let command = try program.sentence.map { sentence throws(Failure) in
        if let surplus = sentence.rest.first {
          throw Failure(GrammarError.notAlone("--help"), at: surplus.mark)
        }
        return try Grammar(commands: Command.all).command(of: sentence.first)
      }
      let help = command.map(Report.help) ?? Report.help(on: Command.groups, Topic.all)
      return try runner.say(
        help.rendered(as: .text, on: runner.console.page(runner.session.settings)))
    }
    if let color = program.color { runner.session.settings.color = color }
    runner.session.namedFolder = program.records?.text
    for script in program.scripts {
      guard runner.run(script, of: line), !runner.isOver else { return }
    }
    if let sentence = program.sentence {
      runner.run(sentence, of: line)
    } else if program.scripts.isEmpty {
      if Surroundings.isTerminal(.input) {
        var conversation = Conversation(runner)
        conversation.hold(withStartFile: !program.skipsStartFile)
        runner = conversation.runner
        runner.forgive()
      } else {
        _ = runner.run(ScriptLines(), from: .standardInput)
      }
    }
  }
}
