// Drafts that say what the log says already.
extension Admission {
  /// The members that may differ where two events say the same.
  private static let circumstances = ["id", "prev", "recorded", "by"]

  /// The live event that says what a draft says, whoever recorded it and whenever.
  ///
  /// A correction says it again only while no other correction of its target has followed.
  mutating func twin(of draft: [JSON.Member], _ kind: EventKind, _ item: ItemID) -> Admitted? {
    guard let log = items[item] else { return nil }
    if contents[item] == nil {
      contents[item] = [:]
      for event in log.events { note(event) }
    }
    guard let twins = contents[item]?[content(of: draft, kind)] else { return nil }
    let rulings = Rulings(log)
    let twin = twins.lazy.compactMap { log[$0] }.first { event in
      !rulings.isRetracted(event.id)
        && (kind != .corrected || isLastCorrection(event, in: log, rulings))
    }
    guard let twin else { return nil }
    let text = JSON.object([JSON.Member("id", .string(twin.id.description))] + twin.members).compact
    return Admitted(event: twin, line: Array("\(text)\n".utf8), isNew: false)
  }

  /// Takes note of what an event says.
  mutating func note(_ event: Event) {
    guard let kind = event.kind, contents[event.item] != nil else { return }
    let content = content(of: event.members, kind)
    contents[event.item]?[content, default: []].append(event.id)
  }

  private func content(of members: [JSON.Member], _ kind: EventKind) -> String {
    let own = members.filter { !Admission.circumstances.contains($0.name) }
    let names = kind.memberNames
    // What this version does not know may be what makes the difference.
    let unknown = own.filter { !names.contains($0.name) }
    return JSON.object(inOrder(own, names) + unknown).compact
  }

  private func isLastCorrection(_ event: Event, in log: Log, _ rulings: Rulings) -> Bool {
    let rows = log.rulings.filter { $0.target == event.target }.map(\.row).filter { row in
      log.kindColumn[row] == .corrected && !rulings.isRetracted(row)
    }
    return Ancestry(log).inOrder(rows).last.map { log.event(at: $0).id } == event.id
  }
}
