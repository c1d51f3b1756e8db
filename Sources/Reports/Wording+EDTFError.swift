public import EDTF

extension Wording {
  /// Words why a text is no date.
  public init(_ error: EDTFError) {
    self.init("\"\(error.text)\" is not a date in EDTF")
  }
}
