/// A text by its number in a ``SymbolTable``.
struct Symbol: Hashable, Sendable, BitwiseCopyable {
  let number: UInt32

  /// Its number, to look something up by. (Tables by numbers and texts need nothing at a start that others do
  /// not need, too: each other kind of key costs every start as much as reading a dozen events.)
  var index: Int { Int(number) }

  /// No text.
  static let none = Symbol(number: 0)
}
