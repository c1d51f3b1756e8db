extension Evidence {
  /// Members that events of their kind do not have, and that therefore say nothing.
  var unknownMembers: [Finding] {
    live.compactMap { event in
      guard let known = event.kind?.memberNames else { return nil }
      let own = event.members.map(\.name).filter { $0 != "id" && !known.contains($0) }
      let source = (event.members["source"]?.members ?? []).map(\.name)
        .filter { !Source.memberNames.contains($0) }
        .map { "source.\($0)" }
      let names = own + source
      return names.isEmpty ? nil : finding(.unknownMembers(names), event)
    }
  }
}
