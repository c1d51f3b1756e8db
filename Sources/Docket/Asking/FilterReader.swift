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
    let condition = try alternatives()
    if let stray = tokens.first { throw stray.error(.unopened) }
    return condition ?? .always
  }

  /// What stands up to a `)` that was not opened here, or to the end; `nil` if nothing does.
  private mutating func alternatives() throws(FilterError) -> Filter.Condition? {
    var sides = try conjunction().map { [$0] } ?? []
    while let or = tokens.first, or.kind == .or {
      guard !sides.isEmpty else { throw or.error(.noSide) }
      tokens.removeFirst()
      guard let side = try conjunction() else { throw or.error(.noSide) }
      sides.append(side)
    }
    return sides.count > 1 ? .any(sides) : sides.first
  }

  /// The terms up to an `or`, a `)` or the end; `nil` if there is none.
  private mutating func conjunction() throws(FilterError) -> Filter.Condition? {
    var terms: [Filter.Condition] = []
    reading: while let token = tokens.first {
      switch token.kind {
      case .or, .close: break reading
      case .open(let isNegated):
        let inner = try group()
        terms.append(isNegated ? .not(inner) : inner)
      case .term(let text):
        tokens.removeFirst()
        let reader = FilterTermReader(token: token, vocabulary: vocabulary, folding: folding)
        terms.append(try reader.condition(text))
      }
    }
    return terms.count > 1 ? .all(terms) : terms.first
  }

  /// What stands between parentheses, the first of which is next.
  private mutating func group() throws(FilterError) -> Filter.Condition {
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
