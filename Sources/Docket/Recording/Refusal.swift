/// Why drafts are not recorded: the first thing that is wrong with the first draft that has one.
public struct Refusal: Error, Hashable, Sendable {
  /// The draft's index in what was to be recorded.
  public let draft: Int
  /// The path of the member it is about: `stage`, `source.url`, `set.stage`.
  public let member: String
  public let problem: Problem

  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The members are no event.
    case event(EventProblem.Fault)
    /// The member stands twice.
    case twice
    case hidden(HiddenCharacter)
    /// The item's name has more characters than a name may have.
    case longName(Int)
    /// The line would have more bytes than one may have; the member is its longest.
    case longLine(Int)
    case unknownKind(UnknownName)
    /// No such item has been opened.
    case unknownItem(UnknownName)
    /// The item is there already, by this event.
    case alreadyOpened(ItemID, by: EventID)
    case unknownProcedure(UnknownName)
    /// The item has no procedure, so it can have no stage.
    case withoutProcedure(ItemID)
    case unknownStage(UnknownName, procedure: String)
    /// No event's id begins like that.
    case unknownTarget(String)
    /// More than one event's id does.
    case ambiguousTarget(String, [EventID])
    /// The target is an event of another item.
    case foreignTarget(EventID, of: ItemID)
    /// Only a fact about an item can be corroborated, and this is another kind of event.
    case notCorroborable(EventID, kind: String)
    /// A correction or retraction is retracted, not corrected.
    case notCorrectable(EventID, kind: String)
    /// The item's opening is retracted, so nothing but a new one can follow.
    case openingRetracted(ItemID)
    /// A live retraction targets that event already.
    case alreadyRetracted(EventID)
    /// An item that is part of itself or waits for itself.
    case linkToItself
    /// A promise whose day is over before it is made.
    case dueBeforeMade
    /// No correction may touch the member.
    case unchangeable
    /// The target would be no event any more, for this reason.
    case leavesNoEvent(EventProblem)
  }

  init(draft: Int, member: String, _ problem: Problem) {
    self.draft = draft
    self.member = member
    self.problem = problem
  }
}
