import Docket
import EDTF
import EventLog
import Reports

/// What commands ask of a session.
extension Session {
  /// How things stand on the day, and as the log knew them at the time, that options or settings say.
  mutating func reckoning(by arguments: Arguments) throws(Failure) -> Reckoning {
    let asOf = try asOf(by: arguments)
    let knownAt = try knownAt(by: arguments)
    return try reckoning(on: asOf, knownAt: knownAt)
  }

  /// The day to answer for.
  func asOf(by arguments: Arguments) throws(Failure) -> Day {
    if let word = arguments[.asOf] { return try word.day() ?? moment.today }
    return settings.asOf ?? moment.today
  }

  /// The format to answer in.
  func format(by arguments: Arguments) throws(Failure) -> Format {
    try arguments[.format]?.format() ?? settings.format
  }

  /// The time to know the log at; `nil` is now.
  func knownAt(by arguments: Arguments) throws(Failure) -> Timestamp? {
    if let word = arguments[.knownAt] { return try word.time() }
    return settings.knownAt
  }

  /// What a command that lists asks for: its words, read by the names in the records.
  mutating func filter(by arguments: Arguments) throws(Failure) -> Filter {
    let records = if let reading { reading } else { try records() }
    var words: [Word] = []
    for word in arguments.words { words += try word.filterWords() }
    do throws(FilterError) {
      let vocabulary = Vocabulary(records.log, records.rules)
      notes += words.compactMap { Session.remark(on: $0, vocabulary) }
      return try Filter(words.map(\.inFilter), vocabulary, .unicode)
    } catch {
      throw Failure(.filter(error), at: words[error.word].mark(error.characters))
    }
  }

  /// That a word is looked for as text and may have been meant for an item; `nil` if it was not.
  private static func remark(on word: Word, _ vocabulary: Vocabulary) -> String? {
    guard word.text.contains("/"), let item = ItemID(word.text),
      !vocabulary.knows(item: item.text),
      let meant = UnknownName(item.text, among: vocabulary.items).closest
    else { return nil }
    return Wording.lookedForAsText(item.text, meaning: meant)
  }

  /// The state of the item that a word names.
  func state(of word: Word, in reckoning: Reckoning) throws(Failure) -> ItemState {
    if let state = ItemID(word.text).flatMap({ reckoning[$0] }) { return state }
    let known = reckoning.names
    guard known.contains(word.text), let item = ItemID(word.text) else {
      throw Failure(ValueError.unknownItem(UnknownName(word.text, among: known)), at: word.mark)
    }
    let problem: ValueError =
      reckoning.isGone(item) ? .nothingLeft(word.text) : .nothingYet(word.text, reckoning.asOf)
    throw Failure(problem, at: word.mark)
  }
}
