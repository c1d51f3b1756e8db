import Docket

/// A column of a report's rows as a table: the name of a member, or the names on the way to a part
/// of it, joined by dots (`since.earliest`).
public struct Column: Hashable, Sendable {
  public let name: String
  /// The names on the way from the row to what stands in the column.
  private let path: [String]

  public init(_ name: String) {
    self.name = name
    path = name.split(separator: ".").map(String.init)
  }

  /// The column of a member whose name may hold dots, and means no way by them: `max(r.over_max)`.
  public init(member name: String) {
    self.name = name
    path = [name]
  }

  /// What a row says in this column; `null` where it says nothing.
  func value(in row: JSON) -> JSON {
    path.reduce(row) { $0[$1] ?? .null }
  }
}

extension Column: ExpressibleByStringLiteral {
  public init(stringLiteral name: String) { self.init(name) }
}

extension [Column] {
  /// The parts of a dated thing.
  static func dated(_ name: String) -> [Column] {
    ["edtf", "earliest", "latest"].map { Column("\(name).\($0)") }
  }

  /// The parts of a source.
  static func source(_ name: String) -> [Column] {
    Source.memberNames.map { Column("\(name).\($0)") }
  }
}
