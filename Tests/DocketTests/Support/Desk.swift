import Testing

@testable import Docket

/// A desk that records drafts in a log of one item, `x/bill`, on the way `Procedure.plain`.
struct Desk {
  var builder = LogBuilder()
  var rules = Rulebook.only(.plain)
  /// The last event of the item.
  private(set) var head: EventID

  static let now = "2026-02-01T00:00:00Z"
  static let source: JSON = ["title": "A page", "publisher": "A paper"]

  /// Opens the item.
  init(procedure: String? = "way") throws {
    try builder.open(procedure: procedure)
    head = builder.events[0].id
  }

  @discardableResult
  mutating func add(
    _ kind: String, item: String = "x/bill", on: String? = nil, _ members: [String: String] = [:],
    recorded: String = "2026-01-01T00:00:00Z"
  ) throws -> EventID {
    head = try builder.add(kind, item: item, on: on, members, recorded: recorded)
    return head
  }

  func admit(_ drafts: JSON...) throws -> [Admission.Admitted] {
    try Admission.admit(
      drafts.map { $0.members ?? [] }, to: builder.log, rules: rules,
      now: try #require(Timestamp(Desk.now)), by: "desk", seal: Desk.seal)
  }

  /// Why drafts are refused; `nil` if they are admitted.
  func refusal(of drafts: JSON...) throws -> Refusal? {
    do throws(Refusal) {
      _ = try Admission.admit(
        drafts.map { $0.members ?? [] }, to: builder.log, rules: rules,
        now: Timestamp(seconds: 2_000_000_000), by: "desk", seal: Desk.seal)
      return nil
    } catch {
      return error
    }
  }

  /// Stands for SHA-256: four Fowler–Noll–Vo hashes (FNV-1a, 64 bits) of the bytes, each begun anew.
  static func seal(_ bytes: [UInt8]) -> EventID {
    let digits = (0..<4).map { (start: UInt64) in
      let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 &+ start) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3
      }
      let digits = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
    guard let id = EventID(digits) else { preconditionFailure("\(digits) is no id") }
    return id
  }
}
