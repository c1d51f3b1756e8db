import CSodium
public import Docket

/// SHA-256 (FIPS 180-4, through libsodium): the seal of a line, and of all of them.
public enum Seal {
  /// The id that seals these bytes: those of a line, without its id member and newline.
  public static func id(of bytes: [UInt8]) -> EventID { digest(of: [bytes[...]]) }

  /// What the id of a line must be: the seal of its brace and what follows its id.
  static func id(ofLine line: ArraySlice<UInt8>) -> EventID {
    digest(of: [line.prefix(1), line.dropFirst(LineHead.length)])
  }

  /// The SHA-256 of parts, one after the other, in hexadecimal digits.
  static func hexadecimal(of parts: [ArraySlice<UInt8>]) -> String { digest(of: parts).description }

  private static func digest(of parts: [ArraySlice<UInt8>]) -> EventID {
    var state = crypto_hash_sha256_state()
    var digest = [UInt8](repeating: 0, count: 32)
    // Safe: the state is initialised first, every part is passed with its own length, and the digest
    // has the 32 bytes that crypto_hash_sha256_final writes.
    unsafe crypto_hash_sha256_init(&state)
    for part in parts {
      unsafe part.withUnsafeBufferPointer {
        _ = unsafe crypto_hash_sha256_update(&state, $0.baseAddress, UInt64($0.count))
      }
    }
    unsafe crypto_hash_sha256_final(&state, &digest)
    func word(_ index: Int) -> UInt64 {
      digest[8 * index..<8 * index + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    return EventID((word(0), word(1), word(2), word(3)))
  }
}
