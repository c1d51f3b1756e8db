import Support
import Testing

extension PseudoTerminal {
  /// Expects a text to appear; a failure shows what did.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    guard wait(for: text) == nil else { return }
    Issue.record(
      "waited for \(text.debugDescription); the end of the screen: \(screen.suffix(300).debugDescription)",
      sourceLocation: sourceLocation)
  }

  /// Expects the program to end with an exit status, and its terminal to echo again.
  func expectEnd(_ status: Int32 = 0, sourceLocation: SourceLocation = #_sourceLocation) {
    let ended = end()
    #expect(
      ended == status, "the end of the screen: \(screen.suffix(300).debugDescription)",
      sourceLocation: sourceLocation)
    #expect(echoes, sourceLocation: sourceLocation)
  }

  /// Types a line at the prompt and waits for what it answers and for the next prompt.
  func answer(_ line: String, _ answer: String, sourceLocation: SourceLocation = #_sourceLocation) {
    type(line + "\r")
    expect("\n\(answer)docket> ", sourceLocation: sourceLocation)
  }
}
