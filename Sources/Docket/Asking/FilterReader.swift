import EDTF

/// Reads the pieces of a filter.
///
///     filter  →  one ("or" one)…         one  →  term…
///     term    →  key:value | text | "(" filter ")", each with a hyphen before it if it is negated
struct FilterReader {
  private var tokens: ArraySlice<FilterToken>
  private let vocabulary: Vocabulary
  private let folding: TextFolding
  private var depth = 0

  /// How many parentheses may stand inside each other.
  static let deepest = 64

  init(
    _ words: [FilterWord], _ vocabulary: Vocabulary, _ folding: TextFolding
  ) throws(FilterError) {
    tokens = try FilterToken.tokens(of: words)[...]
    (self.vocabulary, self.folding) = (vocabulary, folding)
  }

  /// What all the words ask for; without a word, everything.
  mutating func condition() throws(FilterError) -> Filter.Condition {
    let clause = try alternatives()
    if let stray = tokens.first { throw stray.error(.unopened) }
    return clause?.condition ?? .always
  }

  /// A condition, and the days that it may be about.
  private struct Clause {
    let condition: Filter.Condition
    let span: Bounds
  }

  /// What stands up to a `)` that was not opened here, or to the end; `nil` if nothing does.
  private mutating func alternatives() throws(FilterError) -> Clause? {
    var sides = try conjunction().map { [$0] } ?? []
    while let or = tokens.first, or.kind == .or {
      guard !sides.isEmpty else { throw or.error(.noSide) }
      tokens.removeFirst()
      guard let side = try conjunction() else { throw or.error(.noSide) }
      sides.append(side)
    }
    guard sides.count > 1 else { return sides.first }
    return Clause(condition: .any(sides.map(\.condition)), span: .unknown)
  }

  /// The terms up to an `or`, a `)` or the end; `nil` if there is none.
  private mutating func conjunction() throws(FilterError) -> Clause? {
    var terms: [Filter.Condition] = []
    var span = Bounds.unknown
    reading: while let token = tokens.first {
      let clause: Clause
      switch token.kind {
      case .or, .close: break reading
      case .open(let isNegated):
        let inner = try group()
        clause = isNegated ? Clause(condition: .not(inner.condition), span: .unknown) : inner
      case .term(let text):
        tokens.removeFirst()
        let reader = FilterTermReader(token: token, vocabulary: vocabulary, folding: folding)
        let (condition, span) = try reader.condition(text)
        clause = Clause(condition: condition, span: span)
      }
      terms.append(clause.condition)
      guard let narrowed = span.raised(to: clause.span.lo)?.capped(at: clause.span.hi) else {
        throw token.error(.emptySpan)
      }
      span = narrowed
    }
    guard let first = terms.first else { return nil }
    return Clause(condition: terms.count > 1 ? .all(terms) : first, span: span)
  }

  /// What stands between parentheses, the first of which is next.
  private mutating func group() throws(FilterError) -> Clause {
    let open = tokens.removeFirst()
    depth += 1
    defer { depth -= 1 }
    guard depth <= FilterReader.deepest else {
      throw open.error(.tooDeep(most: FilterReader.deepest))
    }
    let inner = try alternatives()
    guard let close = tokens.popFirst() else { throw open.error(.unclosed) }
    guard let inner else { throw open.error(.emptyGroup, to: close) }
    return inner
  }
}
