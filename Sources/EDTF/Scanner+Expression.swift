extension Scanner {
  /// Reads a whole expression.
  mutating func expression() throws(Fault) -> EDTFDate.Form {
    let form: EDTFDate.Form =
      if next == UInt8(ascii: "[") {
        .oneOf(try members(upTo: "]"))
      } else if next == UInt8(ascii: "{") {
        .allOf(try members(upTo: "}"))
      } else if bytes.contains(UInt8(ascii: "/")) {
        try interval()
      } else {
        try wholeDate()
      }
    guard next == nil else { throw expected(.nothing) }
    return form
  }

  /// Reads a date and, after a day of which no digit is masked, a time of day.
  private mutating func wholeDate() throws(Fault) -> EDTFDate.Form {
    let date = try calendarDate()
    if date.precision == .day && date.bounds.isOneDay && date.marks.isEmpty {
      try skipTime()
    } else {
      try refuseTime()
    }
    return .date(date)
  }

  /// Reads two ends and the solidus between them.
  private mutating func interval() throws(Fault) -> EDTFDate.Form {
    let start = try edge()
    let startText = text(from: 0)
    guard take("/") else { throw expected(.solidus) }
    let endStart = position
    let end = try edge()
    if start == .unknown && end == .unknown { throw problem(.nothingKnown, at: 0) }
    if let first = start.date, let last = end.date, first.bounds.lo > last.bounds.hi {
      throw problem(.reversed(startText, text(from: endStart)), at: endStart)
    }
    return .interval(start, end)
  }

  private mutating func edge() throws(Fault) -> EDTFDate.Edge {
    if takeOpen() { return .open }
    if next == nil || next == UInt8(ascii: "/") { return .unknown }
    let date = try calendarDate()
    try refuseTime()
    return .date(date)
  }
}

extension Scanner {
  /// Reads the members of a set, from the bracket that stands here to the one that closes it.
  private mutating func members(upTo end: Unicode.Scalar) throws(Fault) -> [EDTFDate.Member] {
    _ = take("[") || take("{")
    var members: [EDTFDate.Member] = []
    repeat {
      members.append(try member(isFirst: members.isEmpty, upTo: end))
    } while take(",")
    guard take(end) else { throw expected(.nextMember) }
    return members
  }

  private mutating func member(
    isFirst: Bool, upTo end: Unicode.Scalar
  ) throws(Fault) -> EDTFDate.Member {
    if seesOpen {
      guard isFirst else { throw problem(.openInside) }
      _ = takeOpen()
      return .orEarlier(try memberDate())
    }
    let start = position
    let first = try memberDate()
    let firstText = text(from: start)
    let openStart = position
    guard takeOpen() else { return .date(first) }
    if next == UInt8(ascii: end) { return .orLater(first) }
    if next == UInt8(ascii: ",") { throw problem(.openInside, at: openStart) }
    let lastStart = position
    let last = try memberDate()
    let lastText = text(from: lastStart)
    guard first.precision == last.precision else {
      throw problem(.unlikePrecision(firstText, lastText), at: lastStart)
    }
    guard first.bounds.lo <= last.bounds.hi else {
      throw problem(.reversed(firstText, lastText), at: lastStart)
    }
    return .range(first, last)
  }

  private mutating func memberDate() throws(Fault) -> CalendarDate {
    let date = try calendarDate()
    try refuseTime()
    return date
  }
}
