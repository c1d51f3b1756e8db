import EDTF

/// A procedure with its stages by number, as one item follows it.
final class Track: Sendable {
  let procedure: Procedure
  private let steps: [Step]

  /// What the reckoning needs of a stage.
  struct Step: Sendable {
    let stage: Symbol
    let limit: CalendarDuration?
    let pace: CalendarDuration?
    let end: Outcome?
  }

  init(_ procedure: Procedure, _ words: inout SymbolTable) {
    self.procedure = procedure
    steps = procedure.stages.map { stage in
      Step(
        stage: words.intern(stage.name), limit: stage.limit, pace: stage.pace, end: stage.end)
    }
  }

  var silent: CalendarDuration? { procedure.silent }

  /// The stage of that name.
  func step(_ stage: Symbol) -> Step? {
    for step in steps where step.stage == stage { return step }
    return nil
  }

  /// The stage of that name as the procedure describes it.
  func stage(_ stage: Symbol) -> Procedure.Stage? {
    steps.firstIndex { $0.stage == stage }.map { procedure.stages[$0] }
  }

  /// The stage's place in the order, from 0; stages the procedure does not know come last.
  func place(of stage: Symbol) -> Int {
    for place in steps.indices where steps[place].stage == stage { return place }
    return steps.count
  }
}
