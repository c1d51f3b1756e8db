extension Evidence {
  /// Moves that the procedure does not expect: stages left out, or a way back.
  var unusualSteps: [Finding] {
    steps { $0.step(from: $1, to: $2) }
  }

  /// What there is to say of the moves of items with a procedure, each from one stay to the next.
  func steps(_ matter: (Procedure, String, String) -> Finding.Matter?) -> [Finding] {
    items.flatMap { record -> [Finding] in
      guard let procedure = record.procedure else { return [] }
      let moves = record.firstMoves
      return zip(moves, moves.dropFirst()).compactMap { left, entered in
        guard let matter = matter(procedure, left.stage, entered.stage) else { return nil }
        return finding(matter, entered.event, [left.event.id])
      }
    }
  }
}

extension Procedure {
  /// What is unusual about a move; `nil` if nothing is, one of the stages is not known, or the first is
  /// an end at which the item was done.
  fileprivate func step(from: String, to: String) -> Finding.Matter? {
    guard let left = stage(from), stage(to) != nil, left.end != .done else { return nil }
    let (first, last) = (place(of: from), place(of: to))
    let usual = names(following: left)
    guard !usual.contains(to) else { return nil }
    let between = first < last ? stages[(first + 1)..<last].filter { $0.end == nil } : []
    return between.isEmpty
      ? .unusualStep(from: from, to: to, usual: usual)
      : .skippedStages(from: from, to: to, between.map(\.name))
  }
}
