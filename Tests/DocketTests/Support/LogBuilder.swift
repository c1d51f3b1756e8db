import Docket
import Testing
import EDTF

/// Builds a log event by event, each known to the writer of the next unless said otherwise.
struct LogBuilder {
  private(set) var events: [Event] = []
  private var lastOfItem: [String: EventID] = [:]

  var log: Log { LogBuilder.log(of: events) }

  /// Adds an event; `members` are its own, in any order.
  @discardableResult
  mutating func add(
    _ kind: String, item: String = "x/bill", on: String? = nil, _ members: [String: String] = [:],
    set: [JSON.Member]? = nil, publisher: String = "A paper", published: String? = nil,
    prev: [EventID]? = nil, recorded: String = "2026-01-01T00:00:00Z"
  ) throws -> EventID {
    let id = try #require(EventID(LogBuilder.digits(of: events.count + 1)))
    var source: [JSON.Member] = [
      JSON.Member("title", .string("A page")), JSON.Member("publisher", .string(publisher)),
    ]
    if let published { source.append(JSON.Member("date", .string(published))) }
    var line: [JSON.Member] = [
      JSON.Member("event", .string(kind)), JSON.Member("item", .string(item)),
    ]
    if let on { line.append(JSON.Member("on", .string(on))) }
    line += members.map { JSON.Member($0.key, .string($0.value)) }
    if let set { line.append(JSON.Member("set", .object(set))) }
    let known = prev ?? lastOfItem[item].map { [$0] } ?? []
    line += [
      JSON.Member("source", .object(source)),
      JSON.Member("prev", .strings(known.map(\.description))),
      JSON.Member("recorded", .string(recorded)), JSON.Member("by", .string("desk")),
    ]
    events.append(try Event(id: id, members: line))
    lastOfItem[item] = id
    return id
  }

  /// Opens an item, before all that the tests are about.
  mutating func open(_ item: String = "x/bill", procedure: String? = "way") throws {
    var members = ["title": "A bill", "kind": "law"]
    members["procedure"] = procedure
    try add("opened", item: item, on: "1999-12-01", members)
  }

  /// Takes the content out of an event, counted from 0.
  mutating func redact(_ index: Int, why: String = "an order") throws {
    let event = events[index]
    let said = ["at": "2026-02-01T00:00:00Z", "by": "desk", "why": why]
    let members: [JSON.Member] = [
      JSON.Member("event", .string(Redaction.kindName)),
      JSON.Member("seal", .string(event.id.description)),
      JSON.Member("item", .string(event.item.text)),
      JSON.Member("redacted", .object(said.map { JSON.Member($0.key, .string($0.value)) })),
      JSON.Member("prev", .strings(event.prev.map(\.description))),
      JSON.Member("recorded", .string(event.recorded.description)),
      JSON.Member("by", .string(event.by)),
    ]
    events[index] = try Event(id: event.id, members: members)
  }

  static func log(of events: some Sequence<Event>) -> Log {
    var log = Log()
    for (index, event) in events.enumerated() {
      log.add(event, at: Log.Place(file: "x.jsonl", line: index + 1))
    }
    return log
  }

  /// Ids whose order is not that of recording, so that a test cannot lean on it by chance.
  private static func digits(of number: Int) -> String {
    let scattered = String(UInt32(truncatingIfNeeded: number &* 2_654_435_761), radix: 16)
    let tail = String(number, radix: 16)
    return String(repeating: "0", count: 8 - scattered.count) + scattered
      + String(repeating: "0", count: 56 - tail.count) + tail
  }
}

extension Rulebook {
  /// One procedure for all items.
  static func only(_ procedure: Procedure) -> Rulebook {
    var rules = Rulebook()
    _ = rules.add(procedure, to: "")
    return rules
  }
}

extension Procedure {
  /// Stages by name with an optional pace in days; names that are outcomes are ends.
  static func way(_ stages: [(String, Int?)], silent: Int? = nil) -> Procedure {
    Procedure(
      name: "way", title: "The way", silent: silent.flatMap { CalendarDuration($0, .day) },
      stages: stages.map { name, pace in
        Stage(
          name: name, title: name.uppercased(), actor: nil, limit: nil,
          pace: pace.flatMap { CalendarDuration($0, .day) }, basis: "a yardstick", next: nil,
          end: Outcome(rawValue: name))
      })
  }
}

/// The day `number` of January 2000; 32 is 1 February.
func day(_ number: Int) -> Day { Day(number: 10_956 + number) }

/// That day, written.
func written(_ number: Int) -> String { day(number).description }
