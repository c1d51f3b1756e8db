import Docket

/// An identity that the same words have wherever and whenever they are put together: a UUID of the
/// application's own making (RFC 9562, version 8).
struct StableID: Hashable, Comparable, Sendable {
  private let bits: UInt128

  /// Of an event: the first digits of its id, but for the two that say which kind of UUID it is.
  init(_ event: EventID) {
    self.init(marking: UInt128(event.description.prefix(32), radix: 16) ?? 0)
  }

  /// Of what some words in a row name: their FNV-1a of 128 bits, a NUL behind each.
  init(_ words: [String]) {
    // The offset basis and the prime as Fowler, Noll and Vo have them.
    var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B
    for word in words {
      for byte in word.utf8 { hash = (hash ^ UInt128(byte)) &* prime }
      hash = hash &* prime
    }
    self.init(marking: hash)
  }

  static func < (left: StableID, right: StableID) -> Bool { left.bits < right.bits }

  private init(marking hash: UInt128) {
    let version: UInt128 = 0x8 << 76
    let variant: UInt128 = 0b10 << 62
    bits = hash & ~(0xF << 76) & ~(0b11 << 62) | version | variant
  }
}

extension StableID: CustomStringConvertible {
  /// 32 digits in five groups.
  var description: String {
    let digits = String(bits, radix: 16)
    var rest = (String(repeating: "0", count: 32 - digits.count) + digits)[...]
    return [8, 4, 4, 4, 12].map { count in
      defer { rest = rest.dropFirst(count) }
      return String(rest.prefix(count))
    }.joined(separator: "-")
  }

  /// As a name among all others (RFC 9562, 4).
  var urn: String { "urn:uuid:\(self)" }
}
