extension Admission {
  /// Makes the event and its line: fills in `prev`, `recorded` and `by`, puts the members in order
  /// and seals them.
  mutating func line(
    _ draft: [JSON.Member], of kind: EventKind, _ item: ItemID
  ) throws(Refusal) -> Admitted {
    let others = items[item] ?? Log()
    let heads = summary(of: item).heads
    let target = draft["target"]?.text.flatMap { EventID($0) }
    let bases = (heads + [target].compactMap(\.self)).compactMap { others.recorded(of: $0) }
    let recorded = bases.reduce(now) { max($0, $1) }

    let members =
      draft
      .setting("prev", to: .strings(heads.map(\.description)))
      .setting("recorded", to: .string(recorded.description))
      .setting("by", to: draft["by"] ?? .string(by))
    let sealed = Admission.inOrder(members, kind.memberNames)
    let text = JSON.object(sealed).compact
    let id = seal(Array(text.utf8))
    let event: Event
    do throws(EventProblem) {
      event = try Event(id: id, members: sealed)
    } catch {
      throw refusal(error)
    }
    let line = Array("{\"id\":\"\(id)\",\(text.dropFirst())\n".utf8)
    guard line.count <= Limits.writtenLine else {
      let longest = sealed.max { $0.value.compact.utf8.count < $1.value.compact.utf8.count }
      throw refusal(longest?.name ?? "event", .longLine(line.count))
    }
    return Admitted(event: event, line: line, isNew: true)
  }

  /// The members in the order of `names`; those of a source, also of a correction's, in theirs.
  static func inOrder(_ members: [JSON.Member], _ names: [String]) -> [JSON.Member] {
    names.compactMap { name in
      guard let value = members[name] else { return nil }
      guard let parts = value.members else { return JSON.Member(name, value) }
      switch name {
      case "source": return JSON.Member(name, .object(inOrder(parts, Source.memberNames)))
      case "set":
        let set = parts.map { part in
          guard part.name == "source", let source = part.value.members else { return part }
          return JSON.Member(part.name, .object(inOrder(source, Source.memberNames)))
        }
        return JSON.Member(name, .object(set))
      default: return JSON.Member(name, value)
      }
    }
  }
}
