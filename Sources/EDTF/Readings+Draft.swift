extension Readings {
  /// The syntax of the draft of 2012, written as the specification of 2019 does.
  static func modern(_ text: String) -> [String] {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false).map(modernSide)
    let modern = sides.joined(separator: "/")
    return modern == text ? [] : [modern] + longYear(modern)
  }

  private static func modernSide(_ side: Substring) -> String {
    if side == "open" { return ".." }
    if side == "unknown" { return "" }
    var result = ""
    for character in ungrouped(side) {
      switch character {
      case "u": result.append("X")
      case "p": result.append("S")
      case "x", "y", "e", "t", "z": result.append(character.uppercased())
      case "?" where result.last == "~", "~" where result.last == "?":
        result.removeLast()
        result.append("%")
      default: result.append(character)
      }
    }
    return result
  }

  /// `(2004-06)?-11` as `2004-06?-11`, and `2004-(06-11)~` as `2004-~06-~11`; groups within groups
  /// stay.
  private static func ungrouped(_ side: Substring) -> Substring {
    guard let start = side.firstIndex(of: "("), let end = side[start...].firstIndex(of: ")") else {
      return side
    }
    let inside = side[start..<end].dropFirst()
    let rest = side[end...].dropFirst()
    let mark = rest.prefix { "?~%".contains($0) }
    guard !mark.isEmpty, !inside.contains("(") else { return side }
    let marked =
      start == side.startIndex
      ? inside + mark : inside.split(separator: "-").map { mark + $0 }.joined(separator: "-")[...]
    return side[..<start] + marked + ungrouped(rest.dropFirst(mark.count))
  }
}

extension EDTFError.Draft {
  /// Recognises syntax of the draft in the place where reading stopped; in no longer text than one
  /// that readings are looked for of.
  init?(at position: Int, in text: String) {
    guard text.utf8.count <= Readings.longestText else { return nil }
    let bytes = Array(text.utf8)
    guard position < bytes.count else { return nil }
    let rest = bytes[position...]
    if rest.starts(with: "unknown".utf8) {
      self = .unknown
    } else if rest.starts(with: "open".utf8) {
      self = .open
    } else if let draft = EDTFError.Draft.byCharacter[bytes[position]] {
      // A letter of some other word leads nowhere; a letter of the draft lets reading go on, and one
      // before a year has that behind it.
      guard draft != .longYear || text.contains(where: \.isNumber) else { return nil }
      guard draft == .group || Readings.modern(text).contains(where: { $0.isReadBeyond(position) })
      else { return nil }
      self = draft
    } else {
      return nil
    }
  }

  private static let byCharacter: [UInt8: EDTFError.Draft] = [
    UInt8(ascii: "u"): .mask, UInt8(ascii: "x"): .mask, UInt8(ascii: "("): .group,
    UInt8(ascii: "?"): .twoQualifiers, UInt8(ascii: "~"): .twoQualifiers,
    UInt8(ascii: "y"): .longYear, UInt8(ascii: "e"): .exponent,
    UInt8(ascii: "p"): .significantDigits,
  ]
}

extension String {
  fileprivate func isReadBeyond(_ position: Int) -> Bool {
    do throws(Fault) {
      _ = try EDTFDate.form(of: self)
      return true
    } catch {
      return error.position > position
    }
  }
}
