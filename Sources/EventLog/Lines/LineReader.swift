import Docket

/// Reads the lines of logs as events.
struct LineReader: ~Copyable {
  private var json = JSONReader()
  private let isRehashing: Bool

  /// - Parameter isRehashing: Whether to check that each line's id was made from its bytes.
  init(isRehashing: Bool = false) {
    self.isRehashing = isRehashing
  }

  /// Reads all lines of `bytes`, which are those of `file`.
  mutating func read(_ bytes: [UInt8], of file: String) -> Scan {
    var scan = Scan()
    var (start, number) = (0, 1)
    var lacking: Torn?
    while let line = RawLine(in: bytes, from: start) {
      lacking = nil
      do throws(LineProblem) {
        let event = try event(in: line.range, of: bytes)
        scan.item = scan.item ?? event.item
      } catch {
        lacking = Torn(lacking: line.bytes, of: file, line: number, at: start)
        scan.damage =
          scan.damage ?? Damage(error, in: line.bytes, of: file, line: number, at: start)
      }
      (start, number) = (line.range.upperBound + 1, number + 1)
    }
    if start == bytes.count, let lacking {
      if scan.damage?.line == lacking.line { scan.damage = nil }
      scan.torn = lacking
    } else if start < bytes.count {
      scan.torn = Torn(
        file: file, line: number, offset: start, count: bytes.count - start,
        item: LineReader.item(ofUnfinished: bytes[start...]))
    }
    return scan
  }

  /// The item of a line that is a whole event and lacks its newline; `nil` of any other.
  static func item(ofUnfinished line: ArraySlice<UInt8>) -> ItemID? {
    var reader = LineReader(isRehashing: true)
    return reader.read(line + [UInt8(ascii: "\n")], of: "").item
  }

  /// Reads the line that stands in a range of `bytes`, without its newline.
  mutating func event(in range: Range<Int>, of bytes: [UInt8]) throws(LineProblem) -> Event {
    let line = bytes[range]
    guard let id = LineHead.id(of: line), !line.contains(UInt8(ascii: "\r")) else {
      throw LineProblem(diagnosing: line)
    }
    var members: [JSON.Member]
    do throws(JSONProblem) {
      members = try json.read(range, of: bytes).members ?? []
    } catch {
      throw LineProblem(diagnosing: line, after: error)
    }
    // The id stands first in every line that has a head.
    members.removeFirst()
    if isRehashing { try prove(line, id, members) }
    do throws(EventProblem) {
      return try Event(id: id, members: members)
    } catch {
      let place = json.offset(ofMember: error.member.split(separator: "."))
      throw LineProblem(.noEvent(error), at: place)
    }
  }
  /// Refuses a line whose id was not made from its bytes, unless its content was taken out: then its own
  /// seal must have been.
  private func prove(
    _ line: ArraySlice<UInt8>, _ id: EventID, _ members: [JSON.Member]
  ) throws(LineProblem) {
    if members["event"]?.text == Redaction.kindName {
      guard RedactedLine.isSealed(line), Redaction(members) != nil else {
        throw LineProblem(.redactionAltered(id), at: 0)
      }
      return
    }
    let seal = Seal.id(ofLine: line)
    guard seal == id else { throw LineProblem(.altered(id, now: seal), at: 0) }
  }
}
