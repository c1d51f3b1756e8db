public import EDTF

/// A sourced fact about an item, or a ruling on another event, as a line of the log states it.
public struct Event: Hashable, Sendable {
  public let id: EventID
  public let item: ItemID
  /// When it happened; `nil` where no date is known.
  public let on: EDTFDate?
  public let body: Body
  public let source: Source?
  public let note: String?
  /// The heads of the item that its writer knew.
  public let prev: [EventID]
  /// When it was entered into the log.
  public let recorded: Timestamp
  public let by: String
  /// All members but the id, as written.
  public let members: [JSON.Member]

  /// What the event says, by kind.
  public enum Body: Hashable, Sendable {
    case opened(Opening)
    case entered(stage: String)
    case reported(stage: String?, who: String?)
    case measured(Measurement)
    case promised(stage: String, due: EDTFDate, who: String?)
    case paused(reason: String?)
    case resumed(reason: String?)
    case linked(relation: String, to: ItemID)
    case corroborated(target: EventID, stage: String?, value: String?)
    case corrected(target: EventID, set: [JSON.Member])
    case retracted(target: EventID, reason: String?)
    /// A kind of a newer version: kept, shown and left out of the fold.
    case unknown(kind: String)
  }

  /// The item's title, the record's own word for its kind, and its procedure.
  public struct Opening: Hashable, Sendable {
    public let title: String
    public let kind: String
    public let procedure: String?
    /// Titles by language (BCP 47 tags).
    public let titles: [JSON.Member]
  }

  /// A number as precise as its source: `290`, `~700`, `>650`.
  public struct Measurement: Hashable, Sendable {
    public let figure: String
    public let value: String
    public let unit: String?
    /// The time the number is about.
    public let period: EDTFDate?
  }
}

extension Event {
  /// The kind, or `nil` if a newer version of docket wrote it.
  public var kind: EventKind? {
    switch body {
    case .opened: .opened
    case .entered: .entered
    case .reported: .reported
    case .measured: .measured
    case .promised: .promised
    case .paused: .paused
    case .resumed: .resumed
    case .linked: .linked
    case .corroborated: .corroborated
    case .corrected: .corrected
    case .retracted: .retracted
    case .unknown: nil
    }
  }

  /// The word that stands in the line's `event` member.
  public var kindName: String {
    if case .unknown(let name) = body { return name }
    return kind?.rawValue ?? ""
  }

  /// The stage it names, if any.
  public var stage: String? {
    switch body {
    case .entered(let stage), .promised(let stage, _, _): stage
    case .reported(let stage, _), .corroborated(_, let stage, _): stage
    case .opened, .measured, .paused, .resumed, .linked, .corrected, .retracted, .unknown: nil
    }
  }

  /// The event it is about, if it is about one.
  public var target: EventID? {
    switch body {
    case .corroborated(let target, _, _), .corrected(let target, _), .retracted(let target, _):
      target
    case .opened, .entered, .reported, .measured, .promised, .paused, .resumed, .linked, .unknown:
      nil
    }
  }
}

extension Event.Body {
  /// The reason it gives, if any: it may stand instead of a source where a note may.
  public var reason: String? {
    switch self {
    case .paused(let reason), .resumed(let reason), .retracted(_, let reason): reason
    case .opened, .entered, .reported, .measured, .promised, .linked, .corroborated, .corrected,
      .unknown:
      nil
    }
  }
}
