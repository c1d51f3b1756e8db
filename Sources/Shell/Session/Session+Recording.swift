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
    _ drafts: [Draft], _ writing: Writing, if conditions: Conditions = Conditions(), asOf: Day,
    refused: (Refusal) -> Failure
  ) throws(Failure) -> Answer {
    let records = try records()
    let admitted = try admit(drafts, to: records, if: conditions, refused)
    let file = try file(for: admitted, in: records.log, writing)
    var log = records.log
    for admission in admitted where admission.isNew {
      log.add(admission.event, at: Log.Place(file: file, line: 0))
    }
    let report = Report.added(
      landings(admitted, in: file, of: records.log), isRehearsal: true,
      before: try reckoning(on: asOf, knownAt: nil),
      after: Reckoning(log, records.rules, asOf: asOf))
    return .report(report)
  }

  /// Decides on drafts and writes their lines, all under the lock.
  ///
  /// What the log says already is told and not written. What they change is told for a day; `refused`
  /// says which words a refusal is about.
  mutating func record(
    _ drafts: [Draft], _ writing: Writing, if conditions: Conditions, asOf: Day,
    refused: (Refusal) -> Failure
  ) throws(Failure) -> Answer {
    let lock = try lock(waiting: conditions.wait)
    let records = try finished(for: drafts, writing, under: lock)
    let admitted = try admit(drafts, to: records, if: conditions, refused)
    let file = try file(for: admitted, in: records.log, writing)
    let before = try reckoning(on: asOf, knownAt: nil)
    try write(admitted, to: file, writing, under: lock, knowing: records)
    recorded = admitted.filter(\.isNew).map(\.event.id)
    notes += admitted.filter { !$0.isNew }.map { Wording.recordedBefore($0.event) }
    let after = try reckoning(on: asOf, knownAt: nil)
    return .report(
      .added(
        landings(admitted, in: file, of: records.log), isRehearsal: false, before: before,
        after: after))
  }

  /// The records, after every whole event that only lacks its newline has got it where the drafts go
  /// or where it is about their items: what is decided then is decided with it.
  private mutating func finished(
    for drafts: [Draft], _ writing: Writing, under lock: borrowing Lock
  ) throws(Failure) -> Reading {
    let records = try records()
    let items = Set(drafts.compactMap { $0.members["item"]?.text.flatMap { ItemID($0) } })
    var files = records.log.files(for: items)
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

  func lock(waiting most: Duration = RecordsFolder.usualWait) throws(Failure) -> Lock {
    do throws(LogError) {
      return try folder().lock(waiting: most)
    } catch {
      throw Failure(.log(error))
    }
  }

  private func admit(
    _ drafts: [Draft], to records: Reading, if conditions: Conditions,
    _ refused: (Refusal) -> Failure
  ) throws(Failure) -> [Admission.Admitted] {
    var admitted: [Admission.Admitted] = []
    var refusal: Refusal?
    do throws(Refusal) {
      admitted = try Admission.admit(
        drafts.map(\.members), to: records.log, rules: records.rules, now: moment.now,
        by: settings.by, isAgain: conditions.isAgain, seal: Seal.id)
    } catch {
      refusal = error
    }
    // What came in between may be these very drafts, or why they are refused.
    if refusal != nil || admitted.contains(where: \.isNew) {
      try conditions.check(drafts, in: records.log)
    }
    if let refusal { throw refused(refusal) }
    return admitted
  }

  private func file(
    for admitted: [Admission.Admitted], in log: Log, _ writing: Writing
  ) throws(Failure) -> String {
    if case .whole(let word?) = writing { return word.text }
    let new = admitted.filter(\.isNew)
    let files = log.files(for: Set((new.isEmpty ? admitted : new).map(\.event.item))).sorted()
    guard files.count == 1 || new.isEmpty, let file = files.first else {
      throw Failure(ValueError.severalLogs(files))
    }
    return file
  }

  /// Writes the lines of what is new, and takes note of a torn line that was found where they go, even if
  /// they cannot be written then.
  private mutating func write(
    _ admitted: [Admission.Admitted], to file: String, _ writing: Writing,
    under lock: borrowing Lock, knowing records: Reading
  ) throws(Failure) {
    let lines = admitted.filter(\.isNew).map(\.line)
    guard !lines.isEmpty else { return }
    var torn: Torn?
    defer { if let torn { notes.append(records.remark(on: torn)) } }
    do throws(LogError) {
      switch writing {
      case .appending:
        try records.folder.append(
          lines, to: file, under: lock, at: moment.now, knowing: records, mending: &torn)
      case .whole:
        try records.folder.record(
          lines, to: file, under: lock, at: moment.now, knowing: records, mending: &torn)
      }
    } catch {
      let word: Word? = if case .whole(let word) = writing { word } else { nil }
      throw Failure(.log(error), at: error.isAboutTheName ? word?.mark : nil)
    }
  }

  private func landings(
    _ admitted: [Admission.Admitted], in file: String, of log: Log
  ) -> [Report.Landing] {
    admitted.map { admission in
      Report.Landing(
        event: admission.event, line: String(decoding: admission.line.dropLast(), as: UTF8.self),
        file: log.place(of: admission.event.id)?.file ?? file, isNew: admission.isNew)
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
