import Docket
import EDTF
import EventLog
import Reports
import Support

@testable import Database

/// Records on a day, and what is asked of them.
struct Case: Sendable, CustomStringConvertible {
  let description: String
  let reckoning: Reckoning
  let rules: Rulebook

  init(_ name: String, _ log: Log, _ rules: Rulebook, on day: Day, knownAt: Timestamp? = nil) {
    description = "\(name), \(day)"
    reckoning = Reckoning(log, rules, asOf: day, knownAt: knownAt)
    self.rules = rules
  }

  var snapshot: Snapshot {
    Snapshot(reckoning, rules, version: "0.0.0") {
      Report.Basis(knownAt: Timestamp(seconds: 1), events: 2, fingerprint: "a+b")
    }
  }

  /// The rows of a query as JSON.
  func rows(_ query: String) throws -> [JSON] {
    try Report.rows(Database.answer(query, from: snapshot)).rows
  }

  /// The shipped records on several days, and made-up ones.
  static let all: [Case] = shipped + (0..<24).compactMap { try? RandomRecords(seed: $0).onADay }

  /// The shipped records, found from this file.
  static let shipped: [Case] = {
    let root = #filePath.split(separator: "/").dropLast(4).reduce(into: "") { $0 += "/\($1)" }
    guard let reading = try? RecordsFolder(path: "\(root)/records").read() else { return [] }
    return ["1996-06-01", "2001-01-01", "2003-03-06", "2009-12-31", "2026-11-24"].compactMap {
      guard let day = try? EDTFDate($0).bounds.hi else { return nil }
      return Case("shipped", reading.log, reading.rules, on: day)
    }
  }()
}

extension JSON {
  /// A row as a table has it: dated things and sources in several columns, a truth as 1 or 0, nothing
  /// of what has tables of its own.
  var flat: [String: JSON] {
    var columns: [String: JSON] = [:]
    for member in members ?? [] {
      switch member.value {
      case .array: break
      case .object(let parts):
        for part in parts { columns["\(member.name)_\(part.name)"] = part.value }
      case .bool(let value): columns[member.name] = .integer(value ? 1 : 0)
      default: columns[member.name] = member.value
      }
    }
    return columns
  }

  /// The same with null columns left out, so that a dated thing that is null is like one of nulls.
  var said: [String: JSON] { flat.filter { $0.value != .null } }
}
