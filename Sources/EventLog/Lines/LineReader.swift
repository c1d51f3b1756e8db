import Docket

/// Reads the lines of logs as events.
struct LineReader: ~Copyable {
  private var json = JSONReader()
  private let isRehashing: Bool

  /// - Parameter isRehashing: Whether to check that each line's id was made from its bytes.
  init(isRehashing: Bool = false) {
    self.isRehashing = isRehashing
  }

  /// Reads all finished lines of `bytes`, which stand in `file` behind its first `offset` bytes and
  /// `lines` lines.
  mutating func read(
    _ bytes: [UInt8], of file: String, behind offset: Int = 0, lines: Int = 0
  ) -> Scan {
    var scan = Scan(file: file, end: offset, lines: lines)
    var start = 0
    while let newline = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = bytes[start..<newline]
      do throws(LineProblem) {
        scan.events.append(
          Scan.Line(
            event: try event(in: line, of: bytes), number: scan.lines + 1, offset: scan.end,
            digest: digest(of: line)))
      } catch {
        let column = TextPosition(of: error.offset, in: Array(line)).column
        scan.damage.append(
          Damage(
            file: file, line: scan.lines + 1, column: column, offset: scan.end + error.offset,
            reason: error.reason))
      }
      start = newline + 1
      scan.lines += 1
      scan.end = offset + start
    }
    scan.tail = Array(bytes[..<start].suffix(Scan.tailLength))
    if start < bytes.count {
      scan.torn = Torn(
        file: file, line: scan.lines + 1, offset: scan.end, count: bytes.count - start)
    }
    return scan
  }

  private mutating func event(
    in line: ArraySlice<UInt8>, of bytes: [UInt8]
  ) throws(LineProblem) -> Event {
    guard let id = LineHead.id(of: line), !line.contains(UInt8(ascii: "\r")) else {
      throw LineProblem(diagnosing: line)
    }
    let members: [JSON.Member]
    do throws(JSONProblem) {
      members = try json.read(line.indices, of: bytes).members ?? []
    } catch {
      throw LineProblem(diagnosing: line, after: error)
    }
    if isRehashing {
      let seal = Seal.id(ofLine: line)
      guard seal == id else { throw LineProblem(.altered(id, now: seal), at: 0) }
    }
    do throws(EventProblem) {
      return try Event(id: id, members: Array(members.dropFirst()))
    } catch {
      let place = json.offset(ofMember: error.member.split(separator: "."))
      throw LineProblem(.noEvent(error), at: place)
    }
  }
  private func digest(of line: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    // Safe: the bytes are hashed where they are.
    unsafe line.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
