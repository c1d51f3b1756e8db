public import Docket
import EDTF

/// What stands in a cell: one of SQLite's five storage classes.
public enum Value: Hashable, Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

extension Value {
  /// A text, or nothing.
  static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .null }

  /// A whole number, or nothing.
  static func optional(_ number: Int?) -> Value { number.map(Value.integer) ?? .null }

  /// 1 or 0.
  static func truth(_ value: Bool) -> Value { .integer(value ? 1 : 0) }

  /// The id of an event: 64 hexadecimal digits.
  static func id(_ id: EventID) -> Value { .text(id.description) }

  /// A day, nothing for an end of time.
  static func day(_ day: Day?) -> Value {
    guard let day, !day.isDistant else { return .null }
    return .text(day.description)
  }

  /// A decimal: whole where it is written so and small enough, else the nearest real.
  static func decimal(_ text: String?) -> Value {
    guard let text else { return .null }
    return Int(text).map(Value.integer) ?? Double(text).map(Value.real) ?? .null
  }
}

extension Value {
  /// The value as JSON: bytes as hexadecimal digits, what is beyond all numbers as SQLite writes it.
  public var json: JSON {
    switch self {
    case .null: .null
    case .integer(let number): .integer(number)
    case .real(let number) where number.isInfinite: .number(number < 0 ? "-9e999" : "9e999")
    case .real(let number): .number(number.description)
    case .text(let text): .string(text)
    case .blob(let bytes): .string(bytes.map(Value.hexadecimal).joined())
    }
  }

  /// The value as somebody reads it in a table; nothing for nothing.
  public var words: String {
    switch json {
    case .number(let digits): digits
    case .string(let text): text
    case .null, .bool, .array, .object: ""
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
