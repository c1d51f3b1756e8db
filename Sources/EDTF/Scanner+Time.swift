extension Scanner {
  /// Steps over `Thh:mm:ss` and an offset from UTC, if a `T` stands here.
  ///
  /// The written local day is the day meant, so that nothing of the time is kept.
  mutating func skipTime() throws(Fault) {
    guard take("T") else { return }
    try skipNumber(upTo: 23)
    try skipColon()
    try skipNumber(upTo: 59)
    try skipColon()
    // 60 is a leap second; at which local time it falls depends on the offset.
    try skipNumber(upTo: 60)
    if take("Z") { return }
    guard take("+") || take("-") else { return }
    try skipNumber(upTo: 23)
    if take(":") { try skipNumber(upTo: 59) }
  }

  /// Refuses a `T` where only a date may stand.
  func refuseTime() throws(Fault) {
    if next == UInt8(ascii: "T") { throw problem(.misplacedTime) }
  }

  private mutating func skipNumber(upTo greatest: Int) throws(Fault) {
    let start = position
    let tens = try digit(.timeDigit)
    let ones = try digit(.timeDigit)
    guard 10 * tens + ones <= greatest else {
      throw problem(.noSuchTime(text(from: start)), at: start)
    }
  }

  private mutating func skipColon() throws(Fault) {
    guard take(":") else { throw expected(.colon) }
  }
}
