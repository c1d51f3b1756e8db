/// Why a line is no event, and the byte of it where that shows.
struct LineProblem: Error {
  let reason: Damage.Reason
  let offset: Int

  init(_ reason: Damage.Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// Finds what is wrong with a line that could not be read: what spoils a text as a whole before what
  /// spoils its form.
  ///
  /// `problem` is what the JSON parser said of it, if it came that far.
  init(diagnosing line: ArraySlice<UInt8>, after problem: JSONProblem? = nil) {
    if line.isEmpty {
      self.init(.emptyLine, at: 0)
    } else if let offset = line.firstInvalidUTF8 {
      self.init(.notUTF8, at: offset)
    } else if line.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(.byteOrderMark, at: 0)
    } else if LineHead.id(of: line) == nil {
      self.init(.idNotAtStart, at: LineHead.firstDifference(in: line))
    } else if let index = line.firstIndex(of: UInt8(ascii: "\r")) {
      self.init(.carriageReturn, at: index - line.startIndex)
    } else {
      self.init(.json(problem?.fault ?? .unexpected), at: problem?.offset ?? 0)
    }
  }
}
