extension Evidence {
  /// Events recorded earlier than one they build on, by some desk's clock.
  var clockSkews: [Finding] {
    log.events.compactMap { event in
      let bases = event.prev + [event.target].compactMap(\.self)
      let later = bases.first { id in log.recorded(of: id).map { $0 > event.recorded } ?? false }
      return later.map { finding(.recordedBefore($0), event, [$0]) }
    }
  }
}
