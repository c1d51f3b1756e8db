import EventLog

/// The lines of a script, one after the other, as they come in.
struct ScriptLines {
  private var buffer: [UInt8]
  private var position = 0
  /// Whether more bytes may come, by standard input.
  private let isStream: Bool
  /// The number of the line that was read last, from 1.
  private(set) var number = 0
  /// That line; where it is not UTF-8, with a sign in the place of each wrong byte.
  private(set) var current = ""

  /// The lines of a text.
  init(_ bytes: [UInt8]) {
    buffer = bytes
    isStream = false
  }

  /// The lines of standard input, each as soon as it is there.
  init() {
    buffer = []
    isStream = true
  }

  /// The next line without its newline, or `nil` at the end.
  mutating func next() throws(Failure) -> String? {
    var searched = position
    var end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n"))
    while end == nil {
      searched = buffer.count
      let bytes = try more()
      guard !bytes.isEmpty else { break }
      buffer += bytes
      end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n"))
    }
    guard end != nil || position < buffer.count else { return nil }
    let line = Array(buffer[position..<(end ?? buffer.count)])
    position = end.map { $0 + 1 } ?? buffer.count
    if position == buffer.count { (buffer, position) = ([], 0) }
    number += 1
    current = String(decoding: line, as: UTF8.self)
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: line.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      let before = String(decoding: line[..<offset], as: UTF8.self)
      let place = Place(line: number, column: before.count + 1)
      throw Failure(LexicalError.notUTF8(line[offset], place))
    }
    return current
  }

  private func more() throws(Failure) -> [UInt8] {
    guard isStream else { return [] }
    do throws(SystemError) {
      return try FileSystem().next(of: .input)
    } catch {
      throw Failure(.log(.system(error)))
    }
  }
}
