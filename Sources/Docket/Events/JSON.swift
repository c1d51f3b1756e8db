/// A JSON value (RFC 8259) that keeps the order of its members and numbers as they were written.
public enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The digits as written: what is read can be written again to the byte.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name and its value in an object.
  public struct Member: Hashable, Sendable {
    public let name: String
    public let value: JSON

    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A whole number.
  public static func integer(_ value: Int) -> JSON { .number(String(value)) }

  /// A string, or `null`.
  public static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// An array of strings.
  public static func strings(_ values: some Sequence<String>) -> JSON {
    .array(values.map(JSON.string))
  }
}

extension JSON {
  /// The text of a string; `nil` of anything else.
  public var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The members of an object; `nil` of anything else.
  public var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// The elements of an array; `nil` of anything else.
  public var elements: [JSON]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The value of the member with that name.
  ///
  /// - Complexity: O(*n*) in the number of members.
  public subscript(name: String) -> JSON? { members?[name] }
}

extension [JSON.Member] {
  /// The value of the member with that name.
  ///
  /// - Complexity: O(*n*) in the number of members.
  public subscript(name: String) -> JSON? {
    // Where names differ, their lengths nearly always do, and those are quicker to compare.
    let length = name.utf8.count
    for member in self where member.name.utf8.count == length && member.name == name {
      return member.value
    }
    return nil
  }

  /// These members with one set to `value`, in its place or, if it is new, at the end; `nil` removes.
  public func setting(_ name: String, to value: JSON?) -> [JSON.Member] {
    guard let value else { return filter { $0.name != name } }
    guard let index = firstIndex(where: { $0.name == name }) else {
      return self + [JSON.Member(name, value)]
    }
    var members = self
    members[index] = JSON.Member(name, value)
    return members
  }
}
