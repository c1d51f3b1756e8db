public import Docket

/// What rehashing every line showed, and whether the events hold together.
public struct Verification: Sendable {
  /// What was read: of all events those whose ids hold, whenever they were recorded.
  public let reading: Reading
  /// Of the events whose ids hold, known at the time asked for.
  public let fingerprint: Fingerprint
  /// How many events that is.
  public let count: Int
  /// The ids of those, sorted, a line each: what the fingerprint of the events is the SHA-256 of.
  public var idList: [UInt8] { log.idList(knownAt: knownAt) }
  /// The lines that are no events, those among them whose id was made from other bytes.
  public var damage: [Damage] { reading.damage }
  public var torn: [Torn] { reading.torn }
  /// The logs and procedure files that are links leading nowhere.
  public var missing: [String] { reading.missing }
  var log: Log { reading.log }
  /// In order of file and line.
  public let problems: [Problem]
  /// The events whose content was taken out, whenever they were recorded, in the order they were read.
  public let redacted: [Event]
  let knownAt: Timestamp?

  /// What one event says of another that is not so.
  public struct Problem: Hashable, Sendable {
    public let event: EventID
    public let place: Log.Place
    public let fault: Fault
    /// The other event.
    public let other: EventID

    /// What is not so.
    public enum Fault: Hashable, Sendable {
      /// No line has the id that `prev` names.
      case noPrevious
      /// No line has the id that `target` names.
      case noTarget
      /// It was recorded earlier than its `prev` or `target`: only a note, for clocks differ.
      case recordedEarlier
    }

    /// Whether it only tells of clocks that differ.
    public var isNote: Bool { fault == .recordedEarlier }
  }

  /// Whether every line is what it was made as, and what the events name is there.
  public var isSound: Bool { isWhole && problems.allSatisfy(\.isNote) }

  /// Whether every line and file could be read and is what it was made as.
  public var isWhole: Bool { damage.isEmpty && missing.isEmpty }
}

extension RecordsFolder {
  /// Rehashes every line and checks what the events say of each other; problems are looked for in all
  /// events, whatever the time.
  ///
  /// - Throws: ``LogError/system(_:)``, ``LogError/notAFile(_:)``.
  public func verify(
    knownAt time: Timestamp? = nil, by workers: Workers = .one
  ) throws(LogError) -> Verification {
    let reading = try read(isRehashing: true, by: workers)
    return Verification(
      reading: reading, fingerprint: reading.fingerprint(knownAt: time),
      count: (time.map { reading.log.known(at: $0) } ?? reading.log).count,
      problems: reading.log.inconsistencies(by: workers),
      redacted: reading.log.redacted, knownAt: time)
  }
}

extension Log {
  fileprivate func inconsistencies(by workers: Workers) -> [Verification.Problem] {
    workers.map(Array(events.indices)) { inconsistencies(of: events[$0]) }.flatMap { $0 }
  }

  private func inconsistencies(of event: Event) -> [Verification.Problem] {
    let place = place(of: event.id) ?? Place(file: "", line: 0)
    return event.prev.compactMap { inconsistency(of: event, with: $0, .noPrevious, place) }
      + [event.target].compactMap { target in
        target.flatMap { inconsistency(of: event, with: $0, .noTarget, place) }
      }
  }

  private func inconsistency(
    of event: Event, with other: EventID, _ missing: Verification.Problem.Fault, _ place: Place
  ) -> Verification.Problem? {
    func problem(_ fault: Verification.Problem.Fault) -> Verification.Problem {
      Verification.Problem(event: event.id, place: place, fault: fault, other: other)
    }
    guard let earlier = recorded(of: other) else { return problem(missing) }
    return event.recorded < earlier ? problem(.recordedEarlier) : nil
  }
}
