/// The decision whether drafts may be recorded, and the lines to append if they may.
///
/// Nothing is written here: what is decided against a log holds as long as that log is locked.
public struct Admission {
  let log: Log
  let rules: Rulebook
  let now: Timestamp
  let by: String
  let seal: ([UInt8]) -> EventID
  /// Whether to record what the log says already.
  let isAgain: Bool
  /// The index of the draft being looked at.
  private(set) var index = 0
  /// The events of the items in question: those of the log and those admitted so far.
  private(set) var items: [ItemID: Log]
  /// What each draft asks of the events of its item, for the items that were looked at.
  private var summaries: [ItemID: ItemSummary] = [:]
  /// The items that are opened anywhere among the drafts.
  private let openedByDrafts: [ItemID]
  /// The events of each item that was looked at, those together that may say the same.
  var alike: [ItemID: [String: Alike]] = [:]
  /// The items a link may name: opened in the log or anywhere among the drafts.
  lazy var linkable: Set<ItemID> = log.opened.union(openedByDrafts)

  /// An event to append, or one that says what a draft says and is in the log already.
  public struct Admitted: Hashable, Sendable {
    public let event: Event
    /// Its line, with the final newline.
    public let line: [UInt8]
    /// Whether it is to be appended.
    public let isNew: Bool
  }

  /// Admits all drafts or none.
  ///
  /// - Parameters:
  ///   - drafts: The members of each event, in any order, without `id`, `prev` and `recorded`; a
  ///     target may be a prefix of at least eight digits.
  ///   - log: Everything recorded so far.
  ///   - rules: The procedures beside it.
  ///   - now: The time of recording; an event is never recorded before what it builds on.
  ///   - by: Who records, where a draft does not say.
  ///   - isAgain: Whether to record what a live event says already: otherwise that event is given.
  ///   - seal: Gives the id of a line's bytes, without the `id` member and the newline.
  /// - Returns: The events in the order of the drafts, with the lines to append.
  /// - Throws: The first ``Refusal``.
  public static func admit(
    _ drafts: [[JSON.Member]], to log: Log, rules: Rulebook, now: Timestamp, by: String,
    isAgain: Bool = false, seal: @escaping ([UInt8]) -> EventID
  ) throws(Refusal) -> [Admitted] {
    var admission = Admission(drafts, log, rules, now, by, isAgain, seal)
    var admitted: [Admitted] = []
    for draft in drafts { admitted.append(try admission.admit(draft)) }
    return admitted
  }

  private init(
    _ drafts: [[JSON.Member]], _ log: Log, _ rules: Rulebook, _ now: Timestamp, _ by: String,
    _ isAgain: Bool, _ seal: @escaping ([UInt8]) -> EventID
  ) {
    self.log = log
    self.rules = rules
    self.now = now
    self.by = by
    self.isAgain = isAgain
    self.seal = seal
    func item(of draft: [JSON.Member]) -> ItemID? { draft["item"]?.text.flatMap { ItemID($0) } }
    items = log.events(of: Set(drafts.compactMap(item)))
    openedByDrafts = drafts.filter { $0["event"]?.text == EventKind.opened.rawValue }
      .compactMap(item)
  }

  private mutating func admit(_ draft: [JSON.Member]) throws(Refusal) -> Admitted {
    let kind = try kind(of: draft)
    try checkMembers(draft, of: kind)
    let item = try item(of: draft)
    let draft = try namingTarget(draft, kind, item)
    defer { index += 1 }
    if !isAgain, let twin = twin(of: draft, kind, item) { return twin }
    let admitted = try line(draft, of: kind, item)
    try checkMeaning(of: admitted.event)
    items[item, default: Log()].add(admitted.event, at: Log.Place(file: "", line: index))
    summaries[item] = summary(of: item).adding(admitted.event)
    note(admitted.event)
    return admitted
  }

  /// What the events of an item come to, with those admitted so far.
  mutating func summary(of item: ItemID) -> ItemSummary {
    if let known = summaries[item] { return known }
    let summary = ItemSummary(items[item] ?? Log())
    summaries[item] = summary
    return summary
  }

  func refusal(_ member: String, _ problem: Refusal.Problem) -> Refusal {
    Refusal(draft: index, member: member, problem)
  }

  func refusal(_ problem: EventProblem) -> Refusal {
    refusal(problem.member, .event(problem.fault))
  }
}
