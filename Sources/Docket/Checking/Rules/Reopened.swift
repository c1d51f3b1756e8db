extension Evidence {
  /// Entries after an end at which the item was done, unless the procedure has them next.
  var reopenings: [Finding] {
    steps { procedure, from, to in
      guard let end = procedure.stage(from), end.end == .done, end.next?.contains(to) != true else {
        return nil
      }
      return .reopened(from: from, to: to)
    }
  }
}
