import EDTF

extension Filter.Test {
  /// Whether it looks at the events of an item.
  var isAboutEvents: Bool {
    switch self {
    case .item, .kind, .stage, .standing, .procedure: false
    case .event, .source, .since, .until, .text: true
    }
  }

  private var isAboutDays: Bool {
    switch self {
    case .since, .until: true
    case .item, .kind, .stage, .standing, .event, .procedure, .source, .text: false
    }
  }

  /// Whether an item meets it; `nil` of what one single event must meet.
  func holds(of state: ItemState, _ live: [Reckoning.Entry]) -> Bool? {
    switch self {
    case .stage(let names):
      names.contains { state.stage == $0 || state.maybeStages.contains($0) }
    case .text(let needle):
      needle.isIn(state.item.text) || live.contains { $0.has(needle) }
    case .item, .kind, .standing, .procedure: holds(of: state.item, state)
    case .event, .source, .since, .until: nil
    }
  }

  /// Whether an event meets it as one that happened to its item: on some day, where days are asked for.
  func holds(ofHappening entry: Reckoning.Entry, _ state: ItemState) -> Bool {
    (!isAboutDays || entry.isDated) && holds(of: entry, state)
  }

  /// Whether an event meets it; `state` is that of its item, if it has one on the day.
  func holds(of entry: Reckoning.Entry, _ state: ItemState?) -> Bool {
    switch self {
    case .stage(let names): entry.current.stage.map(names.contains) ?? false
    case .event(let kinds): kinds.contains(entry.event.kindName)
    case .source(let needles):
      entry.current.source.map { source in
        needles.contains { $0.isIn(source.title) || $0.isIn(source.publisher) }
      } ?? false
    case .since(let day): max(entry.bounds.hi, entry.fact?.lastDay ?? entry.bounds.hi) >= day
    case .until(let day): entry.bounds.lo <= day
    case .text(let needle): entry.has(needle)
    case .item, .kind, .standing, .procedure: holds(of: entry.event.item, state)
    }
  }

  /// Whether an item meets what is asked of the item itself.
  private func holds(of item: ItemID, _ state: ItemState?) -> Bool {
    switch self {
    case .item(let names):
      names.contains { $0.last == "/" ? item.text.hasPrefix($0) : item.text == $0 }
    case .kind(let names): state?.opening.map { names.contains($0.kind) } ?? false
    case .standing(let standings): state.map { standings.contains($0.standing) } ?? false
    case .procedure(let names): state?.opening?.procedure.map(names.contains) ?? false
    case .stage, .event, .source, .since, .until, .text: false
    }
  }
}

extension Reckoning.Entry {
  /// The event as far as it is known to be right.
  fileprivate var current: Event { fact?.event ?? event }

  /// Whether it happened on some day, known or not: a link or a ruling without a date did not.
  fileprivate var isDated: Bool { event.kind?.isActivity ?? true || current.on != nil }

  fileprivate func has(_ needle: Needle) -> Bool { current.texts.contains(where: needle.isIn) }
}
