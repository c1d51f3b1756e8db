import Support
import Testing

@testable import Shell

/// Whether a text is whole, as the lexer has it, without cutting it into words.
struct LexicalStateTests {
  static let rows: [(text: String, wantsMore: Bool)] = [
    ("", false), ("items", false), ("echo 'a", true), ("echo \"a", true), ("echo \"a\\\"", true),
    ("echo a\\", true), ("echo a\\\\", false), ("echo a\\\nb", false), ("echo # 'a", false),
    ("echo a#'b", true), ("# 'a\necho 'b", true), ("echo 'a\nb'", false), ("echo 'a\u{7}", false),
    ("echo a\\\n#'b", true), ("echo \\\n#'b", false),
  ]

  @Test(arguments: rows)
  func `an open quote or a last backslash wants more`(_ text: String, _ wantsMore: Bool) {
    var state = LexicalState()
    state.take(text)
    #expect(state.wantsMore == wantsMore)
  }

  @Test func `it agrees with the lexer on any text`() {
    var dice = SplitMix(seed: 1)
    let letters: [Character] = ["a", " ", "'", "\"", "\\", "#", ";", "\n", "\t", "\u{7}"]
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 0...12, using: &dice)).map { _ in
          letters.randomElement(using: &dice) ?? "a"
        })
      #expect(isUnfinished(text) == wantsMore(text), "\(text.debugDescription)")
    }
  }

  private func wantsMore(_ text: String) -> Bool {
    var state = LexicalState()
    state.take(text)
    return state.wantsMore
  }

  private func isUnfinished(_ text: String) -> Bool {
    do throws(LexicalError) {
      _ = try Lexer.sentences(of: Passage(origin: .prompt, firstLine: 1, text: text))
      return false
    } catch {
      if case .unfinished = error { return true }
      return false
    }
  }
}
