extension Evidence {
  /// Items whose events end in more than one head; the latest recorded head is named first.
  var forks: [Finding] {
    items.compactMap { record in
      let heads = Set(record.events.heads)
      let latestFirst = record.events.filter { heads.contains($0.id) }.reversed()
      guard heads.count > 1, let latest = latestFirst.first else { return nil }
      return finding(.fork(heads.count), latest, latestFirst.dropFirst().map(\.id))
    }
  }
}
