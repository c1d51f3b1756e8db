import Docket
import EDTF

/// What a table says of a row in one column, or in several that belong together.
struct Field<Row>: Sendable {
  /// The columns as SQL declares them, each with what it holds.
  let columns: [(sql: String, says: String)]
  /// The values of a row, as many as there are columns.
  let values: @Sendable (Row) -> [Value]
  /// The column, if it is one that is left empty where nobody reads it, since its words take longer
  /// to make than all else of the row.
  private(set) var sentence: String?

  /// How a column's rows are told apart, or what they must be.
  enum Constraint: String {
    case key = " PRIMARY KEY NOT NULL"
    case unique = " UNIQUE NOT NULL"
    case required = " NOT NULL"
    case none = ""
  }

  private init(_ columns: [(String, String)], _ values: @escaping @Sendable (Row) -> [Value]) {
    self.columns = columns
    self.values = values
  }

  private init(
    _ name: String, _ type: String, _ constraint: Constraint, _ says: String,
    _ value: @escaping @Sendable (Row) -> Value
  ) {
    self.init([("\(name) \(type)\(constraint.rawValue)", says)]) { [value($0)] }
  }
}

extension Field {
  /// A text that is always there.
  static func text(
    _ name: String, _ says: String, _ constraint: Constraint = .required,
    _ value: @escaping @Sendable (Row) -> String
  ) -> Field {
    Field(name, "TEXT", constraint, says) { .text(value($0)) }
  }

  /// A sentence: a text that is made only if it is read.
  static func sentence(
    _ name: String, _ says: String, _ value: @escaping @Sendable (Row) -> String
  ) -> Field {
    var field = text(name, says, .required, value)
    field.sentence = name
    return field
  }

  /// A text, or nothing.
  static func optional(
    _ name: String, _ says: String, _ value: @escaping @Sendable (Row) -> String?
  ) -> Field {
    Field(name, "TEXT", .none, says) { .optional(value($0)) }
  }

  /// The item that all of the table's rows stand under, one of the table `items`.
  ///
  /// The column referred to is named: Datasette fails on a foreign key that leaves it out.
  static func item(
    _ says: String = "the item", _ value: @escaping @Sendable (Row) -> ItemID
  ) -> Field {
    Field("item", "TEXT NOT NULL REFERENCES items (item)", .none, says) { .text(value($0).text) }
  }

  /// A whole number that is always there.
  static func number(
    _ name: String, _ says: String, _ constraint: Constraint = .required,
    _ value: @escaping @Sendable (Row) -> Int
  ) -> Field {
    Field(name, "INTEGER", constraint, says) { .integer(value($0)) }
  }

  /// A whole number, or nothing.
  static func count(
    _ name: String, _ says: String, _ value: @escaping @Sendable (Row) -> Int?
  ) -> Field {
    Field(name, "INTEGER", .none, says) { .optional(value($0)) }
  }

  /// A number as exact as its source's, or nothing.
  static func decimal(
    _ name: String, _ says: String, _ value: @escaping @Sendable (Row) -> String?
  ) -> Field {
    Field(name, "ANY", .none, says) { .decimal(value($0)) }
  }

  /// 1 or 0.
  static func truth(
    _ name: String, _ says: String, _ value: @escaping @Sendable (Row) -> Bool
  ) -> Field {
    Field(name, "INTEGER", .required, "1 if \(says), else 0") { .truth(value($0)) }
  }

  /// The id of an event.
  static func id(
    _ name: String, _ says: String, _ constraint: Constraint = .required,
    _ value: @escaping @Sendable (Row) -> EventID
  ) -> Field {
    Field(name, "TEXT", constraint, says) { .id(value($0)) }
  }

  /// A day, or nothing.
  static func day(
    _ name: String, _ says: String, _ value: @escaping @Sendable (Row) -> Day?
  ) -> Field {
    Field(name, "TEXT", .none, says) { .day(value($0)) }
  }

  /// A dated thing in three columns, or nothing: as written, and the days it reaches from and to.
  static func dated(
    _ name: String, _ says: String, _ value: @escaping @Sendable (Row) -> Dated?
  ) -> Field {
    let columns = [
      ("\(name)_edtf TEXT", "\(says), as written"), ("\(name)_earliest TEXT", "the earliest day"),
      ("\(name)_latest TEXT", "the latest day"),
    ]
    return Field(columns) { row in
      let dated = value(row)
      return [.optional(dated?.edtf), .day(dated?.bounds.lo), .day(dated?.bounds.hi)]
    }
  }

  /// A source in six columns whose names begin with a prefix, or nothing.
  static func source(
    _ prefix: String = "", _ value: @escaping @Sendable (Row) -> Source?
  ) -> Field {
    let says = [
      "title": "what was published", "publisher": "by whom", "date": "when, in EDTF",
      "url": "where it is found", "archived": "where a copy is kept", "quote": "its own words",
    ]
    return Field(Source.memberNames.map { ("\(prefix)\($0) TEXT", says[$0] ?? "") }) { row in
      let members = value(row)?.members
      return Source.memberNames.map { .optional(members?[$0]?.text) }
    }
  }
}
