extension Evidence {
  /// Links to items that no event is about.
  var danglingLinks: [Finding] {
    let known = Set(items.map(\.item))
    // One list for all that is found.
    let names = items.map(\.item.text).sorted()
    return live.compactMap { event in
      guard case .linked(_, let to) = event.body, !known.contains(to) else { return nil }
      return finding(.missingLink(UnknownName(to.text, amongSorted: names)), event)
    }
  }
}
