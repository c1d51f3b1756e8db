public import Docket

/// What a set of records was at a time, in three lines that can be signed and published: its name; how
/// many events it had, known at which time; their fingerprint.
public struct Checkpoint: Hashable, Sendable {
  public let name: String
  /// How many events were known.
  public let events: Int
  public let knownAt: Timestamp
  public let fingerprint: Fingerprint

  /// The most characters a name may have.
  public static let longestName = 100
  /// More bytes than this are no checkpoint.
  static let mostBytes = 1 << 12

  /// A checkpoint of records by a name such as ``isName(_:)`` allows.
  public init(name: String, events: Int, knownAt: Timestamp, fingerprint: Fingerprint) {
    self.name = name
    self.events = events
    self.knownAt = knownAt
    self.fingerprint = fingerprint
  }

  /// Whether a text can be a name: not empty, not long, and all of it seen.
  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.count <= longestName && HiddenCharacter(in: text) == nil
  }
}

extension Checkpoint {
  private static let known = "known at"

  /// The three lines, each ended by a newline.
  public var text: String {
    let count = "\(events) \(events == 1 ? "event" : "events") \(Checkpoint.known) \(knownAt)"
    return "\(name)\n\(count)\n\(fingerprint)\n"
  }

  /// Reads three lines; `nil` if the text is not, to the byte, what a checkpoint is written as.
  public init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard text.utf8.count <= Checkpoint.mostBytes, lines.count == 4, Checkpoint.isName(lines[0]),
      let count = Int(lines[1].prefix { $0 != " " }), count >= 0,
      let knownAt = Timestamp(String(lines[1].suffix(20))),
      let claim = Fingerprint.Claim(lines[2]), let rules = claim.rules
    else { return nil }
    self.init(
      name: lines[0], events: count, knownAt: knownAt,
      fingerprint: Fingerprint(events: claim.events, rules: rules))
    guard self.text == text else { return nil }
  }
}

/// A checkpoint and the list of ids that it was made from.
public struct CheckpointFile: Sendable {
  public let checkpoint: Checkpoint
  /// The path of its three lines.
  public let path: String
  public let ids: IDs

  /// What the file `FILE.ids` beside a checkpoint holds: its ids, sorted, a line each, so that their
  /// SHA-256 is the fingerprint of its events.
  public enum IDs: Sendable {
    case known([EventID])
    case missing
    /// Other ids, or no ids.
    case foreign
  }

  /// Where the ids stand beside a checkpoint.
  public static func idsPath(beside path: String) -> String { "\(path).ids" }

  /// Reads a checkpoint and what stands beside it.
  ///
  /// - Returns: `nil` where the file is no checkpoint.
  public init?(at path: String, by files: FileSystem = FileSystem()) throws(SystemError) {
    let bytes = try files.contents(ofFile: path)
    guard let text = String(validating: bytes, as: UTF8.self), let checkpoint = Checkpoint(text)
    else { return nil }
    self.checkpoint = checkpoint
    self.path = path
    let idsPath = CheckpointFile.idsPath(beside: path)
    do throws(SystemError) {
      try files.checkIsFile(idsPath)
      // As many as it says, be they beyond what is read whole of a file that says nothing.
      let (count, isFar) = checkpoint.events.multipliedReportingOverflow(
        by: EventID.digitCount + 1)
      guard !isFar, try files.status(of: idsPath).size == count else {
        ids = .foreign
        return
      }
      let list = try files.contents(of: idsPath, upTo: count)
      ids = CheckpointFile.ids(in: list, of: checkpoint)
    } catch {
      guard error.isMissing else { throw error }
      ids = .missing
    }
  }

  private static func ids(in list: [UInt8], of checkpoint: Checkpoint) -> IDs {
    guard Seal.hexadecimal(of: [list[...]]) == checkpoint.fingerprint.events else {
      return .foreign
    }
    // Of that digest, it is the list: what follows only reads it.
    let lines = list.split(separator: UInt8(ascii: "\n"))
    let ids = lines.compactMap { EventID(digits: $0.span) }
    return ids.count == lines.count && ids.count == checkpoint.events ? .known(ids) : .foreign
  }
}
