import Docket

@testable import EventLog

/// The members of a line, as JSON text, under their seal.
func sealed(_ members: String) -> String {
  let id = Seal.id(of: Array("{\(members)}".utf8))
  return #"{"id":"\#(id)",\#(members)}"#
}

/// A small event that differs by its note.
func line(_ note: String, item: String = "kh/law", prev: [String] = []) -> String {
  let prev = prev.isEmpty ? "" : #""prev":[\#(prev.map { "\"\($0)\"" }.joined(separator: ","))],"#
  return sealed(
    #""event":"entered","item":"\#(item)","stage":"drafting","#
      + #""source":{"title":"A title","publisher":"A paper"},"note":"\#(note)",\#(prev)"#
      + #""recorded":"2026-11-24T03:10:00Z","by":"desk""#)
}

/// Lines with their newlines.
func lines(_ notes: String...) -> String {
  notes.map { line($0) + "\n" }.joined()
}

/// The ids of the events in a log, sorted.
func ids(_ log: Log) -> [EventID] { log.events.map(\.id).sorted() }
