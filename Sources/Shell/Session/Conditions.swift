import Docket
import EventLog

/// On what conditions drafts are recorded.
struct Conditions: Hashable, Sendable {
  /// How long to wait for the lock.
  var wait = RecordsFolder.usualWait
  /// The event that is to be the item's only head still.
  var head: Word?
  /// Whether to record what the log says already.
  var isAgain = false
}

extension Conditions {
  /// What the options of a command that records say.
  init(_ arguments: Arguments) throws(Failure) {
    if let word = arguments[.wait] { wait = try word.wait() }
    head = arguments[.head]
    isAgain = arguments.has(.again)
  }

  /// Refuses drafts whose item has moved on.
  func check(_ drafts: [Draft], in log: Log) throws(Failure) {
    guard let head else { return }
    let items = Set(drafts.map { $0.members["item"]?.text.flatMap { ItemID($0) } })
    guard items.count == 1, let item = items.first.flatMap(\.self) else {
      throw Failure(ValueError.headOfSeveral, at: head.mark)
    }
    guard let id = log.event(of: item, beginningWith: head.text) else {
      throw Failure(ValueError.noSuchHead(head.text, item), at: head.mark)
    }
    let events = log.events(of: item, unknownTo: id)
    guard events.isEmpty else {
      throw Failure(.headMoved(item, from: id, events), at: head.mark)
    }
  }
}
