import EDTF

extension Log {
  /// What the reckoning needs of an event beside its item, kind and id; the rest is read when it is
  /// asked for.
  struct Row: Sendable, BitwiseCopyable {
    /// When it happened, among ``Names/dates``.
    var on: Symbol = .none
    /// The date of its source, among ``Names/dates``.
    var sourceDate: Symbol = .none
    /// The stage; the kind of an opened item; the relation of a link.
    ///
    /// Among ``Names/words``.
    var word: Symbol = .none
    /// The procedure of an opened item, among ``Names/words``; the item a link leads to, among
    /// ``Names/items``; the publisher of a promise, among ``Names/texts``.
    var other: Symbol = .none
    /// The day promised; the date that a correction sets, if it sets that alone.
    ///
    /// Among ``Names/dates``.
    var due: Symbol = .none
    /// The title of an opened item; who promised.
    ///
    /// Among ``Names/texts``.
    var text: Symbol = .none
    var recorded: Timestamp
    /// Where its line begins, in bytes from the beginning of its file.
    var offset: Int = 0
  }
}

/// The kind of event a row holds, in a byte.
enum RowKind: UInt8, Sendable {
  /// No event: a line that is none, or that stood before.
  case none
  case opened, entered, reported, measured, promised, paused, resumed, linked
  case corroborated, corrected, retracted
  /// A kind of a newer version.
  case unknown

  /// That of an event's kind; ``unknown`` where this version has none.
  init(_ kind: EventKind?) {
    self =
      switch kind {
      case .opened: .opened
      case .entered: .entered
      case .reported: .reported
      case .measured: .measured
      case .promised: .promised
      case .paused: .paused
      case .resumed: .resumed
      case .linked: .linked
      case .corroborated: .corroborated
      case .corrected: .corrected
      case .retracted: .retracted
      case nil: .unknown
      }
  }

  /// Whether it is about another event.
  var isRuling: Bool { self == .corroborated || self == .corrected || self == .retracted }

  /// Whether it states a fact about its item.
  var isFact: Bool { self != .none && self != .unknown && !isRuling }

  /// Whether it states a fact that may name a stage.
  var isStageFact: Bool { self == .entered || self == .reported || self == .promised }

  /// Whether it shows that something was said or done about the item.
  var isActivity: Bool { isFact && self != .linked }
}
