import Docket
import EDTF
import EventLog
import Reports

/// How the content of an event is taken out of the records.
extension Session {
  /// Puts a line without content in the place of an event's, all under the lock; with `isRehearsal` only
  /// says what it would be.
  ///
  /// An event that was redacted before and still stands in full somewhere, as after a merge, is redacted
  /// there too, in the same words.
  mutating func redact(
    _ word: Word, why: String, asOf: Day, isRehearsal: Bool
  ) throws(Failure) -> Answer {
    let lock = isRehearsal ? nil : try lock()
    let records = try records()
    let event = try event(of: word, in: records.log)
    let redaction = try redaction(of: event, because: why)
    let line = redaction.line(of: event, seal: Seal.id)
    let before = try reckoning(on: asOf, knownAt: nil)
    if event.redaction != nil, !records.damage.contains(where: { $0.isUnredacted(event.id) }) {
      throw Failure(ValueError.alreadyRedacted(event.id, event.redactions), at: word.mark)
    }
    let places: [Log.Place]
    let after: Reckoning
    if let lock {
      places = try write(line, of: event.id, under: lock, in: records.folder)
      recorded = [event.id]
      after = try reckoning(on: asOf, knownAt: nil)
    } else {
      places = try self.places(toRedact: event.id, to: line, in: records.folder)
      after = Reckoning(records.log.without(event.id), records.rules, asOf: asOf)
    }
    let removal = Report.Removal(
      event: event, redaction: redaction, line: String(decoding: line, as: UTF8.self),
      places: places.map { "\($0.file):\($0.line)" })
    return .report(.redacted(removal, isRehearsal: isRehearsal, before: before, after: after))
  }

  /// What is told of an event instead: what is told already or, from now on, this.
  ///
  /// Who says it goes into the line, as with `add`.
  private func redaction(of event: Event, because why: String) throws(Failure) -> Redaction {
    if let redaction = event.redaction { return redaction }
    if let hidden = HiddenCharacter(in: settings.by) {
      throw Failure(ValueError.refused(.hidden(hidden), member: "by"))
    }
    return Redaction(at: moment.now, by: settings.by, why: why)
  }

  /// The one event whose id a word is, or begins.
  private func event(of word: Word, in log: Log) throws(Failure) -> Event {
    let text = word.text
    guard text.utf8.count >= EventID.leastPrefix, EventID.range(beginningWith: text) != nil else {
      let expected = "an event's id or at least its first \(EventID.leastPrefix) digits"
      throw Failure(ValueError.refused(.event(.expected(expected)), member: "ID"), at: word.mark)
    }
    let ids = log.ids(beginningWith: text)
    guard let id = ids.first, let event = log[id] else {
      throw Failure(ValueError.refused(.unknownTarget(text), member: "ID"), at: word.mark)
    }
    guard ids.count == 1 else {
      throw Failure(ValueError.refused(.ambiguousTarget(text, ids), member: "ID"), at: word.mark)
    }
    return event
  }

  private func places(
    toRedact id: EventID, to line: [UInt8], in folder: RecordsFolder
  ) throws(Failure) -> [Log.Place] {
    do throws(LogError) {
      return try folder.places(toRedact: id, to: line)
    } catch {
      throw Failure(.log(error))
    }
  }

  private func write(
    _ line: [UInt8], of id: EventID, under lock: borrowing Lock, in folder: RecordsFolder
  ) throws(Failure) -> [Log.Place] {
    do throws(LogError) {
      return try folder.redact(id, to: line, under: lock, at: moment.now)
    } catch {
      throw Failure(.log(error))
    }
  }
}

extension Damage {
  /// Whether it is that an event which was redacted still stands in full.
  fileprivate func isUnredacted(_ id: EventID) -> Bool {
    if case .unredacted(id, _) = reason { true } else { false }
  }
}
