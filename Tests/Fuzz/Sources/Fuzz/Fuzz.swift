import Docket
import EDTF
import EventLog

/// libFuzzer's entry: the first byte picks who reads the rest.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  guard let start, count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  switch start.pointee % 3 {
  case 0: readDate(String(decoding: bytes, as: UTF8.self))
  case 1: readEvent(bytes)
  default: readFilter(String(decoding: bytes, as: UTF8.self))
  }
  return 0
}

/// A date has its bounds in order, and what is none is blamed at one of its characters.
private func readDate(_ text: String) {
  do throws(EDTFError) {
    let date = try EDTFDate(text)
    precondition(date.widened.lo <= date.bounds.lo && date.bounds.hi <= date.widened.hi)
    let again = try EDTFDate(date.text)
    precondition(again == date)
  } catch {
    precondition((0...text.count).contains(error.offset))
  }
}

/// A line is an event or is refused, and what is read is written back as the same value.
private func readEvent(_ bytes: [UInt8]) {
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

/// A filter is read or refused at a place in its words; a line is a word, one that begins with `'` is
/// quoted.
private func readFilter(_ text: String) {
  let words = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.first == "'"
      ? FilterWord(String(line.dropFirst()), isQuoted: true) : FilterWord(String(line))
  }
  do throws(FilterError) {
    let folding = TextFolding { Array($0.lowercased().utf8) }
    let filter = try Filter(words, Vocabulary(Log(), Rulebook()), folding)
    precondition(filter.items(of: Reckoning(Log(), Rulebook(), asOf: Day(number: 0))).isEmpty)
  } catch {
    precondition(words.indices.contains(error.word))
  }
}
