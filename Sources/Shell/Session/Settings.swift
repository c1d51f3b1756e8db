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
  /// When answers are coloured.
  var color = ColourChoice.auto
  /// Whether an answer that is longer than the terminal goes to a pager.
  var pager = true
  /// Whether it is said how long a command took.
  var timer = false

  /// What a script does behind an error.
  enum ErrorMode: String, Hashable, Sendable, CaseIterable {
    case stop, `continue`
  }

  /// Who records if nobody says.
  static let defaultBy = "desk"
  /// What turns something on and off.
  static let switches = ["off", "on"]
}

extension Settings {
  /// The name of a setting, as `set` takes it.
  enum Name: String, Hashable, Sendable, CaseIterable {
    case asOf = "as-of"
    case knownAt = "known-at"
    case format
    case by
    case onError = "on-error"
    case color, pager, timer
  }

  /// A setting as `set` takes it.
  func value(of name: Name) -> String {
    switch name {
    case .asOf: asOf?.description ?? "today"
    case .knownAt: knownAt?.description ?? "now"
    case .format: format.rawValue
    case .by: by
    case .onError: onError.rawValue
    case .color: color.rawValue
    case .pager: pager ? "on" : "off"
    case .timer: timer ? "on" : "off"
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
    case .color: color = try word.colourChoice()
    case .pager: pager = try word.isOn()
    case .timer: timer = try word.isOn()
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
    case .color: ColourChoice.allCases.map(\.rawValue)
    case .pager, .timer: switches
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
    case .color: "colours in answers: auto (at a terminal; NO_COLOR), always, never"
    case .pager: "at a terminal, long answers go to $PAGER (else less): on, off"
    case .timer: "say on standard error how many milliseconds a command took: on, off"
    }
  }
}
