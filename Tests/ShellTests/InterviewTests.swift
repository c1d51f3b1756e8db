import Docket
import EDTF
import Testing

@testable import Shell

/// What `add` asks for, and in which order.
struct InterviewTests {
  static let orders: [(kind: EventKind, asked: [Question])] = [
    (
      .opened,
      [
        .word(0), .option(.on), .option(.kind), .option(.procedure), .option(.title),
        .option(.publisher), .option(.date), .option(.url), .option(.quote), .option(.note),
      ]
    ),
    (
      .measured,
      [
        .word(0), .word(1), .word(2), .option(.on), .option(.period), .option(.title),
        .option(.publisher), .option(.date), .option(.url), .option(.quote), .option(.note),
      ]
    ),
    (.retracted, [.word(0), .word(1), .option(.note), .option(.title)]),
    (.linked, [.word(0), .word(1), .option(.on), .option(.note), .option(.title)]),
  ]

  @Test(arguments: orders)
  func `one thing after the other is asked for, its own words first`(
    _ kind: EventKind, _ asked: [Question]
  ) {
    var interview = begun(kind)
    var questions: [Question] = []
    while let question = interview.next {
      questions.append(question)
      if case .word = question, interview.isRequired(question) {
        interview.words.append("x")
      } else if interview.isRequired(question), question != .option(.title) || kind.needsSource {
        if case .option(let option) = question { interview.options[option] = "x" }
      } else {
        interview.skip(question)
      }
    }
    #expect(questions == asked)
  }

  @Test func `without kind and item these come first`() {
    let interview = Interview(
      kind: nil, item: nil, words: [], options: [:], isRehearsal: false, asOf: .distantFuture)
    #expect(interview.next == .kind && interview.lacksSomething)
  }

  @Test func `what has a note needs no source, and half a source needs the rest`() {
    var interview = begun(.linked)
    interview.words = ["part-of", "xx/b"]
    #expect(interview.lacksSomething)
    interview.options[.note] = "as the plan says"
    #expect(!interview.lacksSomething)
    interview.options[.url] = "https://example.org"
    #expect(interview.lacksSomething)
  }

  @Test func `changes are asked for until there is no answer`() {
    var interview = begun(.corrected)
    interview.words = ["0a1b2c3d", "on=2003"]
    #expect(interview.next == .word(2) && !interview.isRequired(.word(2)))
    interview.words.append("stage=vote")
    #expect(interview.next == .word(3))
    interview.skip(.word(3))
    #expect(interview.next == .option(.note))
  }

  private func begun(_ kind: EventKind) -> Interview {
    Interview(
      kind: kind, item: "xx/a", words: [], options: [:], isRehearsal: false, asOf: .distantFuture)
  }
}
