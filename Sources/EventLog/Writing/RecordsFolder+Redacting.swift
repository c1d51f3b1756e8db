public import Docket

extension RecordsFolder {
  /// Puts a line in the place of every line with its id, in whatever log one stands: each log is written
  /// anew beside itself, synced and renamed, so that it holds the one or the other, whatever happens.
  ///
  /// A line whose content was taken out before stays. A log with a damaged or altered line is not written
  /// to. Where several logs are to be written and one cannot be, those before it are done: doing it again
  /// does the rest.
  /// - Parameters:
  ///   - id: The event.
  ///   - line: Its line with the content taken out, without the newline.
  ///   - lock: Held by the caller from before it read.
  ///   - time: The time, to name the file that keeps what was torn.
  /// - Returns: Where it was put.
  /// - Throws: ``LogError``; unless it is a ``LogError/notWritten(_:file:isUndone:)`` that could not be
  ///   undone, the log it names is as it was.
  public func redact(
    _ id: EventID, to line: [UInt8], under lock: borrowing Lock, at time: Timestamp
  ) throws(LogError) -> [Log.Place] {
    _ = try legible([line], of: "")
    let listing = try listing()
    remove(leftovers: listing.leftovers)
    var places: [Log.Place] = []
    for file in listing.logs {
      let found = try contents(of: file).bytes.lines(inFullOf: id)
      guard !found.isEmpty, let log = try existingLog(file) else { continue }
      _ = try mend(log, file, at: time, knowing: nil)
      let (old, mode) = try LogError.wrap { () throws(SystemError) in
        let status = try files.status(of: log)
        return (try files.contents(of: log, to: status.size), status.mode)
      }
      // Not those found before: a torn line is no line of the log any more.
      let numbers = try old.sound(file).lines(inFullOf: id)
      guard !numbers.isEmpty else { continue }
      try replace(file, with: old.replacingLines(numbers, with: line), mode: mode, at: time)
      places += numbers.map { Log.Place(file: file, line: $0) }
    }
    return places
  }

  /// Where ``redact(_:to:under:at:)`` would put a line; what it would refuse is refused, and nothing is
  /// written.
  public func places(
    toRedact id: EventID, to line: [UInt8]
  ) throws(LogError) -> [Log.Place] {
    _ = try legible([line], of: "")
    var places: [Log.Place] = []
    for file in try listing().logs {
      let bytes = try contents(of: file).bytes
      guard !bytes.lines(inFullOf: id).isEmpty, try existingLog(file) != nil else { continue }
      places += try bytes.sound(file).lines(inFullOf: id).map { Log.Place(file: file, line: $0) }
    }
    return places
  }
}

extension [UInt8] {
  /// What a log is without its torn end, if all its lines are what they were made as.
  fileprivate func sound(_ file: String) throws(LogError) -> [UInt8] {
    var reader = LineReader(isRehashing: true)
    let scan = reader.read(self, of: file)
    if let damage = scan.damage { throw .damaged(damage) }
    return scan.torn.map { $0.item == nil ? Array(self[..<$0.offset]) : self } ?? self
  }

  /// The numbers of the lines of a log, from 1, that have an id and the content of its event; one that
  /// only lacks its newline among them.
  fileprivate func lines(inFullOf id: EventID) -> [Int] {
    let lines = split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.indices
      .filter { LineHead.id(of: lines[$0]) == id && !RedactedLine.isSealed(lines[$0]) }
      .map { $0 + 1 }
  }

  /// The text with another line in the place of some, which are numbered from 1 in order.
  fileprivate func replacingLines(_ numbers: [Int], with line: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var (start, number) = (0, 1)
    var rest = numbers[...]
    while let old = RawLine(in: self, from: start) {
      let isMeant = rest.first == number
      if isMeant { rest.removeFirst() }
      text += isMeant ? line[...] : old.bytes
      text.append(UInt8(ascii: "\n"))
      (start, number) = (old.range.upperBound + 1, number + 1)
    }
    return text + self[start...]
  }
}
