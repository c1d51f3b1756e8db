/// Why a JSON text is no procedure.
public struct ProcedureProblem: Error, Hashable, Sendable {
  /// The stage it is about, by its name or, where it has none, its place from 1; `nil` of the procedure
  /// itself.
  public let stage: String?
  /// The member it is about.
  public let member: String
  public let fault: Fault

  /// What is wrong with a member.
  public enum Fault: Hashable, Sendable {
    case missing
    /// The member must hold something else: what.
    case expected(String)
    /// No such member; the names it may have.
    case unknownMember(known: [String])
    /// A text that is no duration.
    case duration(String)
    /// `next` names a stage that is none of the procedure's; those that are.
    case unknownStage(String, known: [String])
    /// `end` is a word of its own.
    case unknownEnd(String)
    /// A limit, and nothing that says what it rests on.
    case limitWithoutBasis
    case stageTwice
  }
  public init(_ member: String, of stage: String?, _ fault: Fault) {
    self.stage = stage
    self.member = member
    self.fault = fault
  }
}
