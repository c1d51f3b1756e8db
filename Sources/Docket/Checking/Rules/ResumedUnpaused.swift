import EDTF

extension Evidence {
  /// Resumptions of what no recorded pause can have stopped before.
  var resumptionsWithoutPause: [Finding] {
    items.flatMap { record -> [Finding] in
      let facts = record.facts
      let pauses = facts.filter { $0.event.kind == .paused }
      return facts.filter { fact in
        fact.event.kind == .resumed && !pauses.contains { $0.bounds.lo <= fact.bounds.hi }
      }.map { finding(.resumedWithoutPause, $0.event) }
    }
  }
}
