public import Docket

extension Reading {
  /// The fingerprint of the events recorded by a time, or of all, and of today's rules.
  ///
  /// - Complexity: O(*n* log *n*) in the number of events.
  public func fingerprint(knownAt time: Timestamp? = nil) -> Fingerprint {
    Fingerprint(
      events: Seal.hexadecimal(of: [log.idList(knownAt: time)[...]]),
      rules: Seal.hexadecimal(
        of: procedureFiles.map { Array("\($0.seal)  \($0.path)\n".utf8)[...] })
    )
  }
}

extension Log {
  /// The ids of the events recorded by a time, or of all: distinct, sorted, each followed by a newline.
  ///
  /// - Complexity: O(*n* log *n*) in the number of events.
  func idList(knownAt time: Timestamp?) -> [UInt8] {
    let ids = (time.map { known(at: $0) } ?? self).ids.sorted()
    var list: [UInt8] = []
    list.reserveCapacity(ids.count * (EventID.digitCount + 1))
    for id in ids { list += "\(id)\n".utf8 }
    return list
  }
}
