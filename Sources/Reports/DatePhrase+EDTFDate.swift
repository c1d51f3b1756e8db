public import EDTF

extension DatePhrase {
  /// A date as its source gives it.
  public init(_ date: EDTFDate) {
    switch date.form {
    case .date(let date): self.init(date)
    case .interval(let start, let end): self.init(from: start, to: end)
    case .oneOf(let members): self.init(oneOf: members)
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

  private init(oneOf members: [EDTFDate.Member]) {
    guard members.count == 1, let member = members.first else {
      let nouns = members.map(DatePhrase.noun(of:)).joined(separator: ", ")
      let isDays = members.allSatisfy { $0.precision == .day }
      self.init(adverbial: "\(isDays ? "on" : "in") one of \(nouns)", noun: "one of \(nouns)")
      return
    }
    switch member {
    case .date(let date): self.init(date)
    case .orEarlier(let date), .orLater(let date):
      let side = if case .orEarlier = member { "or earlier" } else { "or later" }
      let phrase = DatePhrase(date)
      self.init(adverbial: "\(phrase.adverbial) \(side)", noun: "\(phrase.noun) \(side)")
    case .range(let first, let last) where first == last: self.init(first)
    case .range(let first, let last):
      let first = DatePhrase.noun(of: first, before: last)
      let between = "some time between \(first) and \(DatePhrase(last).noun)"
      self.init(adverbial: between, noun: between)
    }
  }

  private static func noun(of edge: EDTFDate.Edge) -> String {
    edge.date.map { DatePhrase($0).noun } ?? "an unknown day"
  }

  private static func noun(of member: EDTFDate.Member) -> String {
    switch member {
    case .date(let date): DatePhrase(date).noun
    case .range(let first, let last): "\(noun(of: first, before: last)) to \(DatePhrase(last).noun)"
    case .orEarlier(let date): "\(DatePhrase(date).noun) or earlier"
    case .orLater(let date): "\(DatePhrase(date).noun) or later"
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

extension EDTFDate.Member {
  fileprivate var precision: CalendarDate.Precision {
    switch self {
    case .date(let date), .orEarlier(let date), .orLater(let date): date.precision
    case .range(let first, _): first.precision
    }
  }
}
