/// A place in a text that is being read, and the refusals that name it.
struct Scanner {
  let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The byte here; `nil` at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Whether an open end, `..`, stands here.
  var seesOpen: Bool {
    position + 1 < bytes.count && bytes[position] == UInt8(ascii: ".")
      && bytes[position + 1] == UInt8(ascii: ".")
  }

  /// The text from a place up to here.
  func text(from start: Int) -> String {
    String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Steps over this character if it stands here.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Steps over `..` if it stands here.
  mutating func takeOpen() -> Bool {
    guard seesOpen else { return false }
    position += 2
    return true
  }

  /// Reads one digit.
  mutating func digit(_ expected: EDTFError.Expected) throws(Fault) -> Int {
    guard let byte = next, (48...57).contains(byte) else { throw self.expected(expected) }
    position += 1
    return Int(byte - 48)
  }

  /// Reads exactly `count` digits, any of which may be an `X`.
  mutating func masked(
    _ count: Int, _ expected: EDTFError.Expected
  ) throws(Fault) -> Masked {
    var (least, places) = (0, 0)
    for _ in 0..<count {
      let isMask = take("X")
      least = least * 10 + (isMask ? 0 : try digit(expected))
      places = places * 10 + (isMask ? 1 : 0)
    }
    return Masked(least: least, places: places)
  }
}

/// Where and why reading stopped.
struct Fault: Error {
  /// The byte it stopped at.
  let position: Int
  let reason: Reason

  enum Reason {
    /// What stands there is not what had to.
    case expected(EDTFError.Expected)
    case problem(EDTFError.Problem)
  }
}

extension Scanner {
  /// The refusal of what stands here.
  func expected(_ expected: EDTFError.Expected) -> Fault {
    Fault(position: position, reason: .expected(expected))
  }

  /// A refusal that names this place or an earlier one.
  func problem(_ problem: EDTFError.Problem, at position: Int? = nil) -> Fault {
    Fault(position: position ?? self.position, reason: .problem(problem))
  }
}
