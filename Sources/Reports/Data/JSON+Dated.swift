import Docket
import EDTF

extension JSON {
  /// A day as `YYYY-MM-DD`; `null` for an end of time.
  static func day(_ day: Day?) -> JSON {
    guard let day, !day.isDistant else { return .null }
    return .string(day.description)
  }

  /// `{"edtf","earliest","latest"}`; `null` where there is nothing to date.
  static func dated(_ dated: Dated?) -> JSON {
    guard let dated else { return .null }
    return .object([
      Member("edtf", .optional(dated.edtf)),
      Member("earliest", .day(dated.bounds.lo)),
      Member("latest", .day(dated.bounds.hi)),
    ])
  }

  /// The ids of events.
  static func ids(_ ids: some Sequence<EventID>) -> JSON {
    .array(ids.map { .string($0.description) })
  }
}
