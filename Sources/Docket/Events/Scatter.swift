/// Numbers that every process draws anew, by which tables spread what strangers may have chosen.
///
/// Nobody can know beforehand what falls together by them. No answer depends on them.
struct Scatter: Sendable, BitwiseCopyable {
  let first, second, third, fourth: UInt64

  /// Those of this process.
  static let ofProcess = Scatter()

  private init() {
    func number() -> UInt64 { .random(in: 0...UInt64.max) | 1 }
    (first, second, third, fourth) = (number(), number(), number(), number())
  }

  /// Mixes a word with a number: every bit of the one moves bits of all the result.
  static func mix(_ word: UInt64, by number: UInt64) -> UInt64 {
    let (high, low) = word.multipliedFullWidth(by: number)
    return high ^ low
  }

  /// Has every bit move the lowest, by which tables are looked up: mixed words that are alike, or one that
  /// was mixed with an even number, may agree in those.
  static func spread(_ word: UInt64) -> UInt64 {
    let half = (word ^ word >> 32) &* 0xD6E8_FEB8_6659_FD93
    return half ^ half >> 32
  }
}
