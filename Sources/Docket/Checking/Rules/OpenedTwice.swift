extension Evidence {
  /// Items with more than one live opening; the later recorded are named.
  var itemsOpenedTwice: [Finding] {
    items.flatMap { record in
      let ids = Set(record.openings.map(\.id))
      let openings = record.events.filter { ids.contains($0.id) }
      return openings.dropFirst().map { finding(.openedTwice, $0, [openings[0].id]) }
    }
  }
}
