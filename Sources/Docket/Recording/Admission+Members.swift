extension Admission {
  /// The members docket writes itself.
  private static let reserved = ["id", "prev", "recorded"]

  func kind(of draft: [JSON.Member]) throws(Refusal) -> EventKind {
    guard let value = draft["event"] else { throw refusal("event", .event(.missing)) }
    guard let name = value.text else { throw refusal("event", .event(.expected("a text"))) }
    guard let kind = EventKind(rawValue: name) else {
      let known = EventKind.allCases.map(\.rawValue)
      throw refusal("event", .unknownKind(UnknownName(name, among: known)))
    }
    return kind
  }

  func item(of draft: [JSON.Member]) throws(Refusal) -> ItemID {
    let item: ItemID
    do throws(EventProblem) {
      item = try MemberReader(members: draft).item("item")
    } catch {
      throw refusal(error)
    }
    guard item.text.utf8.count <= Limits.name else {
      throw refusal("item", .longName(item.text.utf8.count))
    }
    return item
  }

  /// Refuses members that are docket's, that stand twice, or that events of the kind do not have.
  func checkMembers(_ draft: [JSON.Member], of kind: EventKind) throws(Refusal) {
    for name in draft.map(\.name) where Admission.reserved.contains(name) {
      throw refusal(name, .event(.reserved))
    }
    try checkNames(
      draft, at: "", among: kind.memberNames.filter { !Admission.reserved.contains($0) })
    try checkSource(draft["source"], at: "source")
    if let found = HiddenCharacter.find(in: .object(draft), at: "") {
      throw refusal(String(found.path.dropFirst()), .hidden(found.character))
    }
    for member in draft + (draft["source"]?.members ?? []) where member.value.isBlank {
      throw refusal(member.name, .event(.expected("a text, and is blank")))
    }
    // Who records may come from outside the draft, and goes into the line all the same.
    if draft["by"] == nil, let hidden = HiddenCharacter(in: by) {
      throw refusal("by", .hidden(hidden))
    }
    if let titles = draft["titles"]?.members { try checkNames(titles, at: "titles.", among: nil) }
  }

  /// Refuses a source that has a member twice or one that sources do not have, or an address that no
  /// browser follows.
  func checkSource(_ source: JSON?, at path: String) throws(Refusal) {
    guard let members = source?.members else { return }
    try checkNames(members, at: "\(path).", among: Source.memberNames)
    for name in ["url", "archived"] {
      guard let address = members[name]?.text, !WebAddress.isPlain(address) else { continue }
      let expected = "an address such as https://example.org/page, other characters as %22"
      throw refusal("\(path).\(name)", .event(.expected(expected)))
    }
  }

  /// Refuses a name that stands twice or, where the names there may be are given, is none of them.
  func checkNames(
    _ members: [JSON.Member], at path: String, among known: [String]?
  ) throws(Refusal) {
    var seen: Set<String> = []
    for name in members.map(\.name) {
      if let known, !known.contains(name) {
        throw refusal(path + name, .event(.unknownMember(known: known)))
      }
      guard seen.insert(name).inserted else { throw refusal(path + name, .twice) }
    }
  }
}

extension EventKind {
  /// All members an event of this kind has beside its id, in the order they are written.
  public var memberNames: [String] {
    let common = Event.commonMembers
    let place = (common.firstIndex(of: "on") ?? 0) + 1
    return common[..<place] + members.map(\.name) + common[place...]
  }
}

extension JSON {
  /// Whether it is a text, not empty, of nothing but white space.
  fileprivate var isBlank: Bool {
    text.map { !$0.isEmpty && $0.allSatisfy(\.isWhitespace) } ?? false
  }
}
