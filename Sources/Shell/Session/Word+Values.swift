import Docket
import EDTF
import Reports

/// Words read as the values that options and settings take.
extension Word {
  /// The day to answer for: the last day of a date, or `nil` for `today`.
  func day() throws(Failure) -> Day? {
    guard text != "today" else { return nil }
    let latest = try date().bounds.hi
    guard !latest.isDistant else { throw Failure(ValueError.noLatestDay(text), at: mark) }
    return latest
  }

  /// The time to know the log at: a time, the end (UTC) of a date's last day, or `nil` for `now`.
  func time() throws(Failure) -> Timestamp? {
    guard text != "now" else { return nil }
    if let time = Timestamp(text) { return time }
    guard !text.contains("T") else { throw Failure(ValueError.notATime(text), at: mark) }
    return try day().map { Timestamp(endOf: $0) }
  }

  /// Any date.
  func date() throws(Failure) -> EDTFDate {
    do throws(EDTFError) {
      return try EDTFDate(text)
    } catch {
      throw Failure(.date(error), at: mark(from: error.offset))
    }
  }

  func format() throws(Failure) -> Format {
    if let format = Format(rawValue: text) { return format }
    let nearest = Suggestion.closest(to: text, among: Format.allCases.map(\.rawValue))
    throw Failure(ValueError.unknownFormat(text, nearest: nearest), at: mark)
  }

  func settingName() throws(Failure) -> Settings.Name {
    if let name = Settings.Name(rawValue: text) { return name }
    let nearest = Suggestion.closest(to: text, among: Settings.Name.allCases.map(\.rawValue))
    throw Failure(ValueError.unknownSetting(text, nearest: nearest), at: mark)
  }

  func eventKind() throws(Failure) -> EventKind {
    if let kind = EventKind(rawValue: text) { return kind }
    let name = UnknownName(text, among: EventKind.allCases.map(\.rawValue))
    throw Failure(ValueError.unknownKind(name), at: mark)
  }

  func errorMode() throws(Failure) -> Settings.ErrorMode {
    if let mode = Settings.ErrorMode(rawValue: text) { return mode }
    throw Failure(ValueError.unknownErrorMode(text), at: mark)
  }

  /// A name to record events under.
  func name() throws(Failure) -> String {
    guard !text.isEmpty, !text.unicodeScalars.contains(where: { $0.properties.isControl }) else {
      throw Failure(ValueError.notAName(text), at: mark)
    }
    return text
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isControl: Bool { generalCategory == .control }
}
