import EDTF

/// Reads one condition of a filter: `key:value` or a text, negated by a hyphen before it.
struct FilterTermReader {
  /// Where it stands.
  let token: FilterToken
  let vocabulary: Vocabulary
  let folding: TextFolding

  /// The condition, and the days it leaves by the widest reading of its dates.
  func condition(_ text: String) throws(FilterError) -> (Filter.Condition, span: Bounds) {
    let isNegated = text.first == "-"
    let body = Part(
      text: isNegated ? text.dropFirst() : text[...],
      offset: token.characters.lowerBound + (isNegated ? 1 : 0))
    guard !body.text.isEmpty else { throw error(body, .empty) }
    let (test, span) = try test(body)
    return isNegated ? (.not(.test(test)), .unknown) : (.test(test), span)
  }

  /// A stretch of the word.
  private struct Part {
    let text: Substring
    /// Its first character in the word.
    let offset: Int
  }

  private func test(_ body: Part) throws(FilterError) -> (Filter.Test, span: Bounds) {
    guard let colon = body.text.firstIndex(of: ":"), colon > body.text.startIndex,
      body.text[..<colon].allSatisfy({ $0.isLetter || $0 == "-" || $0 == "_" })
    else { return (.text(Needle(String(body.text), folding)), .unknown) }
    let name = Part(text: body.text[..<colon], offset: body.offset)
    guard let key = Filter.Key(rawValue: String(name.text)) else {
      let known = Filter.Key.allCases.map(\.rawValue)
      throw error(name, .unknownKey(UnknownName(String(name.text), among: known)))
    }
    let value = Part(
      text: body.text[body.text.index(after: colon)...],
      offset: body.offset + name.text.count + 1)
    let values = try alternatives(of: value, key)
    return (try test(key, values), try span(key, values))
  }

  /// The days that `since` and `until` leave: what may overlap if its dates are about so does.
  private func span(_ key: Filter.Key, _ values: [Part]) throws(FilterError) -> Bounds {
    switch key {
    case .since:
      Bounds(try dates(values).map(\.widened.lo).min() ?? .distantPast).openedAbove
    case .until:
      Bounds(try dates(values).map(\.widened.hi).max() ?? .distantFuture).openedBelow
    case .item, .kind, .stage, .standing, .event, .procedure, .source: .unknown
    }
  }

  private func test(_ key: Filter.Key, _ values: [Part]) throws(FilterError) -> Filter.Test {
    switch key {
    case .item:
      .item(
        try known(
          values, key, vocabulary.itemsAndCollections, isKnown: { vocabulary.knows(item: $0) }))
    case .kind: .kind(try known(values, key, vocabulary.kinds))
    case .stage: .stage(try known(values, key, vocabulary.stages))
    case .standing:
      .standing(
        try known(values, key, Set(Standing.allCases.map(\.rawValue)))
          .compactMap { Standing(rawValue: $0) })
    case .event: .event(try known(values, key, vocabulary.eventKinds))
    case .procedure: .procedure(try known(values, key, vocabulary.procedures))
    case .source: .source(values.map { Needle(String($0.text), folding) })
    // Of several days the widest holds: on or after any of them is on or after the first.
    case .since: .since(try dates(values).map(\.bounds.lo).min() ?? .distantPast)
    case .until: .until(try dates(values).map(\.bounds.hi).max() ?? .distantFuture)
    }
  }

  /// The parts between commas, those inside the brackets of a date aside.
  private func alternatives(of value: Part, _ key: Filter.Key) throws(FilterError) -> [Part] {
    var parts: [Part] = []
    var start = value.text.startIndex
    var offset = value.offset
    var depth = 0
    func part(to end: Substring.Index) throws(FilterError) -> Part {
      let part = Part(text: value.text[start..<end], offset: offset)
      guard !part.text.isEmpty else { throw error(part, .missingValue(key)) }
      return part
    }
    for place in value.text.indices {
      switch value.text[place] {
      case "[": depth += 1
      case "]": depth -= 1
      case "," where depth <= 0:
        let finished = try part(to: place)
        parts.append(finished)
        start = value.text.index(after: place)
        offset += finished.text.count + 1
      default: break
      }
    }
    return parts + [try part(to: value.text.endIndex)]
  }

  private func known(
    _ values: [Part], _ key: Filter.Key, _ names: @autoclosure () -> Set<String>,
    isKnown: ((String) -> Bool)? = nil
  ) throws(FilterError) -> [String] {
    let isKnown = isKnown ?? { [names = names()] in names.contains($0) }
    for value in values where !isKnown(String(value.text)) {
      throw error(value, .unknown(key, UnknownName(String(value.text), among: names())))
    }
    return values.map { String($0.text) }
  }

  private func dates(_ values: [Part]) throws(FilterError) -> [EDTFDate] {
    var dates: [EDTFDate] = []
    for value in values {
      do throws(EDTFError) {
        dates.append(try EDTFDate(String(value.text)))
      } catch {
        let start = min(error.offset, value.text.count)
        let rest = Part(text: value.text.dropFirst(start), offset: value.offset + start)
        throw self.error(rest, .date(error))
      }
    }
    return dates
  }

  private func error(_ part: Part, _ problem: FilterError.Problem) -> FilterError {
    FilterError(
      word: token.word, characters: part.offset..<part.offset + part.text.count, problem: problem)
  }
}
