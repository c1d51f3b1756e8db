/// A member that one version of an event has otherwise than another.
public struct Difference: Hashable, Sendable {
  public let member: String
  /// What it was; `nil` where it was not there.
  public let before: JSON?
  /// What it is; `nil` where it is no more.
  public let after: JSON?
}

extension Event {
  /// What an event says otherwise than an earlier version of it, in the order of its members; what it
  /// says no more comes last.
  func differences(from earlier: Event) -> [Difference] {
    let kept = members.filter { earlier.members[$0.name] != $0.value }.map { member in
      Difference(member: member.name, before: earlier.members[member.name], after: member.value)
    }
    let left = earlier.members.filter { members[$0.name] == nil }.map { member in
      Difference(member: member.name, before: member.value, after: nil)
    }
    return kept + left
  }
}
