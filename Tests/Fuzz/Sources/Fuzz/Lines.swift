@testable import Docket
@testable import EventLog

// One for all inputs: its buffers are large. libFuzzer has one thread.
nonisolated(unsafe) private let plain = PlainReader()

/// The reader of many lines at once agrees with the reader of one on every line it takes, and passes over
/// none; proving a line never makes a damaged one an event.
func readLines(_ bytes: [UInt8]) {
  let text = bytes.last == 10 || bytes.isEmpty ? bytes : bytes + [10]
  let padded = text + [UInt8](repeating: 0, count: PlainReader.padding)
  var (start, log) = (0, Log())
  var one = LineReader()
  var proving = LineReader(isRehashing: true)
  log.begin(at: Log.Place(file: "f", line: 1))
  let hasRead = plain.read(first: text.count, of: padded, at: 0)
  let items = log.items(named: (0..<plain.count).map { plain.item(of: $0) }, in: padded.span)
  for index in 0..<plain.count {
    let line = plain[index]
    precondition(line.range.lowerBound == start && padded[line.range.upperBound] == 10)
    precondition(!padded[line.range].contains(10))
    start = line.range.upperBound + 1
    let event = try? one.event(in: line.range, of: padded)
    let proved = try? proving.event(in: line.range, of: padded)
    precondition(proved == nil || proved == event)
    guard let content = line.content, log.append(content, about: items[index], of: padded.span)
    else { continue }
    // What is read as columns says what the event says.
    guard let event else { preconditionFailure("taken, and no event") }
    var other = Log()
    other.begin(at: Log.Place(file: "f", line: 1))
    other.append(event, at: line.range.lowerBound)
    let row = log.rows.count - 1
    precondition(log.said(row) == other.said(0), "\(log.said(row)) \(other.said(0))")
  }
  precondition(hasRead && start == text.count)
  // The whole of it, by the reader of one line: no line is passed over.
  var reader = LineReader(isRehashing: true)
  let scan = reader.read(bytes, of: "f")
  precondition(
    bytes.isEmpty || scan.item != nil || scan.damage != nil || scan.torn != nil)
  precondition((scan.torn == nil) == (bytes.isEmpty || bytes.last == 10 && !lacksSector(bytes)))
}

/// Whether all of the last line that stands in some sector of 512 bytes is NUL, counted byte by byte.
private func lacksSector(_ bytes: [UInt8]) -> Bool {
  let newlines = bytes.indices.filter { bytes[$0] == 10 }
  let lastLine = (newlines.dropLast().last.map { $0 + 1 } ?? 0)..<bytes.count - 1
  return Dictionary(grouping: lastLine) { $0 / 512 }.values.contains { sector in
    sector.allSatisfy { bytes[$0] == 0 }
  }
}

extension Log {
  /// What the columns of a row say, with every number as the text it stands for.
  fileprivate func said(_ row: Int) -> [String?] {
    let (kind, line) = (kindColumn[row], rows[row])
    let other: String? =
      switch kind {
      case .linked: names.items.text(line.other)
      case .promised: names.texts.text(line.other)
      default: names.words.text(line.other)
      }
    let target = rulings.first { $0.row == row }?.target
    return [
      "\(kind)", "\(idColumn[row])", names.items.text(itemColumn[row]),
      names.dates.texts.text(line.on),
      names.dates.texts.text(line.sourceDate), names.words.text(line.word), other,
      names.dates.texts.text(line.due), names.texts.text(line.text), "\(line.recorded)",
      "\(line.offset)", "\(target.map { "\($0)" } ?? "")",
    ]
  }
}

/// What somebody else wrote down or signed is read or refused: a checkpoint, a fingerprint, a signature
/// and a key of minisign's.
func readSigned(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  if let checkpoint = Checkpoint(text) { precondition(checkpoint.text == text) }
  _ = Fingerprint.Claim(text)
  _ = MinisignKey(bytes)
  let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false).map(
    Array.init)
  guard parts.count == 3 else { return }
  _ = Minisign.check(parts[0], parts[1], by: parts[2])
}
