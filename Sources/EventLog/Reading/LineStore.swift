import Docket
import Synchronization

/// Gives the lines of a folder's logs again, one at a time, as events.
///
/// Small logs are kept as they were read; of large ones a line is read again where it stands, and with it
/// those behind it where one is asked for after the other.
final class LineStore: LineSource {
  private let folder: RecordsFolder
  private let state = Mutex(State())

  /// How many bytes are kept, at most.
  private static let most = 1 << 23
  /// How much is read for one line, and for one of many.
  private static let (once, onward) = (1 << 12, 1 << 18)
  /// How many stretches are at hand: a few for each of the workers.
  private static let stretches = 64

  private struct State: ~Copyable {
    var kept: [String: [UInt8]] = [:]
    var count = 0
    /// What was read again last, the latest last.
    var stretches: [Stretch] = []
    /// The first log that was found to be other than it was read.
    var changed: String?
  }

  /// Bytes of a log.
  private struct Stretch {
    let file: String
    let offset: Int
    let bytes: [UInt8]

    var end: Int { offset + bytes.count }
  }

  init(_ folder: RecordsFolder) {
    self.folder = folder
  }

  /// The first log that a line could not be read of again, or not as it was.
  var changed: String? { state.withLock { $0.changed } }

  /// Keeps a log, unless that is too much.
  func keep(_ bytes: ArraySlice<UInt8>, of file: String) {
    state.withLock { state in
      guard state.count + bytes.count <= LineStore.most else { return }
      state.kept[file] = Array(bytes)
      state.count += bytes.count
    }
  }

  func event(_ id: EventID, at offset: Int, of file: String) -> Event? {
    var reader = LineReader()
    if let (text, line) = rawLine(at: offset, of: file), LineHead.id(of: text[line]) == id,
      let event = try? reader.event(in: line, of: text)
    {
      return event
    }
    state.withLock { $0.changed = $0.changed ?? file }
    return nil
  }

  func previous(to id: EventID, at offset: Int, of file: String) -> [EventID]? {
    guard let (text, line) = rawLine(at: offset, of: file), LineHead.id(of: text[line]) == id
    else { return nil }
    return LinePrevious.ids(in: text[line])
  }

  /// The bytes of the line that begins at an offset, without its newline.
  func line(at offset: Int, of file: String) -> [UInt8]? {
    rawLine(at: offset, of: file).map { text, line in Array(text[line]) }
  }

  /// The line that begins at an offset, as a part of a text.
  private func rawLine(at offset: Int, of file: String) -> (text: [UInt8], line: Range<Int>)? {
    if let kept = state.withLock({ $0.kept[file] }), let line = RawLine(in: kept, from: offset) {
      return (kept, line.range)
    }
    let near = state.withLock { state in
      state.stretches.last { stretch in
        stretch.file == file && stretch.offset <= offset && offset <= stretch.end + LineStore.once
      }
    }
    if let near, offset < near.end, let line = RawLine(in: near.bytes, from: offset - near.offset) {
      return (near.bytes, line.range)
    }
    guard
      let bytes = stretch(at: offset, of: file, near == nil ? LineStore.once : LineStore.onward),
      let line = RawLine(in: bytes, from: 0)
    else { return nil }
    state.withLock { state in
      if state.stretches.count == LineStore.stretches { state.stretches.removeFirst() }
      state.stretches.append(Stretch(file: file, offset: offset, bytes: bytes))
    }
    return (bytes, line.range)
  }

  /// Some bytes from an offset on: as many as wanted, or as many more as a line needs.
  private func stretch(at offset: Int, of file: String, _ wanted: Int) -> [UInt8]? {
    do throws(SystemError) {
      let open = try folder.files.open(folder.path(of: file), for: .readingRecords)
      var bytes = try folder.files.read(open, at: offset, upTo: wanted)
      while !bytes.contains(UInt8(ascii: "\n")) {
        let more = try folder.files.read(
          open, at: offset + bytes.count, upTo: max(wanted, bytes.count))
        if more.isEmpty { return nil }
        bytes += more
      }
      return bytes
    } catch {
      return nil
    }
  }
}
