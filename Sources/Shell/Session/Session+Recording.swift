import Docket
import EDTF
import EventLog
import Reports

/// How drafts become lines of the log.
extension Session {
  /// How lines are written.
  enum Writing {
    /// At the end of the log of the item they are about.
    case appending
    /// All or none, into the log that the word names or, without one, that of their items.
    case whole(log: Word?)
  }

  /// What drafts would be, with nothing written.
  mutating func rehearse(
    _ drafts: [Draft], _ writing: Writing, refused: (Refusal) -> Failure
  ) throws(Failure) -> Answer {
    let trial = try attempt(drafts, writing, refused)
    return .report(
      Report.added(
        trial.landings, isRehearsal: true, before: trial.before, after: trial.after))
  }

  /// What a draft would be and change, for somebody to decide on; nothing is written.
  mutating func preview(_ draft: Draft, refused: (Refusal) -> Failure) throws(Failure) -> Report {
    let trial = try attempt([draft], .appending, refused)
    return Report.proposed(trial.landings, before: trial.before, after: trial.after)
  }

  /// What comes of drafts if they are recorded.
  private struct Trial {
    let landings: [Report.Landing]
    let before: Reckoning
    let after: Reckoning
  }

  private mutating func attempt(
    _ drafts: [Draft], _ writing: Writing, _ refused: (Refusal) -> Failure
  ) throws(Failure) -> Trial {
    let records = try records()
    let admitted = try admit(drafts, to: records, refused)
    let file = try file(for: admitted, in: records.log, writing)
    var log = records.log
    for admission in admitted { log.add(admission.event, at: Log.Place(file: file, line: 0)) }
    return Trial(
      landings: landings(admitted, in: file), before: reckoning(records.log, records.rules),
      after: reckoning(log, records.rules))
  }

  /// Decides on drafts and writes their lines, all under the lock; `refused` says which words a
  /// refusal is about.
  mutating func record(
    _ drafts: [Draft], _ writing: Writing, refused: (Refusal) -> Failure
  ) throws(Failure) -> Answer {
    let lock = try lock()
    let records = try records()
    let admitted = try admit(drafts, to: records, refused)
    let file = try file(for: admitted, in: records.log, writing)
    let before = reckoning(records.log, records.rules)
    let torn = try write(admitted, to: file, writing, under: lock, knowing: records)
    let now = try self.records()
    let report = Report.added(
      landings(admitted, in: file), isRehearsal: false, before: before,
      after: reckoning(now.log, now.rules))
    return .report(report, note: torn.map(Wording.cutOff))
  }

  private func lock() throws(Failure) -> Lock {
    do throws(LogError) {
      return try folder().lock()
    } catch {
      throw Failure(.log(error))
    }
  }

  private func admit(
    _ drafts: [Draft], to records: Reading, _ refused: (Refusal) -> Failure
  ) throws(Failure) -> [Admission.Admitted] {
    do throws(Refusal) {
      return try Admission.admit(
        drafts.map(\.members), to: records.log, rules: records.rules, now: moment.now,
        by: settings.by, seal: Seal.id)
    } catch {
      throw refused(error)
    }
  }

  private func file(
    for admitted: [Admission.Admitted], in log: Log, _ writing: Writing
  ) throws(Failure) -> String {
    if case .whole(let word?) = writing { return word.text }
    let files = Set(admitted.map { log.file(for: $0.event.item) }).sorted()
    guard files.count == 1, let file = files.first else {
      throw Failure(ValueError.severalLogs(files))
    }
    return file
  }

  private func write(
    _ admitted: [Admission.Admitted], to file: String, _ writing: Writing,
    under lock: borrowing Lock, knowing records: Reading
  ) throws(Failure) -> Torn? {
    let lines = admitted.map(\.line)
    do throws(LogError) {
      switch writing {
      case .appending:
        return try records.folder.append(
          lines, to: file, under: lock, at: moment.now, knowing: records)
      case .whole:
        return try records.folder.record(
          lines, to: file, under: lock, at: moment.now, knowing: records)
      }
    } catch {
      let word: Word? = if case .whole(let word) = writing { word } else { nil }
      throw Failure(.log(error), at: error.isAboutTheName ? word?.mark : nil)
    }
  }

  private func landings(_ admitted: [Admission.Admitted], in file: String) -> [Report.Landing] {
    admitted.map { admission in
      Report.Landing(
        event: admission.event, line: String(decoding: admission.line.dropLast(), as: UTF8.self),
        file: file)
    }
  }

  /// How things stand with everything that is recorded: what is added is to be seen.
  private func reckoning(_ log: Log, _ rules: Rulebook) -> Reckoning {
    Reckoning(log, rules, asOf: settings.asOf ?? moment.today)
  }
}

extension LogError {
  fileprivate var isAboutTheName: Bool {
    switch self {
    case .notALog, .notAFile, .link: true
    default: false
    }
  }
}
