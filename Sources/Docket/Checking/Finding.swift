/// Something `check` has to say about the records.
public struct Finding: Hashable, Sendable {
  public let matter: Matter
  /// Where the first of ``ids`` stands.
  public let place: Log.Place?
  public let item: ItemID
  /// The events it is about, that which is to be looked at first; never empty.
  public let ids: [EventID]

  /// The rule it comes from.
  public var rule: Rule { matter.rule }
  public var severity: Severity { rule.severity }

  /// Whether it is wrong or only worth a look.
  public enum Severity: String, Hashable, Sendable {
    case error, note
  }

  /// What is the matter.
  public enum Matter: Hashable, Sendable {
    /// The event it is about is not in the log.
    case missingTarget(EventID)
    /// The event it is about is one of another item.
    case foreignTarget(EventID, of: ItemID)
    /// It corroborates what is no fact.
    case corroboratesNoFact(EventID, kind: String)
    /// No event is about the item it links to.
    case missingLink(UnknownName)
    case neverOpened
    case unknownProcedure(UnknownName)
    case unknownStage(UnknownName, procedure: String)
    /// The item has no procedure, so it has no stages.
    case stageWithoutProcedure(String)
    case inapplicableCorrection(of: EventID, CorrectionProblem)
    /// Nothing opens it, and the content of what may have was taken out.
    case openingRedacted
    case openedTwice
    /// Nothing lies between two entries into that stage.
    case enteredTwice(String)
    /// The procedure has these stages between the two.
    case skippedStages(from: String, to: String, [String])
    /// The procedure expects one of these stages after the first.
    case unusualStep(from: String, to: String, usual: [String])
    /// It had come to that end, done, and then entered another stage.
    case reopened(from: String, to: String)
    case resumedWithoutPause
    /// Its source, of that date, is older than what it reports as past.
    case announced(in: String)
    /// Each of these items is tied to the next by that relation, and the last to the first.
    case ring(of: String, [ItemID])
    /// The item was in that stage, but never when this says so.
    case misplacedReport(String)
    /// Two sources cannot both be right about that member.
    case disagreement(member: String, String, String)
    /// Its events end in as many heads: some desks did not know what others had recorded.
    case fork(Int)
    /// An event that its writer knew is not in the log.
    case missingAncestor(EventID)
    /// It was recorded earlier than what it builds on.
    case recordedBefore(EventID)
    /// A newer version of docket wrote it.
    case unknownKind(String)
    case unknownMembers([String])
  }
}
