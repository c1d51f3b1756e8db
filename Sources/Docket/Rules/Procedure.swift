public import EDTF

/// The way an item goes: its stages in order, how long each may last, and its ends.
public struct Procedure: Hashable, Sendable {
  public let name: String
  public let title: String
  /// How long nothing may be heard of an item before it counts as silent.
  public let silent: CalendarDuration?
  public let stages: [Stage]

  /// One stage of a procedure.
  public struct Stage: Hashable, Sendable {
    public let name: String
    public let title: String
    /// Whose move it is.
    public let actor: String?
    /// What the law allows.
    public let limit: CalendarDuration?
    /// What is usual, announced, or the record's own yardstick.
    public let pace: CalendarDuration?
    /// What the limit and the pace rest on.
    public let basis: String?
    /// The stages that may follow; `nil` where that is the next one or any end.
    public let next: [String]?
    /// How an item in this stage is over, if it is.
    public let end: Outcome?

    public init(
      name: String, title: String, actor: String? = nil, limit: CalendarDuration? = nil,
      pace: CalendarDuration? = nil, basis: String? = nil, next: [String]? = nil,
      end: Outcome? = nil
    ) {
      self.name = name
      self.title = title
      self.actor = actor
      self.limit = limit
      self.pace = pace
      self.basis = basis
      self.next = next
      self.end = end
    }
  }

  public init(name: String, title: String, silent: CalendarDuration?, stages: [Stage]) {
    self.name = name
    self.title = title
    self.silent = silent
    self.stages = stages
  }
}

/// How an item is over.
public enum Outcome: String, Hashable, Sendable, CaseIterable {
  /// It reached what it was for.
  case done
  /// Somebody ended it.
  case dropped
  /// It ended because its time was over.
  case lapsed
}

extension Procedure {
  /// The stage of that name.
  public func stage(_ name: String) -> Stage? { stages.first { $0.name == name } }

  /// The stage's place in the order, from 0; stages the procedure does not know come last.
  public func place(of name: String) -> Int {
    stages.firstIndex { $0.name == name } ?? stages.count
  }

  /// The names of the stages that may follow one: those it says, else the next one and any end.
  public func names(following stage: Stage) -> [String] {
    let place = place(of: stage.name)
    return stage.next
      ?? stages.enumerated().filter { $0 == place + 1 || $1.end != nil }.map(\.element.name)
  }
}
