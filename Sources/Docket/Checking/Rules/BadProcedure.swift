extension Evidence {
  /// Items opened with a procedure that is not there.
  var badProcedures: [Finding] {
    items.flatMap { record in
      record.openings.compactMap { opening in
        guard case .opened(let words) = opening.event.body, let name = words.procedure,
          rules.procedure(name, for: record.item) == nil
        else { return nil }
        let known = rules.names(for: record.item)
        return finding(.unknownProcedure(UnknownName(name, among: known)), opening.event)
      }
    }
  }
}
