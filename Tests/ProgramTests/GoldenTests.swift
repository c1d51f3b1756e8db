import Docket
import EventLog
import Support
import Testing

/// A log of each version of the format, frozen: it is read for ever, to the same answers and the same
/// fingerprint.
///
/// Neither records nor answers of a version are ever changed; a new version gets a folder.
struct GoldenTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast()
    .reduce(into: "") { $0 += "/\($1)" } + "/Golden"

  static let fingerprints = [
    (
      "format-1",
      "fb5c5835b8095a277267e05ecac8129e647c84b8c6545fa805abcb1aeac9b2e5"
        + "+ea1b87e67f645a4bd95651026e295b205e119cec7fe48b6fdfdc48a9f8ade7a4"
    )
  ]

  /// Members that are sentences: these may be worded better.
  private static let words: Set = ["text", "clears_with", "message"]

  @Test func `every version has its log`() {
    #expect(GoldenTests.fingerprints.map(\.0) == listing(of: GoldenTests.folder).sorted())
  }

  @Test(arguments: fingerprints)
  func `a log of every version is read to the same fingerprint`(
    _ version: String, _ fingerprint: String
  ) {
    let process = run("verify", in: version)
    #expect(process.output.hasPrefix("fingerprint \(fingerprint)\n"))
    #expect(process.status == 0)
  }

  @Test(arguments: fingerprints)
  func `a log of every version is read to the same answers`(
    _ version: String, _: String
  ) throws {
    let text = contents(of: "\(GoldenTests.folder)/\(version)/answers") ?? ""
    var questions: [(line: String, rows: [JSON])] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("$ docket ") {
        questions.append((String(line.dropFirst("$ docket ".count)), []))
      } else {
        questions[questions.count - 1].rows.append(try JSON(reading: Array(line.utf8)))
      }
    }
    #expect(questions.count >= 17)
    for question in questions {
      let process = run(question.line, in: version)
      let rows = try process.output.split(separator: "\n").map { try JSON(reading: Array($0.utf8)) }
      let differences = GoldenTests.differences(
        between: .array(question.rows), and: .array(rows), at: question.line)
      #expect(differences == [])
    }
  }

  private func run(_ line: String, in version: String) -> Process {
    Process.run(
      "docket -C records \(line)", in: "\(GoldenTests.folder)/\(version)",
      environment: ["PATH=\(Binary.folder):/usr/bin:/bin", "LC_ALL=C.UTF-8", "TZ=UTC"])
  }

  /// Where a value is no longer what it was; a member that is new is no difference.
  private static func differences(between old: JSON, and new: JSON, at path: String) -> [String] {
    if let members = old.members, let others = new.members {
      return members.filter { !words.contains($0.name) }.flatMap { member -> [String] in
        let place = "\(path).\(member.name)"
        guard let other = others[member.name] else { return ["\(place) is missing"] }
        return differences(between: member.value, and: other, at: place)
      }
    }
    if let elements = old.elements, let others = new.elements {
      guard elements.count == others.count else {
        return ["\(path) has \(others.count) elements and had \(elements.count)"]
      }
      return zip(elements, others).enumerated().flatMap { index, pair in
        differences(between: pair.0, and: pair.1, at: "\(path)[\(index)]")
      }
    }
    return old == new ? [] : ["\(path) is \(new) and was \(old)"]
  }
}
