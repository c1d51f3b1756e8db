import Docket
import EDTF
import Reports

/// What holds for every command of a session unless its own options say otherwise.
struct Settings: Hashable, Sendable {
  /// The day to answer for; `nil` is today.
  var asOf: Day?
  /// What the log knew then; `nil` is now.
  var knownAt: Timestamp?
  var format = Format.text
  /// Who records, as events name them.
  var by: String
  var onError = ErrorMode.stop

  /// What a script does behind an error.
  enum ErrorMode: String, Hashable, Sendable, CaseIterable {
    case stop, `continue`
  }

  /// Who records if nobody says.
  static let defaultBy = "desk"
}

extension Settings {
  /// The name of a setting, as `set` takes it.
  enum Name: String, Hashable, Sendable, CaseIterable {
    case asOf = "as-of"
    case knownAt = "known-at"
    case format
    case by
    case onError = "on-error"
  }

  /// A setting as `set` takes it.
  func value(of name: Name) -> String {
    switch name {
    case .asOf: asOf?.description ?? "today"
    case .knownAt: knownAt?.description ?? "now"
    case .format: format.rawValue
    case .by: by
    case .onError: onError.rawValue
    }
  }

  /// Sets one from a word.
  mutating func set(_ name: Name, to word: Word) throws(Failure) {
    switch name {
    case .asOf: asOf = try word.day()
    case .knownAt: knownAt = try word.time()
    case .format: format = try word.format()
    case .by: by = try word.name()
    case .onError: onError = try word.errorMode()
    }
  }

  /// The values a setting can have, as far as they can be listed.
  static func values(of name: Name) -> [String] {
    switch name {
    case .asOf: ["today"]
    case .knownAt: ["now"]
    case .format: Format.allCases.map(\.rawValue)
    case .by: []
    case .onError: ErrorMode.allCases.map(\.rawValue)
    }
  }
}

extension Settings.Name {
  /// What the setting does.
  var meaning: String {
    switch self {
    case .asOf: "the day to answer for: \"today\", or a date; of a month or year its last day"
    case .knownAt: "answer from what the log knew then: \"now\", a day (its end, UTC) or a time"
    case .format: "how answers are written: \(Settings.values(of: self).joined(separator: ", "))"
    case .by: "who records; at the start $DOCKET_BY, else desk"
    case .onError: "what a script does behind an error: stop, or continue"
    }
  }
}
