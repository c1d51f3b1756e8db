import EDTF

/// Which items or events are asked for: clauses that must all hold.
///
/// A clause is `key:value`, a comma in the value being OR (but not inside the brackets of a date), or
/// a bare word, which searches texts; a leading `-` negates either.
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
/// On an item, `event`, `source`, `since` and `until` must hold of one and the same event, and one
/// that is negated leaves out the items with any such event. What happened on no known day may
/// have happened on any; an undated link or ruling is no happening of its item, and stands among the
/// events as ``Reckoning/Entry/bounds`` says. Corrected events are taken as corrected. Case makes no
/// difference to texts.
public struct Filter: Hashable, Sendable {
  let clauses: [Clause]

  /// What a value is about.
  public enum Key: String, Hashable, Sendable, CaseIterable {
    case item, kind, stage, standing, event, procedure, source, since, until
  }

  /// A condition.
  struct Clause: Hashable, Sendable {
    let isNegated: Bool
    let test: Test
  }

  /// What a clause asks for: any of these.
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

  /// Asks for everything.
  public init() {
    clauses = []
  }

  /// Reads the words of a command line, which `vocabulary` must know.
  public init(_ words: [String], _ vocabulary: Vocabulary) throws(FilterError) {
    var clauses: [Clause] = []
    for (index, word) in words.enumerated() {
      clauses.append(try FilterReader(word: word, index: index, vocabulary: vocabulary).clause())
    }
    self.clauses = clauses
  }
}
