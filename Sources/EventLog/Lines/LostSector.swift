extension ArraySlice<UInt8> {
  /// Whether a sector of the disk is missing from a line that begins `offset` bytes from the beginning of
  /// its file: all of the line that stands in it is NUL, which no event has.
  ///
  /// That is what a write leaves that was not synced when the power went: its sectors reach the disk in
  /// any order, its newline perhaps before its beginning.
  func lacksSector(at offset: Int) -> Bool {
    let sector = 512
    var start = startIndex
    var place = offset
    while start < endIndex {
      let end = Swift.min(endIndex, start + sector - place % sector)
      if self[start..<end].allSatisfy({ $0 == 0 }) { return true }
      place += end - start
      start = end
    }
    return false
  }
}

extension Torn {
  /// The last line of a file, of which a sector is missing; `nil` if none is.
  init?(lacking bytes: ArraySlice<UInt8>, of file: String, line: Int, at offset: Int) {
    guard bytes.lacksSector(at: offset) else { return nil }
    // With its newline.
    self.init(file: file, line: line, offset: offset, count: bytes.count + 1, item: nil)
  }
}
