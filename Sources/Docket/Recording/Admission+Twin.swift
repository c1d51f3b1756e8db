// Drafts that say what the log says already.
extension Admission {
  /// The members that may differ where two events say the same.
  private static let circumstances = ["id", "prev", "recorded", "by"]

  /// The live event that says what a draft says, whoever recorded it and whenever.
  ///
  /// A correction says it again only while no other correction of its target has followed.
  mutating func twin(of draft: [JSON.Member], _ kind: EventKind, _ item: ItemID) -> Admitted? {
    guard let log = items[item] else { return nil }
    if alike[item] == nil {
      alike[item] = [:]
      for event in log.events { note(event) }
    }
    let twins = alike[item]?[Admission.clue(of: draft, kind)]?.saying(
      Admission.content(of: draft, kind), in: log)
    guard let twins else { return nil }
    let rulings = Rulings(log)
    let twin = twins.lazy.compactMap { log[$0] }.first { event in
      !rulings.isRetracted(event.id)
        && (kind != .corrected || isLastCorrection(event, in: log, rulings))
    }
    guard let twin else { return nil }
    let text = JSON.object([JSON.Member("id", .string(twin.id.description))] + twin.members).compact
    return Admitted(event: twin, line: Array("\(text)\n".utf8), isNew: false)
  }

  /// Takes note of an event that may say what a draft says.
  mutating func note(_ event: Event) {
    guard let kind = event.kind else { return }
    let clue = Admission.clue(of: event.members, kind)
    alike[event.item]?[clue, default: Alike(kind: kind)].unread.append(event.id)
  }

  /// Events of an item that agree in what is quickly compared: only those can say the same.
  struct Alike {
    let kind: EventKind
    // Those whose content was looked at, by it; and the others.
    private var read: [String: [EventID]] = [:]
    fileprivate var unread: [EventID] = []

    fileprivate init(kind: EventKind) { self.kind = kind }

    /// Those of a content.
    fileprivate mutating func saying(_ content: String, in log: Log) -> [EventID]? {
      for event in unread.compactMap({ log[$0] }) {
        read[Admission.content(of: event.members, kind), default: []].append(event.id)
      }
      unread = []
      return read[content]
    }
  }

  private static func clue(of members: [JSON.Member], _ kind: EventKind) -> String {
    "\(kind.rawValue) \(members["on"]?.text ?? "") \(members["target"]?.text ?? "")"
  }

  private static func content(of members: [JSON.Member], _ kind: EventKind) -> String {
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
