public import EDTF

extension DatePhrase {
  /// A date as its source gives it.
  public init(_ date: EDTFDate) {
    switch date.form {
    case .date(let date): self.init(date)
    case .interval(let start, let end): self.init(from: start, to: end)
    case .oneOf(let members): self.init(members, of: .one)
    case .allOf(let members): self.init(members, of: .all)
    }
  }

  private init(from start: EDTFDate.Edge, to end: EDTFDate.Edge) {
    let lasting =
      switch (start, end) {
      case (.open, .open): "at all times"
      case (.open, _): "until \(DatePhrase.noun(of: end))"
      case (_, .open): "from \(DatePhrase.noun(of: start)) on"
      case (.date(let first), .date(let last)):
        "from \(DatePhrase.noun(of: first, before: last)) to \(DatePhrase(last).noun)"
      case (_, _): "from \(DatePhrase.noun(of: start)) to \(DatePhrase.noun(of: end))"
      }
    self.init(
      adverbial: lasting, noun: lasting == "at all times" ? "all time" : "the time \(lasting)")
  }

  private init(_ members: [EDTFDate.Member], of choice: Choice) {
    guard members.count == 1, let member = members.first else {
      self.init(
        "\(choice.rawValue) \(members.map { DatePhrase.noun(of: $0, choice) }.joined(separator: ", "))",
        isDays: members.allSatisfy { $0.precision == .day })
      return
    }
    switch member {
    case .date(let date): self.init(date)
    case .orEarlier(let date), .orLater(let date):
      let side = if case .orEarlier = member { "earlier" } else { "later" }
      let phrase = DatePhrase(date)
      self.init(
        adverbial: "\(phrase.adverbial) \(choice.conjunction) \(side)",
        noun: "\(phrase.noun) \(choice.conjunction) \(side)")
    case .range(let first, let last) where first == last: self.init(first)
    case .range(let first, let last) where choice == .one && last.follows(first):
      let noun = "\(DatePhrase.noun(of: first, before: last)) or \(DatePhrase(last).noun)"
      self.init(noun, isDays: first.precision == .day)
    case .range(let first, let last) where choice == .one:
      let first = DatePhrase.noun(of: first, before: last)
      let between = "some time between \(first) and \(DatePhrase(last).noun)"
      self.init(adverbial: between, noun: between)
    case .range(let first, _):
      self.init("all of \(DatePhrase.noun(of: member, choice))", isDays: first.precision == .day)
    }
  }

  private init(_ noun: String, isDays: Bool) {
    self.init(adverbial: "\(isDays ? "on" : "in") \(noun)", noun: noun)
  }

  private static func noun(of edge: EDTFDate.Edge) -> String {
    edge.date.map { DatePhrase($0).noun } ?? "an unknown day"
  }

  private static func noun(of member: EDTFDate.Member, _ choice: Choice) -> String {
    switch member {
    case .date(let date): DatePhrase(date).noun
    case .range(let first, let last): "\(noun(of: first, before: last)) to \(DatePhrase(last).noun)"
    case .orEarlier(let date): "\(DatePhrase(date).noun) \(choice.conjunction) earlier"
    case .orLater(let date): "\(DatePhrase(date).noun) \(choice.conjunction) later"
    }
  }

  /// The first of two dates, without the parts that the second repeats.
  private static func noun(of first: CalendarDate, before last: CalendarDate) -> String {
    guard first.precision == last.precision, let first = first.plainWords,
      let last = last.plainWords
    else { return DatePhrase(first).noun }
    return first.before(last)
  }
}

/// How much of a set is meant.
private enum Choice: String {
  case one = "one of"
  case all = "all of"

  /// What joins a date and those before or after it.
  var conjunction: String { self == .one ? "or" : "and" }
}

extension CalendarDate {
  /// Whether this is the very next day, month or year after another, with no mark or mask in either.
  fileprivate func follows(_ other: CalendarDate) -> Bool {
    plainWords != nil && other.plainWords != nil && precision == other.precision
      && other.bounds.hi.advanced(by: 1) == bounds.lo
  }
}

extension EDTFDate.Member {
  fileprivate var precision: CalendarDate.Precision {
    switch self {
    case .date(let date), .orEarlier(let date), .orLater(let date): date.precision
    case .range(let first, _): first.precision
    }
  }
}
