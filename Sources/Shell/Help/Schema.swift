import Docket

/// What the rows of some commands hold as JSON.
struct Schema: Sendable {
  let commands: [String]
  let keys: [Key]

  /// A member of an object.
  struct Key: Sendable {
    let name: String
    let content: Content
    let presence: Presence
  }

  /// What a member holds.
  indirect enum Content: Sendable {
    case text, number, truth, day, time, id
    /// Any value: a member as it was recorded.
    case any
    /// `{"edtf","earliest","latest"}`
    case date
    case source
    case array(Content)
    case object([Key])
  }

  /// Whether a member is there and holds something.
  enum Presence: Sendable {
    case always
    /// Always there, and may be `null`.
    case orNull
    /// May be missing or `null`.
    case orMissing
  }

  init(_ commands: [String], _ keys: [Key]) {
    self.commands = commands
    self.keys = keys
  }
}

extension Schema.Key {
  static func text(_ name: String, _ presence: Schema.Presence = .always) -> Self {
    Self(name: name, content: .text, presence: presence)
  }

  static func key(
    _ name: String, _ content: Schema.Content, _ presence: Schema.Presence = .always
  ) -> Self {
    Self(name: name, content: content, presence: presence)
  }

  /// Whatever columns a query names.
  static let columns = key("*", .any, .orMissing)

  static func texts(_ name: String) -> Self { key(name, .array(.text)) }
  static func ids(_ name: String) -> Self { key(name, .array(.id)) }
  static func objects(_ name: String, _ keys: [Self]) -> Self { key(name, .array(.object(keys))) }

  /// The key as help writes it: `reasons[reason, due?]`.
  var words: String {
    let mark =
      switch presence {
      case .always: ""
      case .orNull: "?"
      case .orMissing: "*"
      }
    return switch content {
    case .any where name == "*": "the columns of the query: a text, a number or null"
    case .text, .any: name + mark
    case .number: "\(name)\(mark) (number)"
    case .truth: "\(name)\(mark) (true, false)"
    case .day: "\(name)\(mark) (day)"
    case .time: "\(name)\(mark) (time)"
    case .id: "\(name)\(mark) (id)"
    case .date: "\(name)\(mark) (date)"
    case .source: "\(name)\(mark) (source)"
    case .array(.object(let keys)): "\(name)\(mark)[\(Self.words(of: keys))]"
    case .array(.id): "\(name)\(mark)[ids]"
    case .array(.source): "\(name)\(mark)[sources]"
    case .array: "\(name)\(mark)[]"
    case .object(let keys): "\(name)\(mark){\(Self.words(of: keys))}"
    }
  }

  private static func words(of keys: [Self]) -> String {
    keys.map(\.words).joined(separator: ", ")
  }
}

extension Schema {
  /// The schema of one command as data.
  func row(of command: String) -> JSON {
    .object([JSON.Member("command", .string(command)), JSON.Member("keys", Schema.json(keys))])
  }

  private static func json(_ keys: [Key]) -> JSON {
    .array(
      keys.map { key in
        .object([
          JSON.Member("key", .string(key.name)), JSON.Member("holds", json(key.content)),
          JSON.Member("may_be_null", .bool(key.presence != .always)),
          JSON.Member("may_be_missing", .bool(key.presence == .orMissing)),
        ])
      })
  }

  private static func json(_ content: Content) -> JSON {
    switch content {
    case .text: .string("text")
    case .number: .string("number")
    case .truth: .string("truth")
    case .day: .string("day")
    case .time: .string("time")
    case .id: .string("id")
    case .any: .string("any")
    case .date: .string("date")
    case .source: .string("source")
    case .array(let content): .array([json(content)])
    case .object(let keys): json(keys)
    }
  }
}
