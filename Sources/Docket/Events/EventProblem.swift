public import EDTF

/// Why a line's members are no event, or a draft's none to record.
public struct EventProblem: Error, Hashable, Sendable {
  /// The member it is about (`source.title` of a source's).
  public let member: String
  public let fault: Fault

  /// What is wrong with a member.
  public enum Fault: Hashable, Sendable {
    case missing
    /// A text without a character.
    case empty
    /// The member must hold something else: what.
    case expected(String)
    case date(EDTFError)
    /// No event of this kind has that member; the names it may have.
    case unknownMember(known: [String])
    /// The member is docket's to write.
    case reserved
    /// Neither a source nor, where one may stand instead, a note.
    case unsourced(noteWillDo: Bool)
  }

  public init(_ member: String, _ fault: Fault) {
    self.member = member
    self.fault = fault
  }
}
