extension Evidence {
  /// Reports of a stage on days when, by the entries, the item cannot have been in it.
  var misplacedReports: [Finding] {
    items.flatMap { record in
      record.misplaced.compactMap { id in
        guard let event = log[id].map({ rulings.current($0) }), let stage = event.stage else {
          return nil
        }
        let stays = record.spells.filter { $0.stage == stage }.flatMap(\.events)
        return finding(.misplacedReport(stage), event, stays)
      }
    }
  }
}
