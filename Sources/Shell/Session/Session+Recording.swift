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
    _ drafts: [Draft], _ writing: Writing, asOf: Day, refused: (Refusal) -> Failure
  ) throws(Failure) -> Answer {
    let records = try records()
    let admitted = try admit(drafts, to: records, refused)
    let file = try file(for: admitted, in: records.log, writing)
    var log = records.log
    for admission in admitted { log.add(admission.event, at: Log.Place(file: file, line: 0)) }
    let report = Report.added(
      landings(admitted, in: file), isRehearsal: true,
      before: try reckoning(on: asOf, knownAt: nil),
      after: Reckoning(log, records.rules, asOf: asOf))
    return .report(report)
  }

  /// Decides on drafts and writes their lines, all under the lock.
  ///
  /// What they change is told for a day; `refused` says which words a refusal is about.
  mutating func record(
    _ drafts: [Draft], _ writing: Writing, asOf: Day, refused: (Refusal) -> Failure
  ) throws(Failure) -> Answer {
    let lock = try lock()
    let records = try finished(for: drafts, writing, under: lock)
    let admitted = try admit(drafts, to: records, refused)
    let file = try file(for: admitted, in: records.log, writing)
    let before = try reckoning(on: asOf, knownAt: nil)
    let torn = try write(admitted, to: file, writing, under: lock, knowing: records)
    recorded = admitted.map(\.event.id)
    if let torn { notes.append(records.remark(on: torn)) }
    let after = try reckoning(on: asOf, knownAt: nil)
    return .report(
      .added(landings(admitted, in: file), isRehearsal: false, before: before, after: after))
  }

  /// The records, after every whole event that only lacks its newline has got it where the drafts go
  /// or where it is about their items: what is decided then is decided with it.
  private mutating func finished(
    for drafts: [Draft], _ writing: Writing, under lock: borrowing Lock
  ) throws(Failure) -> Reading {
    let records = try records()
    let items = Set(drafts.compactMap { $0.members["item"]?.text.flatMap { ItemID($0) } })
    var files = Set(items.map { records.log.file(for: $0) })
    if case .whole(let word?) = writing { files.insert(word.text) }
    let damaged = Set(records.damage.map(\.file))
    for torn in records.torn where !damaged.contains(torn.file) {
      guard let item = torn.item, items.contains(item) || files.contains(torn.file) else {
        continue
      }
      do throws(LogError) {
        if try records.folder.finish(torn, under: lock) { notes.append(records.remark(on: torn)) }
      } catch {
        throw Failure(.log(error))
      }
    }
    return notes.isEmpty ? records : try self.records()
  }

  func lock() throws(Failure) -> Lock {
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
}

extension LogError {
  fileprivate var isAboutTheName: Bool {
    switch self {
    case .notALog, .notAFile, .link: true
    default: false
    }
  }
}
