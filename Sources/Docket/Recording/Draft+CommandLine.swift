extension Draft {
  /// Makes a draft of what `add` was given after the kind.
  ///
  /// The words are those of ``words(for:)``. A value of `MEMBER=VALUE` is a text as it stands;
  /// `null` in a correction removes the member. `source` and `titles` hold objects and are set
  /// whole: `MEMBER=VALUE` can remove but not state them, a draft for `record` can. What the values
  /// must hold is ``Admission``'s to say.
  public init(
    _ kind: EventKind, _ item: String, words: [String], options: [Option: String]
  ) throws(DraftError) {
    var line = CommandLine(kind)
    line.members = [
      JSON.Member("event", .string(kind.rawValue)), JSON.Member("item", .string(item)),
    ]
    try line.take(words)
    for option in Option.allCases {
      if let value = options[option] { try line.take(value, option) }
    }
    self.init(members: line.draftMembers, places: line.places)
  }
}

/// The members that words and options have given so far.
private struct CommandLine {
  let kind: EventKind
  var members: [JSON.Member] = []
  var places: [String: Draft.Place] = [:]
  private var source: [JSON.Member] = []
  private var changes: [JSON.Member] = []

  init(_ kind: EventKind) {
    self.kind = kind
  }

  var draftMembers: [JSON.Member] {
    var all = members
    if !changes.isEmpty { all.append(JSON.Member("set", .object(changes))) }
    if !source.isEmpty { all.append(JSON.Member("source", .object(source))) }
    return all
  }

  mutating func take(_ words: [String]) throws(DraftError) {
    let expected = Draft.words(for: kind)
    for (index, text) in words.enumerated() {
      let word = index < expected.count ? expected[index] : expected.last
      guard let word, index < expected.count || word.repeats else {
        throw DraftError(.word(index), .surplus(kind, takes: expected))
      }
      try take(text, as: word.meaning, at: .word(index))
    }
    if words.count < expected.count, expected[words.count].isRequired {
      throw DraftError(.word(words.count), .missing(expected[words.count].name))
    }
  }

  mutating func take(_ value: String, _ option: Draft.Option) throws(DraftError) {
    guard option.applies(to: kind) else { throw DraftError(.option(option), .notOf(kind)) }
    places[option.path] = .option(option)
    if let member = option.sourceMember {
      source.append(JSON.Member(member, .string(value)))
    } else {
      members.append(JSON.Member(option.rawValue, .string(value)))
    }
  }

  private mutating func take(
    _ text: String, as meaning: Draft.Word.Meaning, at place: Draft.Place
  ) throws(DraftError) {
    switch meaning {
    case .member(let name): try set(name, .string(text), in: \.members, path: name, place)
    case .ownMembers(let names):
      let (name, value) = try assignment(text, place)
      guard names.contains(name) else {
        throw DraftError(place, .unknownMember(UnknownName(name, among: names)))
      }
      try set(name, .string(value), in: \.members, path: name, place)
    case .changes:
      let (name, value) = try assignment(text, place)
      let isRemoval = value == "null"
      guard isRemoval || !["source", "titles"].contains(name) else {
        throw DraftError(place, .object(name))
      }
      try set(name, isRemoval ? .null : .string(value), in: \.changes, path: "set.\(name)", place)
    }
  }

  private mutating func set(
    _ name: String, _ value: JSON, in list: WritableKeyPath<CommandLine, [JSON.Member]>,
    path: String, _ place: Draft.Place
  ) throws(DraftError) {
    guard places[path] == nil else { throw DraftError(place, .twice(name)) }
    places[path] = place
    self[keyPath: list].append(JSON.Member(name, value))
  }

  private func assignment(
    _ text: String, _ place: Draft.Place
  ) throws(DraftError) -> (name: String, value: String) {
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
      throw DraftError(place, .notAnAssignment)
    }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }
}
