public import EDTF

/// Where an item stands on a day, as far as its sources say.
///
/// Its contents are shared by all copies and never change.
public struct ItemState: Sendable {
  private let contents: Contents

  init(_ contents: Contents) {
    self.contents = contents
  }

  var ledger: Ledger { contents.ledger }
  public var item: ItemID { contents.item }
  /// The opening words; `nil` where the item was never opened or they were redacted, as `check` tells.
  public var opening: Event.Opening? { contents.opening }
  /// Its procedure, if it has one that is known.
  public var procedure: Procedure? { contents.procedure }
  /// Its stays in stages, in order, those announced by the day included.
  public var spells: [Spell] { contents.spells }
  /// The indexes in ``spells`` of those it may be in on the day, in order.
  public var candidates: [Int] { contents.candidates }
  /// The last candidate certainly entered, an index in ``spells``.
  public var current: Int? { contents.current }
  public var standing: Standing { contents.standing }
  /// How it is over, if it is.
  public var outcome: Outcome? { contents.outcome }
  /// Why it is, or may be, stalled; none outlives an end.
  public var reasons: [Reason] { contents.reasons }
  public var promises: [PromiseState] { contents.promises }
  public var links: [Link] { contents.links }
  /// The items that are `part-of` this one, sorted.
  public var parts: [ItemID] { contents.parts }
  /// The limits, paces and promises that run and cannot be over yet, the soonest first; `isCertain`
  /// says nothing of these.
  public var clocks: [Reason] { contents.clocks }
  // The rows of its live facts.
  var rows: [Int] { contents.rows }

  /// The same item where it waits for another, too: a reason more.
  func waiting(_ reason: Reason) -> ItemState {
    ItemState(Contents(contents, waiting: reason))
  }

  /// What there is to say of an item.
  final class Contents: Sendable {
    let ledger: Ledger
    let item: ItemID
    let opening: Event.Opening?
    let procedure: Procedure?
    let spells: [Spell]
    let candidates: [Int]
    let current: Int?
    let standing: Standing
    let outcome: Outcome?
    let reasons: [Reason]
    let hasStalled: Bool
    let promises: [PromiseState]
    let links: [Link]
    let parts: [ItemID]
    let clocks: [Reason]
    let rows: [Int]

    init(
      ledger: Ledger, item: ItemID, opening: Event.Opening?, procedure: Procedure?, spells: [Spell],
      candidates: [Int], current: Int?, standing: Standing, outcome: Outcome?, reasons: [Reason],
      promises: [PromiseState], links: [Link], parts: [ItemID], clocks: [Reason], rows: [Int]
    ) {
      self.ledger = ledger
      self.item = item
      self.opening = opening
      self.procedure = procedure
      self.spells = spells
      self.candidates = candidates
      self.current = current
      self.standing = standing
      self.outcome = outcome
      self.reasons = reasons
      hasStalled = reasons.indices.contains { reasons[$0].isCertain }
      self.promises = promises
      self.links = links
      self.parts = parts
      self.clocks = clocks
      self.rows = rows
    }

    init(_ other: Contents, waiting reason: Reason) {
      ledger = other.ledger
      item = other.item
      opening = other.opening
      procedure = other.procedure
      spells = other.spells
      candidates = other.candidates
      current = other.current
      standing = other.standing.waiting(isCertain: reason.isCertain)
      outcome = other.outcome
      reasons = other.reasons + [reason]
      hasStalled = other.hasStalled || reason.isCertain
      promises = other.promises
      links = other.links
      parts = other.parts
      clocks = other.clocks
      rows = other.rows
    }
  }
}

extension ItemState: Hashable {
  public static func == (left: ItemState, right: ItemState) -> Bool {
    left.contents === right.contents
      || left.item == right.item && left.standing == right.standing && left.outcome == right.outcome
        && left.current == right.current && left.candidates == right.candidates
        && left.spells == right.spells && left.reasons == right.reasons
        && left.promises == right.promises && left.clocks == right.clocks
        && left.links == right.links && left.parts == right.parts
        && left.opening == right.opening && left.procedure == right.procedure
        && left.facts == right.facts
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(item) }
}

extension ItemState {
  /// Its live facts as corrected, in order of date, as far as they were told of by the day; read when
  /// they are asked for.
  public var facts: [Fact] { rows.compactMap { ledger.rulings.fact($0) } }
}

extension ItemState {
  /// Whether some reason is certain.
  public var hasStalled: Bool { contents.hasStalled }

  /// Whether there are reasons, and all are only possible.
  public var mayHaveStalled: Bool { !reasons.isEmpty && !hasStalled }

  /// The stage it is in, as far as that is certain.
  public var stage: String? { current.map { spells[$0].stage } }

  /// The other stages it may be in.
  public var maybeStages: [String] {
    candidates.filter { $0 != current }.map { spells[$0].stage }
  }

  /// Since when it is in its stage.
  public var since: Dated? { current.map { spells[$0].from } }

  /// The title as opened, or the item's id.
  public var title: String { opening?.title ?? item.text }
}

/// How an item stands on a day: the first of these that holds.
public enum Standing: String, Hashable, Sendable, CaseIterable {
  /// It is over.
  case closed
  /// Its clock stands still.
  case paused
  /// Some reason is certain.
  case stalled
  /// Some reason is possible, none is certain.
  case possiblyStalled = "possibly-stalled"
  /// A limit, pace or promise runs out within 30 days.
  case dueSoon = "due-soon"
  case onTrack = "on-track"

  /// That of an item which waits for another, too.
  func waiting(isCertain: Bool) -> Standing {
    switch self {
    case .closed, .paused, .stalled: self
    case .possiblyStalled, .dueSoon, .onTrack: isCertain ? .stalled : .possiblyStalled
    }
  }
}

/// A date as written, if one was, and as reckoned.
public struct Dated: Hashable, Sendable {
  /// The EDTF expression; `nil` where the date is computed or not known.
  public let edtf: String?
  public let bounds: Bounds

  public init(_ edtf: String?, _ bounds: Bounds) {
    self.edtf = edtf
    self.bounds = bounds
  }
}

/// A stay in one stage: from its first entry to the entry into the next.
public struct Spell: Hashable, Sendable {
  public let stage: String
  /// When it was entered, narrowed by what came before and after.
  public let from: Dated
  /// When the next stage was entered; `nil` of the last spell.
  public let until: Dated?
  /// The events that say so: the entries, and what was `reported` of it.
  public let events: [EventID]
}

/// A promise, and what became of it by the day.
public struct PromiseState: Hashable, Sendable {
  public let stage: String
  public let due: Dated
  public let who: String?
  public let made: Dated
  public let event: EventID
  public let state: State
  /// How often a later promise put off the same stage.
  public let slips: Int

  /// What became of a promise.
  public enum State: String, Hashable, Sendable {
    /// The stage, a later one or a `done` end was entered after it was made, wherever the item may be
    /// without being over.
    case kept
    /// Its day is not over.
    case open
    /// Its day is certainly over and nothing that keeps it may have happened.
    case broken
    /// Its day may be over and nothing that keeps it has certainly happened.
    case possiblyBroken = "possibly-broken"
  }
}

/// How an item is tied to another.
public struct Link: Hashable, Sendable {
  public let relation: String
  public let to: ItemID
  public let event: EventID
  /// Whether it certainly holds on the day.
  public let isCertain: Bool

  /// The relations that have meaning to docket; any other word is a label.
  public static let partOf = "part-of"
  public static let dependsOn = "depends-on"
  public static let supersedes = "supersedes"
}
