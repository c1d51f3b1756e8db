import Docket
import EventLog
import Reports

/// Runs passages in a session and says what comes of them: answers to standard output, complaints to
/// standard error.
struct Runner {
  var session: Session
  private(set) var console: Console
  /// What the caller of the program is told.
  private(set) var exit = ExitCode.fine
  /// Whether a command ended the session, or nothing can be written any more.
  private(set) var isOver = false
  private let grammar = Grammar(commands: Command.all)
  /// What was said last about lines that could not be read.
  private var toldDamage: [String] = []
  /// What lines are typed into, as long as a conversation lasts.
  var editor: LineEditor?
  /// Measures the command that is being answered.
  private var stopwatch: Stopwatch?
  /// Whether a command is answered again and again.
  var isWatching = false
  /// What was said last about clocks that could not be reckoned.
  private var toldStrays: [String] = []
  /// How many scripts are being run inside each other.
  var depth = 0

  /// More scripts inside each other than this are one that calls itself.
  static let greatestDepth = 16

  init(_ session: Session, on console: Console) {
    self.session = session
    self.console = console
  }

  /// Runs the commands of a passage; none of them if one of them cannot be read.
  ///
  /// Returns whether all went well.
  mutating func run(_ passage: Passage, promptWidth: Int? = nil) -> Bool {
    do throws(Failure) {
      var invocations: [Invocation] = []
      for sentence in try passage.sentences() {
        invocations.append(
          try grammar.invocation(of: sentence, canAsk: canAsk(at: passage.origin)))
      }
      return run(invocations, of: passage, promptWidth: promptWidth)
    } catch {
      complain(error, about: passage, promptWidth: promptWidth)
      return false
    }
  }

  /// Runs the one command that the program's arguments are.
  mutating func run(_ sentence: Sentence, of line: ArgumentLine) {
    do throws(Failure) {
      let invocation = try grammar.invocation(
        of: sentence, canAsk: canAsk(at: line.passage.origin))
      _ = run([invocation], of: line.passage)
    } catch {
      complain(error, about: line.passage)
    }
  }

  /// Says what went wrong, and remembers it for the caller.
  mutating func complain(_ failure: Failure, about passage: Passage, promptWidth: Int? = nil) {
    let isAmongDamage = failure.mayBeForDamage && session.reading?.damage.isEmpty == false
    let complaint = Complaint(failure: failure, passage: passage, isAmongDamage: isAmongDamage)
    console.tell(complaint.text(on: console.errorPage(session.settings), promptWidth: promptWidth))
    exit = max(exit, failure.exit)
  }

  private mutating func run(
    _ invocations: [Invocation], of passage: Passage, promptWidth: Int? = nil
  ) -> Bool {
    for invocation in invocations where !isOver {
      session.canAsk = canAsk(at: passage.origin)
      do throws(Failure) {
        guard try run(invocation) else { return false }
      } catch {
        complain(error, about: passage, promptWidth: promptWidth)
        return false
      }
    }
    return true
  }

  /// Whether somebody sits at a terminal who typed what came in by a door.
  private func canAsk(at origin: Passage.Origin) -> Bool {
    origin.mayBeTyped && Surroundings.isTerminal(.input) && Surroundings.isTerminal(.error)
  }

  /// Answers one command; whether all went well.
  mutating func run(_ invocation: Invocation) throws(Failure) -> Bool {
    let arguments = invocation.arguments
    session.begin(at: .current())
    stopwatch = Stopwatch()
    defer {
      tellTime()
      tellDamage(after: invocation.command)
    }
    do throws(Failure) {
      return try answer(invocation.command, arguments)
    } catch {
      guard !session.recorded.isEmpty else { throw error }
      throw Failure(.unanswered(session.recorded, error.problem), at: error.mark)
    }
  }

  private mutating func answer(
    _ command: Command, _ arguments: Arguments
  ) throws(Failure) -> Bool {
    let asked = try session.format(by: arguments)
    guard command.formats.contains(asked) else {
      throw Failure(
        ValueError.notInFormat(command.name, asked, command.formats),
        at: (arguments[.format] ?? arguments.name).mark)
    }
    let output = try arguments[.output].flatMap { word throws(Failure) in
      try word.outputFile(outside: try? session.folder())
    }
    var answer = try command.run(&session, arguments)
    if case .questions(let interview) = answer { answer = try self.answer(asking: interview) }
    switch answer {
    case .report(let report, let code, let own):
      exit = max(exit, code)
      let isSafeCSV = arguments.has(.csvSafe)
      // What was read again for the answer must be what was read first; so must what its rows are
      // made of while they are written.
      try session.confirm()
      try deliver(report, as: own ?? asked, isSafeCSV: isSafeCSV, to: output)
      try session.confirm()
      return code < .usage
    case .done(let code):
      exit = max(exit, code)
      return code < .usage
    case .leave:
      isOver = true
      return true
    case .script(let file): return try runScript(file)
    case .watch(let sentence): return try watch(sentence)
    case .questions: return false
    }
  }

  /// Says what the command noted, and which lines of the records could not be read and which clocks
  /// not be reckoned, unless it was said of the same ones before; that there are no records, too, but to
  /// whoever begins some.
  ///
  /// What was recorded is recorded, whatever is wrong elsewhere.
  private mutating func tellDamage(after command: Command) {
    tell(lines: session.notes)
    // A command that runs others tells what they noted no second time.
    session.notes = []
    guard session.hasUsedRecords, let reading = session.reading else { return }
    let found = session.reckoned.map { Check.strays(in: $0) } ?? []
    let isBad = reading.isDamaged || !found.isEmpty
    if isBad, session.recorded.isEmpty { exit = max(exit, .damaged) }
    let emptiness = command.writesRecords ? nil : reading.emptiness
    if emptiness != nil { exit = max(exit, .usage) }
    let lines = reading.complaints + [emptiness].compactMap(\.self)
    if lines != toldDamage { tell(lines: lines) }
    toldDamage = lines
    guard !found.isEmpty else { return }
    let strays = reading.complaints(of: found)
    if strays != toldStrays { tell(lines: strays) }
    toldStrays = strays
  }

  private func tell(lines: [String]) {
    if !lines.isEmpty { console.tell(lines.map { "\($0)\n".withVisibleLines }.joined()) }
  }

  /// Says how long the command took, if that is wanted; once.
  private mutating func tellTime() {
    guard let stopwatch, session.settings.timer else { return }
    console.tell("\(stopwatch.milliseconds) ms\n")
    self.stopwatch = nil
  }

  /// Shows an answer, by a pager if it is long and somebody reads it.
  private mutating func show(_ text: String) throws(Failure) {
    if session.canAsk, session.settings.pager, !isWatching, let pager = Pager() {
      // What somebody takes to read it is no time of the command's.
      stopwatch?.stop()
      if pager.show(text) { return }
    }
    try say(text)
  }

  private mutating func deliver(
    _ report: Report, as format: Format, isSafeCSV: Bool, to file: Word?
  ) throws(Failure) {
    let page =
      file == nil
      ? console.page(session.settings)
      : Page(isPlain: session.settings.isPlain, width: DisplayWidth.columns)
    guard let file else {
      // Data is passed on to the byte, but to a terminal; a page shows nothing raw as it is.
      let isRaw = format.isData && Surroundings.isTerminal(.output)
      guard session.canAsk || isRaw else {
        return try report.write(as: format, on: page, isSafeCSV: isSafeCSV) {
          (text) throws(Failure) in try say(text)
        }
      }
      let text = report.rendered(as: format, on: page, isSafeCSV: isSafeCSV)
      return try show(isRaw ? text.withVisibleLines : text)
    }
    do throws(SystemError) {
      try FileSystem().replace(file.text) { (write) throws(SystemError) in
        try report.write(as: format, on: page, isSafeCSV: isSafeCSV, to: write)
      }
    } catch {
      throw Failure(error, of: file)
    }
  }

  /// Reads the records before the first command, for Tab; a command will say what is wrong with them.
  ///
  /// That there are none is told at once, with how to begin.
  mutating func readAhead() {
    do throws(Failure) {
      _ = try session.records()
    } catch {
      guard case .log(.noRecords) = error.problem else { return }
      complain(error, about: Passage(origin: .prompt, firstLine: 1, text: ""))
    }
  }

  /// Takes note of a terminal that has another width now.
  mutating func lookAgain() { console = Console() }

  /// Ends a conversation: what went wrong in it was told then, and is no failure of the program's.
  mutating func forgive() {
    if exit < .refused { exit = .fine }
  }

  /// Writes to standard output; where that fails, the session is over.
  mutating func say(_ text: String) throws(Failure) { try say(Array(text.utf8)) }

  private mutating func say(_ text: [UInt8]) throws(Failure) {
    do throws(SystemError) {
      try console.say(text)
    } catch {
      isOver = true
      throw Failure(.log(.system(error)))
    }
  }
}
