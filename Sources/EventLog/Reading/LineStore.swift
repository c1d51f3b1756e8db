import Docket
import Synchronization

/// Gives the lines of a folder's logs again, one at a time, as events.
///
/// Small logs are kept as they were read; of large ones a line is read again where it stands.
final class LineStore: LineSource {
  private let folder: RecordsFolder
  private let state = Mutex(State())

  /// How many bytes are kept, at most.
  private static let most = 1 << 23
  private static let usualLength = 1 << 12

  private struct State: ~Copyable {
    var kept: [String: [UInt8]] = [:]
    var count = 0
    var reader = LineReader()
    /// The first log that was found to be other than it was read.
    var changed: String?
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
    state.withLock { state in
      if let text = state.kept[file], let line = RawLine(in: text, from: offset),
        let event = try? state.reader.event(in: line.range, of: text), event.id == id
      {
        return event
      }
      if let line = line(at: offset, of: file), LineHead.id(of: line[...]) == id,
        let event = try? state.reader.event(in: line.indices, of: line)
      {
        return event
      }
      state.changed = state.changed ?? file
      return nil
    }
  }

  /// The bytes of the line that begins at an offset, without its newline.
  func line(at offset: Int, of file: String) -> [UInt8]? {
    do throws(SystemError) {
      let open = try folder.files.open(folder.path(of: file), for: .readingRecords)
      var bytes: [UInt8] = []
      var length = LineStore.usualLength
      while true {
        let part = try folder.files.read(open, at: offset + bytes.count, upTo: length)
        if part.isEmpty { return nil }
        bytes += part
        if let line = RawLine(in: bytes, from: 0) { return Array(line.bytes) }
        length = bytes.count
      }
    } catch {
      return nil
    }
  }
}
