import Docket
import EDTF

extension Reason {
  /// The members of the reason's object on a day.
  func members(on day: Day) -> [JSON.Member] {
    var members: [JSON.Member] = []
    members.reserveCapacity(7)
    members.append(JSON.Member("reason", .string(kind.rawValue)))
    members.append(JSON.Member("certain", .bool(isCertain)))
    members.append(JSON.Member("since", .dated(since)))
    // An item that waits has no day of its own that could be over.
    if kind != .waiting {
      members.append(JSON.Member("due", .dated(due)))
      members.append(JSON.Member("over", over(in: day)))
    }
    members.append(JSON.Member("basis", .string(basis)))
    members.append(JSON.Member("events", .ids(events)))
    return members
  }

  private func over(in day: Day) -> JSON {
    let over = over(on: day)
    return .object([
      JSON.Member("min", over?.min.map(JSON.integer) ?? .null),
      JSON.Member("max", over?.max.map(JSON.integer) ?? .null),
    ])
  }
}
