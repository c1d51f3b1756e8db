import Docket
import EDTF
import EventLog

/// What lasts from one command to the next: the settings, and the records once they are read.
struct Session: Sendable {
  var settings: Settings
  /// The time of the command that is being answered.
  var moment: Moment
  /// The records as they were read last; `nil` until a command asks for them.
  private(set) var reading: Reading?
  /// Whether the command that is being answered asked for the records.
  private(set) var hasUsedRecords = false
  /// Whether the command that is being answered was typed by somebody who can be asked.
  var canAsk = false
  /// What the command has to tell beside its answer, whatever becomes of that.
  var notes: [String] = []
  /// Whether the command goes on with the records as they were proved.
  private var isProved = false
  /// The events that the command has recorded.
  var recorded: [EventID] = []
  /// What the command's answer rests on: its clocks may leave something out.
  private(set) var reckoned: Reckoning?
  private var reckonings = Reckonings()
  /// The folder that `-C` names.
  var namedFolder: String?

  init(by: String?, at moment: Moment) {
    settings = Settings(by: by ?? Settings.defaultBy)
    self.moment = moment
  }

  /// Begins a command.
  mutating func begin(at moment: Moment) {
    self.moment = moment
    // Another command takes lines as they stand, as long as they can be read.
    if isProved, reading?.damage.isEmpty == false { reading = nil }
    (hasUsedRecords, isProved) = (false, false)
    (notes, recorded, reckoned) = ([], [], nil)
  }

  /// The folder of the records: the one they were read from, or the one that is named or found.
  func folder() throws(LogError) -> RecordsFolder {
    if let reading { return reading.folder }
    let variable = RecordsFolder.variable
    let environment = Surroundings.variable(variable).map { [variable: $0] } ?? [:]
    return try RecordsFolder.locate(
      explicit: namedFolder, environment: environment, from: try Session.workingFolder())
  }

  /// The records, with what others have written since they were read last.
  mutating func records() throws(Failure) -> Reading {
    hasUsedRecords = true
    if isProved, let reading { return reading }
    do throws(LogError) {
      // In place, so that there is one copy of the log and what is new is added to it.
      let line = LoadingLine(isPlain: settings.isPlain)
      defer { line.clear() }
      _ = try reading?.refresh(by: .all, watchedBy: line.watch)
      if let reading { return reading }
      let first = try folder().read(by: .all, watchedBy: line.watch)
      reading = first
      return first
    } catch {
      throw Failure(.log(error))
    }
  }

  /// Takes records that were proved for those of the rest of the command.
  mutating func goOn(with proved: Reading) {
    (reading, isProved, hasUsedRecords) = (proved, true, true)
  }

  /// Reads every event now, for an answer that looks at each several times.
  mutating func readEvents() throws(Failure) {
    _ = try records()
    reading?.readEvents(by: .all)
  }

  /// Makes sure that the lines read again for an answer were what they had been; else the records are
  /// read anew for the next one.
  mutating func confirm() throws(Failure) {
    do throws(LogError) {
      try reading?.confirm()
    } catch {
      reading = nil
      throw Failure(.log(error))
    }
  }

  /// How things stood on a day, by what the log knew at a time; the answer rests on it.
  mutating func reckoning(on day: Day, knownAt: Timestamp?) throws(Failure) -> Reckoning {
    let records = try records()
    let reckoning = reckonings.reckoning(of: records, on: day, knownAt: knownAt)
    reckoned = reckoning
    return reckoning
  }

  /// Takes in what others have written since the records were read last; whether there was any.
  mutating func takeNews() throws(Failure) -> Bool {
    do throws(LogError) {
      return try reading?.refresh(by: .all) ?? false
    } catch {
      throw Failure(.log(error))
    }
  }

  private static func workingFolder() throws(LogError) -> String {
    do throws(SystemError) {
      return try FileSystem().workingFolder()
    } catch {
      throw .system(error)
    }
  }
}
