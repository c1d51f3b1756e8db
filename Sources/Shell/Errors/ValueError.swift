/// Why a word cannot be the value it stands for.
enum ValueError: Error, Hashable, Sendable {
  case unknownSetting(String, nearest: String?)
  case unknownFormat(String, nearest: String?)
  /// Neither `stop` nor `continue`.
  case unknownErrorMode(String)
  /// A date without a latest day where an as-of day is wanted.
  case noLatestDay(String)
  /// A time that begins like one and is none.
  case notATime(String)
  /// A name under which events are recorded: empty, or with control characters.
  case notAName(String)
  /// Scripts that run each other without end.
  case scriptsTooDeep(String)
}
