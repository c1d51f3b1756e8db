import EDTF

extension Evidence {
  /// Resumptions that no recorded pause can have waited for: none can have begun before, or it was
  /// certainly resumed, or over by its own date, before already.
  var resumptionsWithoutPause: [Finding] {
    items.flatMap { record -> [Finding] in
      let facts = record.facts
      let pauses = facts.filter { $0.event.kind == .paused }
      let resumptions = facts.filter { $0.event.kind == .resumed }
      return resumptions.filter { fact in
        let earlier = resumptions.filter { $0.bounds.hi < fact.bounds.lo }
        let last = earlier.map(\.bounds.lo).max() ?? .distantPast
        return !pauses.contains { pause in
          let isOver = pause.event.on?.isInterval == true && pause.lastDay < fact.bounds.lo
          return pause.bounds.lo <= fact.bounds.hi && pause.bounds.hi >= last && !isOver
        }
      }.map { finding(.resumedWithoutPause, $0.event) }
    }
  }
}
