import EDTF

/// Which items or events are asked for: conditions, of which all must hold, or any, or not one.
///
/// A condition is `key:value`, a comma in the value being OR (but not inside the brackets of a date), or
/// a bare word, which searches texts. Conditions side by side must all hold, `or` parts alternatives,
/// parentheses hold together, and a leading `-` negates a condition or a parenthesis.
///
/// | key | of an item | of an event |
/// |---|---|---|
/// | `item` | its id, or the beginning of it if the value ends in `/` | that of its item |
/// | `kind`, `procedure` | as it was opened | those of its item |
/// | `stage` | one it is in or may be in on the day | the one it names |
/// | `standing` | on the day | that of its item |
/// | `event` | some live event is of that kind | its kind |
/// | `source` | some live event's title or publisher has that text | its own source's |
/// | `since` | some live event may have happened, or lasted, on or after that date's first day | it may |
/// | `until` | some live event may have happened, or begun, on or before that date's last day | it may |
/// | bare word | its id, or any text of its live events, has it | any text of its own has it |
///
/// On an item, `event`, `source`, `since` and `until` must hold of one and the same event, wherever in
/// the filter they stand: parentheses only say what binds together, so that it is as if every `or` were
/// multiplied out. A `since` that begins after an `until` beside it ends is an error. What is negated is asked anew, and of no event may it hold. What happened on no known
/// day may have happened on any; an undated link or ruling is no happening of its item, and stands
/// among the events as ``Reckoning/Entry/bounds`` says. Corrected events are taken as corrected. Texts
/// are compared as ``TextFolding`` folds them.
public struct Filter: Hashable, Sendable {
  let condition: Condition

  /// What a value is about.
  public enum Key: String, Hashable, Sendable, CaseIterable {
    case item, kind, stage, standing, event, procedure, source, since, until
  }

  /// What must hold.
  indirect enum Condition: Hashable, Sendable {
    /// All of these; of none, always.
    case all([Condition])
    /// Any of these; of none, never.
    case any([Condition])
    case not(Condition)
    case test(Test)

    static let always = Condition.all([])
    static let never = Condition.any([])
  }

  /// What is asked of an item or an event: any of these.
  enum Test: Hashable, Sendable {
    /// Ids, and beginnings of ids, which end in `/`.
    case item([String])
    case kind([String])
    case stage([String])
    case standing([Standing])
    case event([String])
    case procedure([String])
    case source([Needle])
    case since(Day)
    case until(Day)
    case text(Needle)
  }

  /// Reads the words of a command line, which `vocabulary` must know.
  public init(
    _ words: [FilterWord], _ vocabulary: Vocabulary, _ folding: TextFolding
  ) throws(FilterError) {
    var reader = try FilterReader(words, vocabulary, folding)
    condition = try reader.condition()
  }
}
