import Docket
import EDTF
import EventLog

/// A line is an event or is refused, and what is read is written back as the same value.
func readEvent(_ bytes: [UInt8]) {
  guard let value = try? JSON(reading: bytes) else { return }
  let again = try? JSON(reading: Array(value.compact.utf8))
  precondition(again == value)
  guard let members = value.members, let id = EventID(String(repeating: "0", count: 64)),
    let event = try? Event(id: id, members: members)
  else { return }
  var log = Log()
  log.add(event, at: Log.Place(file: "fuzz.jsonl", line: 1))
  let reckoning = Reckoning(log, Rulebook(), asOf: Day(number: 12_117))
  precondition(reckoning.items.count <= 1)
}

/// A procedure is read or refused; one that is read is followed by an item without a hitch.
func readProcedure(_ bytes: [UInt8]) {
  guard let json = try? JSON(reading: bytes), let procedure = try? Procedure(json),
    let item = ItemID("x/a"), let id = EventID(String(repeating: "0", count: 64))
  else { return }
  precondition(!procedure.stages.isEmpty)
  var rules = Rulebook()
  precondition(rules.add(procedure, to: ""))
  precondition(rules.procedure(procedure.name, for: item) != nil)
  var log = Log()
  let source = JSON.object([
    JSON.Member("title", .string("T")), JSON.Member("publisher", .string("P")),
  ])
  let common = [
    JSON.Member("item", .string(item.text)), JSON.Member("on", .string("2003~")),
    JSON.Member("source", source),
    JSON.Member("recorded", .string("2026-01-01T00:00:00Z")), JSON.Member("by", .string("d")),
  ]
  let opening = [
    JSON.Member("event", .string("opened")), JSON.Member("title", .string("T")),
    JSON.Member("kind", .string("law")), JSON.Member("procedure", .string(procedure.name)),
  ]
  for (number, own)
    in ([opening]
    + procedure.stages.prefix(8).map { stage in
      [JSON.Member("event", .string("entered")), JSON.Member("stage", .string(stage.name))]
    }).enumerated()
  {
    guard
      let event = try? Event(
        id: number == 0 ? id : EventID((0, 0, 0, UInt64(number))), members: own + common)
    else { continue }
    log.add(event, at: Log.Place(file: "fuzz.jsonl", line: number + 1))
  }
  precondition(Reckoning(log, rules, asOf: Day(number: 12_500)).items.count == 1)
}
