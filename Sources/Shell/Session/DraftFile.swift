import Docket
import EventLog

/// A file of drafts, one JSON object a line.
struct DraftFile {
  /// The word that names it; `-` is standard input.
  private let name: Word

  init(_ name: Word) {
    self.name = name
  }

  /// A draft and the line it stands in, from 1.
  struct Line {
    let number: Int
    let draft: Draft
  }

  /// All drafts of the file; empty lines are passed over.
  func drafts() throws(Failure) -> [Line] {
    var drafts: [Line] = []
    let all = try bytes()
    let newlines = all.count { $0 == UInt8(ascii: "\n") }
    guard all.count <= Limits.fileBytes, newlines <= Limits.drafts else {
      throw Failure(ValueError.tooManyDrafts(name.text), at: name.mark)
    }
    let lines = all.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      drafts.append(Line(number: index + 1, draft: try draft(of: Array(line), index + 1)))
    }
    guard !drafts.isEmpty else { throw Failure(ValueError.noDrafts(name.text), at: name.mark) }
    return drafts
  }

  /// The failure that a refusal of one of them is.
  func failure(of refusal: Refusal, in drafts: [Line]) -> Failure {
    let line = drafts.indices.contains(refusal.draft) ? drafts[refusal.draft].number : 1
    return Failure(.draftLine(name.text, line: line, refusal))
  }

  private func bytes() throws(Failure) -> [UInt8] {
    do throws(SystemError) {
      guard name.text == "-" else { return try FileSystem().contents(of: name.text) }
      var bytes: [UInt8] = []
      while true {
        let more = try FileSystem().next(of: .input)
        if more.isEmpty || bytes.count > Limits.fileBytes { return bytes }
        bytes += more
      }
    } catch {
      throw Failure(error, of: name)
    }
  }

  private func draft(of line: [UInt8], _ number: Int) throws(Failure) -> Draft {
    let place = Place(line: number, column: 1)
    if line.starts(with: "\u{FEFF}".utf8) {
      throw Failure(.draftJSON(name.text, place, .byteOrderMark))
    }
    do throws(JSONProblem) {
      if let members = try JSON(reading: line).members { return Draft(members: members) }
    } catch {
      let column = TextPosition(of: error.offset, in: line).column
      let place = Place(line: number, column: column)
      throw Failure(.draftJSON(name.text, place, error.fault))
    }
    throw Failure(.draftJSON(name.text, place, .array))
  }
}
