import Docket

/// Reads parts of logs, one after the other, through one buffer, into the columns of a log.
///
/// Of a line that is an event all members are looked at; that its id was made from its bytes only where
/// that is asked for.
struct LogReader: ~Copyable {
  private(set) var output = Output()

  /// What was read.
  struct Output: Sendable {
    var log = Log()
    var damage: [Damage] = []
    var ends: [PartEnd] = []
  }

  private let folder: RecordsFolder
  private let store: LineStore
  private let isRehashing: Bool
  private let worker: Int
  private let progress: Progress
  private let plain = PlainReader()
  private var lines: LineReader
  private var buffer: [UInt8] = []
  /// The last line read by itself, if a sector of it is missing.
  private var lacking: Torn?

  private static let chunk = 1 << 18
  private static let tailLength = 256
  /// No line of an event has fewer bytes.
  static let leastLine = 150
  /// Room is made for no more lines beforehand: the size of a file with holes says nothing.
  static let mostReserved = 1 << 24

  /// A part of a log, from one line to another.
  struct Part: Sendable {
    let file: String
    /// In bytes; the end of the file if it is the last part.
    let range: Range<Int>
    /// Whether the file ends with it.
    let isLast: Bool
    /// The number of its first line, from 1, as far as it is known before the parts before it are read.
    var firstLine = 1
  }

  /// Where a part that was read ends.
  struct PartEnd: Sendable {
    let part: Part
    /// Where its last finished line ends, in bytes from the beginning of the file.
    let end: Int
    /// How many finished lines it has.
    let lines: Int
    /// Its last bytes up to ``end``.
    let tail: [UInt8]
    let torn: Torn?
  }

  init(
    _ folder: RecordsFolder, keepingIn store: LineStore, isRehashing: Bool = false,
    worker: Int = 0, _ progress: Progress = Progress(of: 0, .none)
  ) {
    self.folder = folder
    self.worker = worker
    self.progress = progress
    self.store = store
    self.isRehashing = isRehashing
    lines = LineReader(isRehashing: isRehashing)
  }

  /// Makes room for that many lines.
  mutating func reserve(_ count: Int) { output.log.reserve(count) }

  /// Reads a part.
  mutating func read(_ part: Part) throws(LogError) {
    output.log.begin(at: Log.Place(file: part.file, line: part.firstLine))
    lacking = nil
    let before = output.log.lineCount
    let file = try LogError.wrap { () throws(SystemError) in
      try folder.files.open(folder.path(of: part.file), for: .readingRecords)
    }
    // The bytes of the buffer up to `filled` stand at `base` in the file.
    var (base, filled) = (part.range.lowerBound, 0)
    // Only a log that is read at once, from its beginning to its end, is kept.
    var isWhole = part.isLast && part.range.lowerBound == 0
    var tail: [UInt8] = []
    while base + filled < part.range.upperBound {
      let wanted = min(part.range.upperBound - base - filled, max(LogReader.chunk, filled))
      makeRoom(for: filled + wanted)
      let count = try LogError.wrap { () throws(SystemError) in
        try folder.files.read(file, at: base + filled, upTo: wanted, into: &buffer, from: filled)
      }
      if count == 0 { break }
      try progress.advance(by: count, worker: worker)
      filled += count
      guard let end = buffer.lastNewline(before: filled) else {
        guard filled <= folder.longestLine else {
          throw .lineTooLong(file: part.file, offset: base, most: folder.longestLine)
        }
        continue
      }
      take(first: end + 1, of: part.file, at: base, firstRow: before, firstLine: part.firstLine)
      tail = Array(buffer[..<(end + 1)].suffix(LogReader.tailLength))
      if base + filled < part.range.upperBound || base > 0 { isWhole = false }
      if isWhole { store.keep(buffer[..<filled], of: part.file) }
      (base, filled) = (base + end + 1, filled - end - 1)
      buffer.moveDown(from: end + 1, count: filled)
    }
    let lineCount = output.log.lineCount - before
    var torn: Torn?
    if filled == 0, part.isLast, let lacking, lacking.offset + lacking.count == base {
      output.damage.removeLast()
      torn = lacking
    } else if filled > 0, part.isLast {
      torn = Torn(
        file: part.file, line: part.firstLine + lineCount, offset: base, count: filled,
        item: LineReader.item(ofUnfinished: buffer[..<filled]))
    }
    output.ends.append(PartEnd(part: part, end: base, lines: lineCount, tail: tail, torn: torn))
  }

  private mutating func makeRoom(for count: Int) {
    let missing = count + PlainReader.padding - buffer.count
    if missing > 0 { buffer += [UInt8](repeating: 0, count: missing) }
  }

  private mutating func take(
    first count: Int, of file: String, at base: Int, firstRow: Int, firstLine: Int
  ) {
    // Taken out so that it is not copied where it is read and something else is changed.
    let (text, plain) = (buffer, plain)
    if plain.read(first: count, of: text, at: base) {
      let items = output.log.items(
        named: (0..<plain.count).map { plain.item(of: $0) }, in: text.span)
      for index in 0..<plain.count {
        let line = plain[index]
        if let content = line.content, isSealed(line.range, of: text, as: content.id),
          output.log.append(content, about: items[index], of: text.span)
        {
          continue
        }
        read(line.range, of: text, file, base, firstLine + output.log.lineCount - firstRow)
      }
      return
    }
    var start = 0
    while start < count, let line = RawLine(in: text, from: start) {
      read(line.range, of: text, file, base, firstLine + output.log.lineCount - firstRow)
      start = line.range.upperBound + 1
    }
  }

  private func isSealed(_ line: Range<Int>, of text: [UInt8], as id: EventID) -> Bool {
    !isRehashing || Seal.id(ofLine: text[line]) == id
  }

  /// Reads a line by itself, which says what is wrong with it if something is.
  private mutating func read(
    _ range: Range<Int>, of text: [UInt8], _ file: String, _ base: Int, _ number: Int
  ) {
    do throws(LineProblem) {
      let (event, offset) = (try lines.event(in: range, of: text), base + range.lowerBound)
      output.log.append(event, at: offset)
    } catch {
      lacking = Torn(
        lacking: text[range], of: file, line: number, at: base + range.lowerBound)
      output.damage.append(
        Damage(error, in: text[range], of: file, line: number, at: base + range.lowerBound))
      output.log.appendNone()
    }
  }
}

extension Damage {
  /// What is wrong with a line that begins `offset` bytes from the beginning of its file.
  init(
    _ problem: LineProblem, in bytes: ArraySlice<UInt8>, of file: String, line: Int, at offset: Int
  ) {
    let column = TextPosition(of: problem.offset, in: Array(bytes)).column
    self.init(
      file: file, line: line, column: column, offset: offset + problem.offset,
      reason: problem.reason)
  }
}
