import Docket

@testable import EventLog

extension RecordsFolder {
  /// Appends, and gives the torn line that was found.
  @discardableResult
  func append(
    _ lines: [[UInt8]], to file: String, under lock: borrowing Lock, at time: Timestamp,
    knowing reading: Reading? = nil
  ) throws(LogError) -> Torn? {
    var torn: Torn?
    try append(lines, to: file, under: lock, at: time, knowing: reading, mending: &torn)
    return torn
  }

  /// Records, and gives the torn line that was found.
  @discardableResult
  func record(
    _ lines: [[UInt8]], to file: String, under lock: borrowing Lock, at time: Timestamp
  ) throws(LogError) -> Torn? {
    var torn: Torn?
    try record(lines, to: file, under: lock, at: time, mending: &torn)
    return torn
  }
}
