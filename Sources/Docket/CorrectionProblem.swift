/// Why a correction is not applied to its target.
public enum CorrectionProblem: Error, Hashable, Sendable {
  /// The target is an event of another item: this one.
  case otherItem(ItemID)
  /// Only what states a fact is corrected, and the target is of this kind.
  case noFact(kind: String)
  /// No correction may touch that member.
  case fixedMember(String)
  /// The target would be no event any more, for this reason.
  case leavesNoEvent(EventProblem)
}
