import Reports

extension Wording {
  init(_ error: LexicalError) {
    switch error {
    case .unfinished(.single, _): self.init("this ' is never closed")
    case .unfinished(.double, _): self.init("this \" is never closed")
    case .unfinished(.backslash, _): self.init("nothing follows this backslash")
    case .forbidden("\r", _):
      self.init(
        "a carriage return; lines end with LF alone", hint: "convert the file: sed -i 's/\\r$//' FILE")
    case .forbidden("\u{FEFF}", _):
      self.init("a byte-order mark (U+FEFF)", hint: "save the file as UTF-8 without one")
    case .forbidden(let scalar, _):
      self.init("a control character (\(Wording.codePoint(scalar)))")
    }
  }

  /// A character by its number, `U+001B`.
  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
