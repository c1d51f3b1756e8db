public import Docket

extension Reading {
  /// The fingerprint of the events recorded by a time, or of all, and of today's rules.
  ///
  /// - Complexity: O(*n* log *n*) in the number of events.
  public func fingerprint(knownAt time: Timestamp? = nil) -> Fingerprint {
    let ids = (time.map { log.known(at: $0) } ?? log).ids.sorted()
    return Fingerprint(
      events: Seal.hexadecimal(of: ids.map { Array("\($0)\n".utf8)[...] }),
      rules: Seal.hexadecimal(
        of: procedureFiles.map { Array("\($0.seal)  \($0.path)\n".utf8)[...] })
    )
  }
}
