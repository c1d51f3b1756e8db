extension Evidence {
  /// Rulings on events that are not in the log, on those of other items, and corroborations of what
  /// is no fact; nothing of those on one that was redacted.
  var danglingTargets: [Finding] {
    live.compactMap { event in
      guard let id = event.target else { return nil }
      guard let target = log[id] else { return finding(.missingTarget(id), event) }
      if target.item != event.item {
        return finding(.foreignTarget(id, of: target.item), event, [id])
      }
      if event.kind == .corroborated, target.kind?.isAboutAnEvent != false, target.redaction == nil
      {
        return finding(.corroboratesNoFact(id, kind: target.kindName), event, [id])
      }
      return nil
    }
  }
}
