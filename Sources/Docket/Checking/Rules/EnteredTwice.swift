extension Evidence {
  /// Entries into the stage the item was in already: perhaps another source for the first one.
  var stagesEnteredTwice: [Finding] {
    items.flatMap { record in
      let entries = record.situation.course.entries
      return zip(entries, entries.dropFirst()).filter { $0.stage == $1.stage }.map {
        first, second in
        finding(.enteredTwice(second.stage), second.fact.event, [first.fact.id])
      }
    }
  }
}
