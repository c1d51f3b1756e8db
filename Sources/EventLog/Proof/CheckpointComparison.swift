public import Docket

/// How the records are to what they were when a checkpoint was made.
public struct CheckpointComparison: Sendable {
  /// Whether the two halves of its fingerprint are the same.
  public let answer: ClaimAnswer
  /// The events recorded by its time that were not there: merged late, or dated back.
  public let added: [(event: Event, place: Log.Place)]
  /// The events whose line is another now, with its place.
  public let changed: [(id: EventID, place: Log.Place)]
  /// The events whose line is not there, or so damaged that its id cannot be trusted.
  public let removed: [EventID]
  /// The events of the checkpoint whose content was taken out, before it or since.
  public let redacted: [Event]

  /// Whether anything is known to be other than it was; what was redacted is told, and no difference.
  public var differs: Bool {
    answer.differs || !added.isEmpty || !changed.isEmpty || !removed.isEmpty
  }
}

extension Verification {
  /// Holds the records, verified as known at a checkpoint's time, against it.
  ///
  /// - Parameters:
  ///   - checkpoint: The checkpoint.
  ///   - ids: Those it was made from, if they are known: without them no line can be named.
  /// - Returns: What differs.
  /// - Complexity: O(*n*) in the number of events and ids.
  public func compared(with checkpoint: Checkpoint, of ids: [EventID]?) -> CheckpointComparison {
    let claim = Fingerprint.Claim(checkpoint.fingerprint)
    guard let ids else {
      return CheckpointComparison(
        answer: answer(to: claim), added: [], changed: [], removed: [], redacted: [])
    }
    let known = Set(ids)
    let then = log.known(at: checkpoint.knownAt)
    let added = then.ids.filter { !known.contains($0) }
    var places: [EventID: Log.Place] = [:]
    for damage in damage {
      if let id = damage.reason.alteredID {
        places[id] = Log.Place(file: damage.file, line: damage.line)
      }
    }
    // Only a redacted line can say another time of record under the same id.
    for id in ids where log.has(id) && !then.has(id) { places[id] = log.place(of: id) }
    let gone = ids.filter { !then.has($0) }
    return CheckpointComparison(
      answer: answer(to: claim),
      added: added.compactMap { id in
        log[id].flatMap { event in log.place(of: id).map { (event, $0) } }
      },
      changed: gone.compactMap { id in places[id].map { (id, $0) } },
      removed: gone.filter { places[$0] == nil },
      redacted: redacted.filter { known.contains($0.id) })
  }
}

extension Fingerprint.Claim {
  /// Both halves of a fingerprint.
  init(_ fingerprint: Fingerprint) {
    self.init(events: fingerprint.events, rules: fingerprint.rules)
  }
}

extension Damage.Reason {
  /// The id of a line whose bytes are others than it was made from.
  fileprivate var alteredID: EventID? {
    switch self {
    case .altered(let id, _), .redactionAltered(let id): id
    default: nil
    }
  }
}
