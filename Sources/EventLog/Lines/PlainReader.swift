import CSimdjson
import Docket

/// Reads many lines at once through simdjson, each as stretches of the text; the odd ones are left to
/// ``LineReader``.
@safe final class PlainReader {
  private let reader = unsafe csimdjson_lines_create()
  private var lines: UnsafePointer<csimdjson_line>?
  private var base = 0
  /// How many lines were read.
  private(set) var count = 0

  /// How many bytes must be readable behind a text.
  static let padding = Int(CSIMDJSON_PADDING)

  deinit { unsafe csimdjson_lines_destroy(reader) }

  /// A line of a text.
  struct Line {
    /// Its bytes, the newline left out.
    let range: Range<Int>
    /// What it says; `nil` of an odd line.
    let content: PlainLine?
  }

  /// Reads the lines of the first `count` bytes of a text, which end with a newline and have
  /// ``padding`` bytes behind them.
  ///
  /// - Parameters:
  ///   - count: How many bytes.
  ///   - text: The text.
  ///   - base: Where it begins in its file.
  /// - Returns: Whether there was memory for it.
  func read(first count: Int, of text: [UInt8], at base: Int) -> Bool {
    self.base = base
    self.count = 0
    // Safe: the padding is readable, and the lines stay until the next call.
    return unsafe text.withUnsafeBufferPointer { bytes in
      // No lines are no lack of memory.
      guard let start = bytes.baseAddress, count > 0 else { return true }
      unsafe lines = csimdjson_read_lines(reader, start, count, &self.count)
      return unsafe lines != nil
    }
  }

  /// A line that was read last.
  subscript(index: Int) -> Line { Line(line(index), at: base) }

  /// The name of the item that a line is about; nothing of an odd line.
  func item(of index: Int) -> Slice { Slice(line(index).item) }

  private func line(_ index: Int) -> csimdjson_line {
    guard let lines = unsafe lines else { preconditionFailure("no lines were read") }
    precondition(index < count)
    // Safe: there are that many.
    return unsafe lines[index]
  }
}

extension PlainReader.Line {
  fileprivate init(_ line: csimdjson_line, at base: Int) {
    let start = Int(line.offset)
    range = start..<start + Int(line.length)
    guard line.kind != CSIMDJSON_ODD else {
      content = nil
      return
    }
    content = PlainLine(
      id: EventID(line.id), target: EventID(line.target), kind: line.kind, item: Slice(line.item),
      on: Slice(line.on), sourceDate: Slice(line.source_date), publisher: Slice(line.publisher),
      recorded: Slice(line.recorded), word: Slice(line.word), other: Slice(line.other),
      due: Slice(line.due), text: Slice(line.text), offset: base + start)
  }
}

extension Slice {
  fileprivate init(_ slice: csimdjson_slice) {
    self.init(start: slice.start, length: slice.length)
  }
}
