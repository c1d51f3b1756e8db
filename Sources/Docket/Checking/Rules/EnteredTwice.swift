extension Evidence {
  /// Entries into the stage the item was in already: perhaps another source for the first one.
  var stagesEnteredTwice: [Finding] {
    items.flatMap { record in
      let moves = record.moves
      return zip(moves, moves.dropFirst()).filter { $0.stage == $1.stage }.map { first, second in
        finding(.enteredTwice(second.stage), second.event, [first.event.id])
      }
    }
  }
}
