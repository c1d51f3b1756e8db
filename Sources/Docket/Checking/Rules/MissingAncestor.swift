extension Evidence {
  /// Events whose writers knew one that is not here: a file was left out, or a line taken out.
  var missingAncestors: [Finding] {
    log.events.compactMap { event in
      guard let missing = event.prev.first(where: { !log.has($0) }) else { return nil }
      return finding(.missingAncestor(missing), event)
    }
  }
}
