extension Draft {
  /// A word of `add` after the item.
  public struct Word: Hashable, Sendable {
    /// How help writes it: `STAGE`, `MEMBER=VALUE`.
    public let name: String
    public let meaning: Meaning
    public let isRequired: Bool

    /// What a word sets.
    public enum Meaning: Hashable, Sendable {
      case member(String)
      /// This word and all that follow are `MEMBER=VALUE`: the event's own members of those names.
      case ownMembers([String])
      /// This word and all that follow are `MEMBER=VALUE`: what a correction sets; `null` removes.
      case changes
    }

    /// Whether it may be given more than once.
    public var repeats: Bool {
      if case .member = meaning { return false }
      return true
    }
  }

  /// The words after the item, in order, those that may be left out last.
  public static func words(for kind: EventKind) -> [Word] {
    switch kind {
    case .opened: [needed("TITLE", "title")]
    case .entered: [needed("STAGE", "stage")]
    case .reported: [optional("STAGE", "stage")]
    case .measured:
      [needed("FIGURE", "figure"), needed("VALUE", "value"), optional("UNIT", "unit")]
    case .promised: [needed("STAGE", "stage"), needed("DUE", "due")]
    case .paused, .resumed: [optional("REASON", "reason")]
    case .linked: [needed("RELATION", "relation"), needed("TO", "to")]
    case .corroborated:
      [
        needed("ID", "target"),
        Word(
          name: "MEMBER=VALUE", meaning: .ownMembers(["stage", "value"]), isRequired: false),
      ]
    case .corrected:
      [
        needed("ID", "target"),
        Word(name: "MEMBER=VALUE", meaning: .changes, isRequired: true),
      ]
    case .retracted: [needed("ID", "target"), needed("REASON", "reason")]
    }
  }

  private static func needed(_ name: String, _ member: String) -> Word {
    Word(name: name, meaning: .member(member), isRequired: true)
  }

  private static func optional(_ name: String, _ member: String) -> Word {
    Word(name: name, meaning: .member(member), isRequired: false)
  }
}
