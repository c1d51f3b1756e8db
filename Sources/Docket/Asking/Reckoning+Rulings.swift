extension Reckoning {
  /// Rulings by the fact that they are about, directly or through other rulings, each in the order
  /// given; one that leads to no fact in the log is left out.
  ///
  /// - Complexity: O(*n*) in the number of rulings, and of those they lead through.
  func byFact(_ rulings: some Sequence<Event>) -> [EventID: [Event]] {
    // A chain of rulings may be as long as the log, so that each step is taken once.
    var facts: [EventID: EventID?] = [:]
    var byFact: [EventID: [Event]] = [:]
    for ruling in rulings {
      var path: [EventID] = []
      var next: Event? = ruling
      var fact: EventID?
      while let event = next {
        guard event.kind?.isAboutAnEvent == true else {
          fact = event.id
          break
        }
        if let known = facts[event.id] {
          fact = known
          break
        }
        // Only ids that are no hashes can make a ring, which leads nowhere.
        facts[event.id] = .some(nil)
        path.append(event.id)
        next = event.target.flatMap { log[$0] }
      }
      for id in path { facts[id] = .some(fact) }
      if let fact { byFact[fact, default: []].append(ruling) }
    }
    return byFact
  }
}
