/// That the content of an event was taken out of the records for good: when, by whom and why.
///
/// Its line keeps what holds the log together: `id`, `item`, `prev`, `recorded` and `by`. To a version
/// of docket that knows no redactions it is an event of an unknown kind.
public struct Redaction: Hashable, Sendable {
  /// When it was done.
  public let at: Timestamp
  public let by: String
  public let why: String

  /// What stands in the line's `event` member.
  public static let kindName = "redacted"
  /// All members of its line but the id, in the order they are written.
  static let memberNames = [
    "event", "seal", "item", "redacted", "prev", "recorded", "by",
  ]

  public init(at: Timestamp, by: String, why: String) {
    self.at = at
    self.by = by
    self.why = why
  }

  /// Reads what the members of a line say; `nil` if they are those of anything else, or more than a
  /// redacted line may keep.
  public init?(_ members: [JSON.Member]) {
    guard members["event"]?.text == Redaction.kindName,
      members["seal"]?.text.flatMap({ EventID($0) }) != nil,
      members.allSatisfy({ Redaction.memberNames.contains($0.name) }),
      let said = members["redacted"]
    else { return nil }
    self.init(said)
  }

  /// Reads what a line says in its member `redacted`.
  fileprivate init?(_ said: JSON) {
    guard let said = said.members, said.count == 3,
      let at = said["at"]?.text.flatMap({ Timestamp($0) }), let by = said["by"]?.text,
      let why = said["why"]?.text, !by.isEmpty, !why.isEmpty
    else { return nil }
    self.init(at: at, by: by, why: why)
  }

  fileprivate var member: JSON.Member {
    JSON.Member(
      "redacted",
      .object([
        JSON.Member("at", .string(at.description)), JSON.Member("by", .string(by)),
        JSON.Member("why", .string(why)),
      ]))
  }
}

extension Redaction: Comparable {
  /// By time; of one second, in an order that does not depend on that of reading.
  public static func < (left: Redaction, right: Redaction) -> Bool {
    (left.at, left.by, left.why) < (right.at, right.by, right.why)
  }
}

extension Event {
  /// What is told of it instead, if its content was taken out; the first, if that was done more than once.
  public var redaction: Redaction? { kind == nil ? Redaction(members) : nil }

  /// All that is told of it instead, the earliest first: desks that did not know of each other may have
  /// taken it out for different reasons.
  public var redactions: [Redaction] {
    guard redaction != nil else { return [] }
    return members.filter { $0.name == "redacted" }.compactMap { Redaction($0.value) }
  }

  /// A redacted event with what another line of it says, too.
  func joining(_ other: Event) -> Event {
    let all = Set(redactions + other.redactions).sorted()
    guard all.count > redactions.count else { return self }
    let rest = members.filter { $0.name != "redacted" }
    return (try? Event(id: id, members: rest + all.map(\.member))) ?? self
  }
}

extension Redaction {
  /// The line of an event with its content taken out, without the newline.
  ///
  /// Right behind the id stand `"event":"redacted"` and the `seal`: the SHA-256 of the line without the
  /// seal, so that no byte of it can change unseen either.
  /// - Parameters:
  ///   - event: As recorded; of one that was redacted before, the same line again comes of the same
  ///     redaction.
  ///   - seal: Gives the SHA-256 of bytes.
  /// - Returns: Its bytes.
  public func line(of event: Event, seal: ([UInt8]) -> EventID) -> [UInt8] {
    var members = [
      JSON.Member("id", .string(event.id.description)),
      JSON.Member("event", .string(Redaction.kindName)),
      JSON.Member("item", .string(event.item.text)),
      member,
    ]
    if !event.prev.isEmpty {
      members.append(JSON.Member("prev", .strings(event.prev.map(\.description))))
    }
    members.append(JSON.Member("recorded", .string(event.recorded.description)))
    members.append(JSON.Member("by", .string(event.by)))
    let open = JSON.object(members).compact
    let head = JSON.object(Array(members.prefix(2))).compact.dropLast()
    return Array("\(head),\"seal\":\"\(seal(Array(open.utf8)))\"\(open.dropFirst(head.count))".utf8)
  }
}
