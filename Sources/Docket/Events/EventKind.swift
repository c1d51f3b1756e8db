/// What an event says: a closed set, all in the past tense.
public enum EventKind: String, Hashable, Sendable, CaseIterable {
  case opened, entered, reported, measured, promised, paused, resumed, linked
  case corroborated, corrected, retracted
}

extension EventKind {
  /// One member of an event: its name, what it holds and whether it must be there.
  public struct Member: Hashable, Sendable {
    /// What a member holds.
    public enum Content: Hashable, Sendable {
      case text, item, stage, date, id, titles, changes
    }

    public let name: String
    public let content: Content
    public let isRequired: Bool
  }

  /// The members this kind has beside those of every event, in the order they are written.
  public var members: [Member] {
    switch self {
    case .opened:
      [
        needed("title", .text), needed("kind", .text), optional("procedure", .text),
        optional("titles", .titles),
      ]
    case .entered: [needed("stage", .stage)]
    case .reported: [optional("stage", .stage), optional("who", .text)]
    case .measured:
      [
        needed("figure", .text), needed("value", .text), optional("unit", .text),
        optional("period", .date),
      ]
    case .promised: [needed("stage", .stage), needed("due", .date), optional("who", .text)]
    case .paused, .resumed: [optional("reason", .text)]
    case .linked: [needed("relation", .text), needed("to", .item)]
    case .corroborated:
      [needed("target", .id), optional("stage", .stage), optional("value", .text)]
    case .corrected: [needed("target", .id), needed("set", .changes)]
    case .retracted: [needed("target", .id), optional("reason", .text)]
    }
  }

  /// Whether a source must stand behind it; of the others a note may say why instead.
  public var needsSource: Bool {
    switch self {
    case .opened, .entered, .reported, .measured, .promised, .paused, .resumed, .corroborated: true
    case .linked, .corrected, .retracted: false
    }
  }

  /// Whether it is about another event and not about the item's way.
  public var isAboutAnEvent: Bool {
    switch self {
    case .corroborated, .corrected, .retracted: true
    case .opened, .entered, .reported, .measured, .promised, .paused, .resumed, .linked: false
    }
  }

  /// Whether a correction may change it: whatever states a fact, and no ruling on another event.
  public var isCorrectable: Bool { self != .corrected && self != .retracted }

  /// Whether it shows that something was said or done about the item.
  public var isActivity: Bool { !isAboutAnEvent && self != .linked }

  private func needed(_ name: String, _ content: Member.Content) -> Member {
    Member(name: name, content: content, isRequired: true)
  }

  private func optional(_ name: String, _ content: Member.Content) -> Member {
    Member(name: name, content: content, isRequired: false)
  }
}
