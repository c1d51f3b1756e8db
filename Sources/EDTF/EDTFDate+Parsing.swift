extension EDTFDate {
  /// How many characters an expression may have.
  public static let longestText = 200

  /// Reads an expression.
  ///
  /// - Complexity: O(*n*) in the length of the text; behind a mask at most 10 000 years are tried.
  public init(_ text: String) throws(EDTFError) {
    do throws(Fault) {
      self.form = try EDTFDate.form(of: text)
      self.text = text
    } catch {
      throw EDTFError(error, in: text)
    }
  }

  /// Reads an expression without saying what is wrong with any other text.
  static func form(of text: String) throws(Fault) -> Form {
    // An expression is ASCII, so that what is wrong with more bytes is found in the first of them.
    let bytes =
      text.utf8.count <= longestText ? Array(text.utf8) : Array(text.utf8.prefix(longestText + 1))
    guard !bytes.isEmpty else { throw Fault(position: 0, reason: .problem(.empty)) }
    do throws(Fault) {
      var scanner = Scanner(bytes)
      let form = try scanner.expression()
      guard bytes.count <= longestText else { throw scanner.expected(.nothing) }
      return form
    } catch {
      guard error.position >= longestText else { throw error }
      throw Fault(position: longestText, reason: .problem(.tooLong))
    }
  }
}
