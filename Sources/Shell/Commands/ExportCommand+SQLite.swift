import Database
import EventLog

extension Command {
  /// `export sqlite FILE`: all tables in a file, there whole or not at all.
  static func writeDatabase(
    _ session: inout Session, _ arguments: Arguments
  ) throws(Failure) -> Answer {
    if let output = arguments[.output] {
      throw Failure(ValueError.outputOfDatabase, at: output.mark)
    }
    guard let file = arguments.word(1) else {
      let problem = GrammarError.missingWord("FILE", usage: "export sqlite FILE")
      throw Failure(problem, at: Mark(place: arguments.end, length: 1))
    }
    try file.checkFile(outside: try? session.folder())
    let (snapshot, isSound) = try session.provenSnapshot(by: arguments)
    let files = FileSystem()
    let replacement = try file.named { () throws(SystemError) in
      try files.beginReplacing(file.text, if: Database.isOwn)
    }
    guard let replacement else {
      throw Failure(ValueError.notOwnDatabase(file.text), at: file.mark)
    }
    do throws(DatabaseError) {
      try Database.write(snapshot, to: replacement.draft, isInterrupted: Interruption.hasCome)
    } catch {
      files.abandon(replacement)
      throw Failure(.database(error), at: file.mark)
    }
    try file.named { () throws(SystemError) in try files.finish(replacement) }
    return .done(exit: isSound ? .fine : .damaged)
  }
}

extension Word {
  /// What a call about the file of this name gives; a failure names it.
  fileprivate func named<Value>(
    _ call: () throws(SystemError) -> Value
  ) throws(Failure) -> Value {
    do throws(SystemError) {
      return try call()
    } catch {
      throw Failure(error, of: self)
    }
  }
}
