import Docket
import EDTF
import EventLog
import Reports

/// Words read as the values that options and settings take.
extension Word {
  /// The day to answer for: the last day of a date, or `nil` for `today`.
  func day() throws(Failure) -> Day? {
    guard text != "today" else { return nil }
    // Where there is no digit there is no date to mend.
    guard text.isEmpty || text.contains(where: \.isNumber) else {
      throw Failure(ValueError.notADay(text), at: mark)
    }
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

  /// A length of time; the space before its unit may be left out, so that it need not be quoted.
  func duration() throws(Failure) -> CalendarDuration {
    let digits = text.prefix { ("0"..."9").contains($0) }
    if let duration = CalendarDuration(text)
      ?? CalendarDuration("\(digits) \(text.dropFirst(digits.count))")
    {
      return duration
    }
    throw Failure(ValueError.notADuration(text), at: mark)
  }

  /// How long to wait: milliseconds, seconds or minutes, at most a week.
  func wait() throws(Failure) -> Duration {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let unit: Duration? =
      switch text.dropFirst(digits.count) {
      case "ms": .milliseconds(1)
      case "s": .seconds(1)
      case "m": .seconds(60)
      default: nil
      }
    if let unit, let count = Int(digits), count <= 1_000_000, unit * count <= .seconds(604_800) {
      return unit * count
    }
    throw Failure(ValueError.notAWait(text), at: mark)
  }

  /// The earlier of two days: a length of time before the later, or a day not after it.
  func start(before asOf: Day) throws(Failure) -> Day {
    if let duration = try? duration() { return asOf.subtracting(duration) }
    let day: Day
    do throws(Failure) {
      day = try self.day() ?? asOf
    } catch {
      throw Failure(ValueError.notASince(text), at: mark)
    }
    guard day <= asOf else { throw Failure(ValueError.sinceAfter(day, asOf: asOf), at: mark) }
    return day
  }

  /// A format, one of some.
  func format() throws(Failure) -> Format { try choice(or: ValueError.unknownFormat) }

  func settingName() throws(Failure) -> Settings.Name {
    try choice(or: ValueError.unknownSetting)
  }

  func errorMode() throws(Failure) -> Settings.ErrorMode {
    try choice(or: ValueError.unknownErrorMode)
  }

  /// `on` or `off`.
  func isOn() throws(Failure) -> Bool {
    guard Settings.switches.contains(text) else {
      throw Failure(
        ValueError.notASwitch(text), at: mark)
    }
    return text == "on"
  }

  func colourChoice() throws(Failure) -> ColourChoice {
    try choice(or: ValueError.unknownColour)
  }

  func eventKind() throws(Failure) -> EventKind { try choice(or: ValueError.unknownKind) }

  /// The file that `--output` names, `nil` for standard output; never one of the records.
  func outputFile(outside records: RecordsFolder?) throws(Failure) -> Word? {
    guard text != "-" else { return nil }
    try checkFile(outside: records, orStream: true)
    return self
  }

  /// Makes sure that it can name a file that a command makes: no standard output, and none of the records.
  func checkFile(outside records: RecordsFolder?) throws(Failure) {
    guard text != "-" else { throw Failure(ValueError.needsFile, at: mark) }
    try checkFile(outside: records, orStream: false)
  }

  /// Makes sure that it can name a folder.
  func checkFolder() throws(Failure) {
    guard !isBlank else { throw Failure(ValueError.noFolder, at: mark) }
  }

  private var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  private func checkFile(outside records: RecordsFolder?, orStream: Bool) throws(Failure) {
    guard !isBlank else { throw Failure(ValueError.noOutput(orStream: orStream), at: mark) }
    guard records?.contains(text) != true else {
      throw Failure(ValueError.outputInRecords(text, orStream: orStream), at: mark)
    }
  }

  /// One of a closed set of words.
  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    or problem: (UnknownName) -> ValueError
  ) throws(Failure) -> Choice {
    if let choice = Choice(rawValue: text) { return choice }
    throw Failure(problem(UnknownName(text, among: Choice.allCases.map(\.rawValue))), at: mark)
  }

  /// The address of a folder of the web.
  func webAddress() throws(Failure) -> String {
    guard WebAddress.isPlain(text), !text.contains("?"), !text.contains("#"),
      text.allSatisfy({ $0.isASCII })
    else { throw Failure(ValueError.notASite(text), at: mark) }
    return text
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
