import Reports

/// A word a command takes.
struct Parameter: Hashable, Sendable {
  /// What stands for it in help: `ITEM`.
  let name: String
  let count: Count
  /// What Tab offers for it.
  let offers: Offer
  /// Whether it is a text, a date or a filter, which a hyphen may begin, rather than a name.
  let isText: Bool

  /// How many of it there are; only the last parameter may have many.
  enum Count: Hashable, Sendable {
    case one, optional, any, some
    /// All that follow, options included: another command with its words.
    case rest
  }

  init(
    _ name: String, _ count: Count = .one, offers: Offer = .nothing, isText: Bool = false
  ) {
    self.name = name
    self.count = count
    self.offers = offers
    self.isText = isText || [.any, .some, .rest].contains(count)
  }

  /// Words that say which items or events are asked for.
  static let filter = Parameter("FILTER", .any, offers: .filters)

  /// How it stands in a usage line.
  var usage: String {
    switch count {
    case .one: name
    case .optional: "[\(name)]"
    case .any: "[\(name)…]"
    case .some, .rest: "\(name)…"
    }
  }
}

/// What can be offered for a word.
enum Offer: Hashable, Sendable {
  case nothing
  case helpTopics, items, events, settings, eventKinds, kinds, procedures, publishers, filters
  /// What an answer comes in.
  case formats([Format])
  /// What stands behind the item in `add`, by the kind of event.
  case eventWords
  /// The tables and views of `sql`.
  case tables
  /// One of these.
  case names([String])
  /// Files, as the shell completes them.
  case files
  /// Folders, likewise.
  case folders
  /// Another command.
  case sentence
  /// The values a setting can have; its name is the word before.
  case settingValues
}
