import CSimdjson
import Docket

/// Reads many lines at once through simdjson, each as stretches of the text; the odd ones are left to
/// ``LineReader``.
@safe final class PlainReader {
  private let reader = unsafe csimdjson_lines_create()

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

  /// Goes through the lines of the first `count` bytes of a text, which end with a newline and have
  /// ``padding`` bytes behind them.
  ///
  /// - Parameters:
  ///   - count: How many bytes.
  ///   - text: The text.
  ///   - base: Where it begins in its file.
  ///   - body: Is given each line in turn.
  /// - Returns: Whether there was memory for it.
  func forEachLine(
    ofFirst count: Int, of text: [UInt8], at base: Int, _ body: (Line) -> Void
  ) -> Bool {
    // Safe: the padding is readable, and the lines stay until the next call.
    unsafe text.withUnsafeBufferPointer { bytes in
      // No lines are no lack of memory.
      guard let start = bytes.baseAddress, count > 0 else { return true }
      var lineCount = 0
      guard let lines = unsafe csimdjson_read_lines(reader, start, count, &lineCount) else {
        return false
      }
      for index in 0..<lineCount { body(Line(unsafe lines[index], at: base)) }
      return true
    }
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
