public import Docket

extension JSON {
  /// Reads the one object or array that a text holds.
  ///
  /// Order and numbers stay as written; a member that stands twice is refused.
  public init(reading text: [UInt8]) throws(JSONProblem) {
    var reader = JSONReader()
    do throws(JSONProblem) {
      self = try reader.read(text.indices, of: text)
    } catch {
      guard error.fault == .notUTF8, let offset = text[...].firstInvalidUTF8 else { throw error }
      throw JSONProblem(fault: .notUTF8, offset: offset)
    }
  }
}

extension ArraySlice<UInt8> {
  /// How many bytes stand before the first that is no UTF-8; `nil` if there is none.
  var firstInvalidUTF8: Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
