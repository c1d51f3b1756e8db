import EDTF

extension Evidence {
  /// Resumptions of what no recorded pause can have stopped before, or of what was certainly resumed
  /// before already.
  var resumptionsWithoutPause: [Finding] {
    items.flatMap { record -> [Finding] in
      let facts = record.facts
      let pauses = facts.filter { $0.event.kind == .paused }
      let resumptions = facts.filter { $0.event.kind == .resumed }
      return resumptions.filter { fact in
        !pauses.contains { pause in
          pause.bounds.lo <= fact.bounds.hi
            && !resumptions.contains { other in
              pause.bounds.hi < other.bounds.lo && other.bounds.hi < fact.bounds.lo
            }
        }
      }.map { finding(.resumedWithoutPause, $0.event) }
    }
  }
}
