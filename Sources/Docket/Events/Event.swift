public import EDTF

/// A sourced fact about an item, or a ruling on another event, as a line of the log states it.
///
/// It is its id and its members; all else is read from them. The contents are shared by all copies
/// and never change, so that an event is passed on, sorted and kept for the price of a reference.
public struct Event: Sendable {
  private let contents: Contents

  /// Reads an event from the members of its line, in any order.
  ///
  /// Members this version does not know are kept in ``members`` and have no meaning.
  /// - Throws: ``EventProblem`` at the first member that is missing or holds something else.
  public init(id: EventID, members: [JSON.Member]) throws(EventProblem) {
    contents = try Contents(id: id, members: members)
  }

  /// Stands for an event whose line can be read no more; whoever reads lines again takes note of that
  /// (``LineSource``).
  init(unreadable id: EventID, item: ItemID, recorded: Timestamp) {
    contents = Contents(unreadable: id, item: item, recorded: recorded)
  }

  public var id: EventID { contents.id }
  public var item: ItemID { contents.item }
  /// When it happened; `nil` where no date is known.
  public var on: EDTFDate? { contents.on }
  public var body: Body { contents.body }
  public var source: Source? { contents.source }
  public var note: String? { contents.note }
  /// The heads of the item that its writer knew.
  public var prev: [EventID] { contents.prev }
  /// When it was entered into the log.
  public var recorded: Timestamp { contents.recorded }
  public var by: String { contents.by }
  /// All members but the id, as written.
  public var members: [JSON.Member] { contents.members }

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

extension Event: Hashable {
  public static func == (left: Event, right: Event) -> Bool {
    left.contents === right.contents || left.id == right.id && left.members == right.members
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Event {
  /// The kind, or `nil` if a newer version of docket wrote it.
  public var kind: EventKind? { contents.kind }

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
