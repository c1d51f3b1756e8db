import EDTF

/// The texts that the rows of a log name by numbers.
struct Names: Sendable {
  /// The names of the items.
  var items = SymbolTable()
  /// Stages, kinds of items, procedures, relations.
  var words = SymbolTable()
  /// Titles, publishers, and who promised.
  var texts = SymbolTable()
  /// The dates.
  var dates = DateTable()

  /// The relations that have meaning, which are named even where only a correction says one.
  let dependsOn, partOf, supersedes: Symbol

  init() {
    dependsOn = words.intern(Link.dependsOn)
    partOf = words.intern(Link.partOf)
    supersedes = words.intern(Link.supersedes)
  }
}

extension Names {
  /// The row of an event, what it says taken in.
  mutating func row(of event: Event) -> Log.Row {
    var row = Log.Row(
      on: dates.intern(event.on), sourceDate: dates.intern(event.source?.date),
      recorded: event.recorded)
    switch event.body {
    case .opened(let opening):
      row.word = words.intern(opening.kind)
      row.other = words.intern(opening.procedure ?? "")
      row.text = texts.intern(opening.title)
    case .entered(let stage): row.word = words.intern(stage)
    case .reported(let stage, _): row.word = words.intern(stage ?? "")
    case .promised(let stage, let due, let who):
      row.word = words.intern(stage)
      row.due = dates.intern(due)
      row.text = texts.intern(who ?? "")
      row.other = texts.intern(event.source?.publisher ?? "")
    case .linked(let relation, let to):
      row.word = words.intern(relation)
      row.other = items.intern(to.text)
    case .corroborated(_, let stage, _): row.word = words.intern(stage ?? "")
    case .corrected(_, let set):
      if set.count == 1, let text = set["on"]?.text { row.due = dates.intern(try? EDTFDate(text)) }
    case .measured, .paused, .resumed, .retracted, .unknown: break
    }
    return row
  }
}

extension Names {
  /// The symbols here of the symbols of other names, by number.
  struct Translation: Sendable {
    let items, words, texts, dates: [Symbol]

    /// A row of the others as it is here.
    func row(_ row: Log.Row, _ kind: RowKind) -> Log.Row {
      var row = row
      row.on = dates[row.on.index]
      row.sourceDate = dates[row.sourceDate.index]
      row.due = dates[row.due.index]
      row.word = words[row.word.index]
      row.text = texts[row.text.index]
      switch kind {
      case .opened: row.other = words[row.other.index]
      case .linked: row.other = items[row.other.index]
      case .promised: row.other = texts[row.other.index]
      default: break
      }
      return row
    }
  }

  /// Takes in other names.
  mutating func merge(_ other: Names, by workers: Workers) -> Translation {
    let mine = self
    let (first, second) = workers.both(
      { mine.items.merged(with: other.items) },
      {
        (
          mine.words.merged(with: other.words), mine.texts.merged(with: other.texts),
          mine.dates.merged(with: other.dates)
        )
      })
    items = first.table
    (words, texts, dates) = (second.0.table, second.1.table, second.2.table)
    return Translation(
      items: first.symbols, words: second.0.symbols, texts: second.1.symbols,
      dates: second.2.symbols)
  }
}
