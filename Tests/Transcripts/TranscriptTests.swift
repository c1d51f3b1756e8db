import Support
import Testing

/// Sessions as text, run against the built binary.
///
/// `DOCKET_UPDATE_TRANSCRIPTS=1` writes what is answered into the files instead of comparing.
@Suite(.timeLimit(.minutes(15)))
struct TranscriptTests {
  private static let folder = #filePath.split(separator: "/").dropLast()
    .reduce(into: "") { $0 += "/\($1)" }

  static let names = listing(of: "\(folder)/Sessions").filter { $0.hasSuffix(".transcript") }

  @Test(arguments: names) func `every line answers as it is written down`(_ name: String) {
    let path = "\(TranscriptTests.folder)/Sessions/\(name)"
    let text = contents(of: path) ?? ""
    let transcript = Transcript(text)
    let desk = TemporaryFolder()
    if let records = transcript.records {
      let source =
        records == "shipped"
        ? "\(TranscriptTests.folder)/../../records"
        : "\(TranscriptTests.folder)/Fixtures/\(records)"
      _ = Process.run("cp -R '\(source)' records", in: desk.path, environment: environment(desk))
    }
    let answers = transcript.steps.map { step in
      Transcript.answer(of: Process.run(step.line, in: desk.path, environment: environment(desk)))
        .map { $0.replacing(desk.path, with: "/desk") }
    }
    let got = transcript.text(answering: answers)
    if variable("DOCKET_UPDATE_TRANSCRIPTS") == "1" {
      if got != text { write(got, to: path) }
    } else if got != text {
      desk.write(text, to: "expected")
      desk.write(got, to: "got")
      let difference = Process.run(
        "diff -u expected got", in: desk.path, environment: environment(desk))
      Issue.record("\(name) is answered otherwise:\n\(difference.output)")
    }
  }

  private func environment(_ desk: TemporaryFolder) -> [String] {
    ["PATH=\(Binary.folder):/usr/bin:/bin", "HOME=\(desk.path)", "LC_ALL=C.UTF-8", "TZ=UTC"]
  }
}
