public import Docket

extension Report {
  /// Something `check` has to say about the records, in words.
  public struct Remark: Hashable, Sendable {
    /// Whether it is wrong or only worth a look.
    public enum Severity: String, Hashable, Sendable {
      case error, note
    }

    public let severity: Severity
    /// The rule it comes from, by its name.
    public let rule: String
    /// What is the matter: lower case, no full stop.
    public let message: String
    /// Where it stands, if it stands in one place.
    public let place: Log.Place?
    public let item: ItemID?
    /// The events it is about.
    public let ids: [EventID]

    public init(
      _ severity: Severity, rule: String, message: String, place: Log.Place? = nil,
      item: ItemID? = nil, ids: [EventID] = []
    ) {
      self.severity = severity
      self.rule = rule
      self.message = message
      self.place = place
      self.item = item
      self.ids = ids
    }
  }

  /// What is wrong with the records or worth a look, a line each, as compilers write it.
  public static func check(_ remarks: [Remark]) -> Report {
    let errors = remarks.count { $0.severity == .error }
    let notes = remarks.count - errors
    let counts = [
      errors == 0 ? nil : errors.counted("error"), notes == 0 ? nil : notes.counted("note"),
    ].compactMap { $0 }
    let result = counts.isEmpty ? "Nothing is wrong." : "\(counts.joined(with: "and"))."
    let lines: [Document.Block] = remarks.isEmpty ? [] : [.verbatim(remarks.map(\.line))]
    return Report(
      rows: remarks.map(\.row),
      columns: ["severity", "rule", "message", "file", "line", "item", "ids"],
      document: Document(lines + [.paragraph(result)]))
  }
}

extension Report.Remark {
  /// `file:line: severity: message`; without a place, the item stands for it.
  fileprivate var line: String {
    let place = place.map { "\($0.file):\($0.line): " } ?? item.map { "\($0): " } ?? ""
    return "\(place)\(severity.rawValue): \(message)"
  }

  fileprivate var row: JSON {
    .object([
      JSON.Member("severity", .string(severity.rawValue)),
      JSON.Member("rule", .string(rule)),
      JSON.Member("message", .string(message)),
      JSON.Member("file", .optional(place?.file)),
      JSON.Member("line", place.map { .integer($0.line) } ?? .null),
      JSON.Member("item", .optional(item?.text)),
      JSON.Member("ids", .ids(ids)),
    ])
  }
}
