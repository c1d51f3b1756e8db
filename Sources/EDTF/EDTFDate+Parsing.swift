extension EDTFDate {
  /// Reads an expression.
  public init(_ text: String) throws(EDTFError) {
    throw EDTFError(text: text, offset: 0, problem: .empty)
  }
}
