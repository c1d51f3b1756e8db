/// A number written with a fixed count of decimal digits, some of which may be masked by an `X`.
public struct Masked: Hashable, Sendable {
  /// The number with every `X` read as 0.
  public let least: Int
  /// 1 in every masked decimal place and 0 elsewhere: 101 for `1X9X`.
  let places: Int
}

extension Masked {
  /// The number with every `X` read as 9.
  public var greatest: Int { least + 9 * places }

  /// Whether any digit is masked.
  public var isMasked: Bool { places != 0 }

  /// What one step of the leftmost masked digit counts (10 for `19X5`), or `nil` if none is masked.
  public var leftmostPlace: Int? {
    guard isMasked else { return nil }
    var place = 1
    while places / place >= 10 { place *= 10 }
    return place
  }

  /// Whether a number that is not negative can stand behind the mask.
  public func matches(_ number: Int) -> Bool {
    var (number, digits, masks) = (number, least, places)
    while number != 0 || digits != 0 || masks != 0 {
      if masks % 10 == 0 && number % 10 != digits % 10 { return false }
      (number, digits, masks) = (number / 10, digits / 10, masks / 10)
    }
    return true
  }
}

extension Masked {
  /// Masks all but the first digits of a number, or returns `nil` if it does not have that many.
  ///
  /// Leading zeros are not counted.
  init?(_ number: Int, significantDigits: Int) {
    let masked = Masked.digitCount(of: number) - significantDigits
    guard masked >= 0 else { return nil }
    let places = (0..<masked).reduce(0) { places, _ in 10 * places + 1 }
    // Nines and a one: the first power of ten beyond the masked places.
    self.init(least: number - number % (9 * places + 1), places: places)
  }

  /// How many digits a number has that is not negative, without leading zeros.
  static func digitCount(of number: Int) -> Int {
    var (count, rest) = (1, number / 10)
    while rest != 0 { (count, rest) = (count + 1, rest / 10) }
    return count
  }

  /// How many digits are masked.
  var maskCount: Int {
    var (count, rest) = (0, places)
    while rest != 0 { (count, rest) = (count + Int(rest % 10), rest / 10) }
    return count
  }
}
