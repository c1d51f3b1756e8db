extension Draft {
  /// The options of `add`, which describe the source and the event.
  public enum Option: String, Hashable, Sendable, CaseIterable {
    case on, title, publisher, date, url, archived, quote, note, who, by, kind, procedure, period
  }
}

extension Draft.Option {
  /// The name of the source's member it sets, if it sets one.
  var sourceMember: String? {
    switch self {
    case .title, .publisher, .date, .url, .archived, .quote: rawValue
    case .on, .note, .who, .by, .kind, .procedure, .period: nil
    }
  }

  /// The path of the member it sets, such as `source.title` or `note`.
  public var path: String { sourceMember.map { "source.\($0)" } ?? rawValue }

  /// Whether events of a kind have that member.
  public func applies(to kind: EventKind) -> Bool {
    switch self {
    case .on, .note, .by, .title, .publisher, .date, .url, .archived, .quote: true
    case .who, .kind, .procedure, .period: kind.members.contains { $0.name == rawValue }
    }
  }
}
