extension Reckoning {
  /// Rulings by when they were recorded; of one second, what a writer knew comes before what it wrote.
  func inOrderOfRecord(_ rulings: [Event]) -> [Event] {
    let depths = depths(of: rulings)
    return rulings.sorted {
      ($0.recorded, depths[$0.id] ?? 0, $0.id) < ($1.recorded, depths[$1.id] ?? 0, $1.id)
    }
  }

  /// How many events at most stand in a row behind each, by `prev` and `target`.
  private func depths(of events: [Event]) -> [EventID: Int] {
    var depths: [EventID: Int] = [:]
    var open = events
    while let event = open.last {
      let known = event.prev + [event.target].compactMap { $0 }
      if depths[event.id] == nil {
        // Seen; a ring, which only ids that are no hashes can make, ends here.
        depths[event.id] = 0
        open += known.filter { depths[$0] == nil }.compactMap { log[$0] }
      } else {
        depths[event.id] = known.compactMap { depths[$0].map { $0 + 1 } }.max() ?? 0
        open.removeLast()
      }
    }
    return depths
  }
}
