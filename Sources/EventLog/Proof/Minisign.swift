import CSodium

/// Signatures as minisign makes them (Ed25519 through libsodium; the format is described at
/// https://jedisct1.github.io/minisign/): a comment, a signature of the file, a trusted comment, a
/// signature of both.
enum Minisign {
  private static let trusted = "trusted comment: "

  /// Checks a signature file against the file it is of.
  static func check(_ file: [UInt8], _ signature: [UInt8], by key: [UInt8]) -> Signature {
    let lines = String(decoding: signature, as: UTF8.self).split(separator: "\n").map(String.init)
    guard let key = MinisignKey(key) else { return .bad("no public key of minisign's") }
    guard lines.count >= 4, lines[2].hasPrefix(trusted),
      let own = base64(lines[1], count: 74), let whole = base64(lines[3], count: 64)
    else { return .bad("no signature of minisign's") }
    let comment = String(lines[2].dropFirst(trusted.count))
    guard Array(own[2..<10]) == key.id else { return .bad("made by another key") }
    let isHashed = own[..<2].elementsEqual("ED".utf8)
    guard isHashed || own[..<2].elementsEqual("Ed".utf8) else { return .bad("of a kind not known") }
    let message = isHashed ? hash(file) : file
    let made = Array(own[10...])
    guard holds(made, of: message, by: key.bytes),
      holds(whole, of: made + Array(comment.utf8), by: key.bytes)
    else { return .bad("not of this checkpoint") }
    return .good(by: "minisign key \(key.name): \(comment)", isKnown: true)
  }

  /// The bytes a text stands for in base64; `nil` unless there are exactly so many.
  static func base64(_ text: String, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    let length = text.utf8.count
    // Safe: both buffers are passed with their own lengths.
    let code = unsafe sodium_base642bin(
      &bytes, count, text, length, nil, &done, nil, sodium_base64_VARIANT_ORIGINAL)
    return code == 0 && done == count ? bytes : nil
  }

  /// BLAKE2b, 512 bits, of what is signed by its hash.
  private static func hash(_ bytes: [UInt8]) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: 64)
    // Safe: the hash has the 64 bytes that are asked for.
    unsafe crypto_generichash(&hash, 64, bytes, UInt64(bytes.count), nil, 0)
    return hash
  }

  private static func holds(_ signature: [UInt8], of message: [UInt8], by key: [UInt8]) -> Bool {
    // Safe: a signature has 64 bytes and a key 32, as their readers made sure.
    unsafe crypto_sign_verify_detached(signature, message, UInt64(message.count), key) == 0
  }
}

/// A public key as minisign writes it: a comment and, in base64, `Ed`, the key's id and the key.
struct MinisignKey {
  let id: [UInt8]
  let bytes: [UInt8]

  /// As minisign calls it: the id as a number, in hexadecimal digits.
  var name: String {
    let digits = String(id.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits.uppercased()
  }

  /// Whether a file looks like one and not like a list of ssh signers.
  static func isOne(_ file: [UInt8]) -> Bool { file.starts(with: "untrusted comment:".utf8) }

  init?(_ file: [UInt8]) {
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n")
    guard MinisignKey.isOne(file), lines.count >= 2,
      let bytes = Minisign.base64(String(lines[1]), count: 42), bytes[..<2].elementsEqual("Ed".utf8)
    else { return nil }
    (id, self.bytes) = (Array(bytes[2..<10]), Array(bytes[10...]))
  }
}
