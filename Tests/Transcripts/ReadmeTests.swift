import Support
import Testing

/// The README's examples, run as they stand there; `DOCKET_UPDATE_TRANSCRIPTS=1` writes the answers.
@Suite(.timeLimit(.minutes(15)))
struct ReadmeTests {
  private static let root = #filePath.split(separator: "/").dropLast(3)
    .reduce(into: "") { $0 += "/\($1)" }

  @Test func `every example of the README answers as it says`() throws {
    let path = "\(ReadmeTests.root)/README.md"
    let text = try #require(contents(of: path))
    let desk = TemporaryFolder()
    let environment = [
      "PATH=\(Binary.folder):/usr/bin:/bin", "HOME=\(desk.path)", "LC_ALL=C.UTF-8", "TZ=UTC",
    ]
    _ = Process.run("cp -R \(ReadmeTests.root)/records .", in: desk.path, environment: environment)

    // Every second part is a block of examples.
    var parts = text.split(separator: "```console\n", omittingEmptySubsequences: false).flatMap {
      $0.split(separator: "\n```", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    }
    #expect(parts.count > 9, "the README has lost its examples")
    for index in parts.indices where index % 2 == 1 {
      parts[index] = Transcript(parts[index]).steps.map { step in
        let process = Process.run(step.line, in: desk.path, environment: environment)
        return Transcript.block(step.line, Transcript.answer(of: process)).joined(separator: "\n")
      }.joined(separator: "\n")
    }
    let got = parts.enumerated().map { index, part in
      index == 0 ? part : (index % 2 == 1 ? "```console\n" : "\n```") + part
    }.joined()
    guard variable("DOCKET_UPDATE_TRANSCRIPTS") != "1" else { return write(got, to: path) }
    desk.write(text, to: "expected")
    desk.write(got, to: "got")
    let difference = Process.run("diff -u expected got", in: desk.path, environment: environment)
    #expect(difference.output.isEmpty)
  }
}
