import EDTF

extension Evidence {
  /// Moves, reports and figures whose source is older than they are: announced, not reported.
  var announcements: [Finding] {
    live.compactMap { event in
      switch event.kind {
      case .entered, .reported, .measured: break
      case .opened, .promised, .paused, .resumed, .linked, .corroborated, .corrected, .retracted,
        nil:
        return nil
      }
      guard let on = event.on, let date = event.source?.date, on.beginning.lo > date.widened.hi
      else { return nil }
      return finding(.announced(in: date.text), event)
    }
  }
}
