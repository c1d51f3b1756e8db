/// A text by its number in a ``SymbolTable``.
struct Symbol: Hashable, Sendable, BitwiseCopyable {
  let number: UInt32

  /// No text.
  static let none = Symbol(number: 0)
}
