import Docket

extension Progress {
  /// How far it is in words: `3 of 7 milestones reached, 2 overdue`.
  var words: String {
    let counts = [
      overdue == 0 ? nil : "\(overdue) overdue",
      ended == 0 ? nil : "\(ended) ended without it",
    ].compactMap { $0 }
    let noun = kind ?? "part"
    return (["\(reached) of \(parts.counted(noun)) reached"] + counts).joined(separator: ", ")
  }
}
