import Reports

extension Wording {
  init(_ error: LexicalError) {
    switch error {
    case .unfinished(.single, _): self.init("this ' is never closed")
    case .unfinished(.double, _): self.init("this \" is never closed")
    case .unfinished(.backslash, _): self.init("nothing follows this backslash")
    case .forbidden("\r", _):
      self.init(
        "a carriage return; lines end with LF alone",
        hint: "convert the file: sed -i 's/\\r$//' FILE")
    case .forbidden("\u{FEFF}", _):
      self.init("a byte-order mark (U+FEFF)", hint: "save the file as UTF-8 without one")
    case .notUTF8(let byte, _):
      self.init(
        "a byte that is not UTF-8 (0x\(Wording.hexadecimal(byte, digits: 2)))",
        hint: "save the file as UTF-8")
    case .forbidden(let scalar, _):
      self.init("a control character (U+\(Wording.hexadecimal(scalar.value, digits: 4)))")
    }
  }

  private static func hexadecimal(_ value: some BinaryInteger, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
