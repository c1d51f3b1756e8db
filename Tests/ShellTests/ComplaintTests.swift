import Reports
import Testing

@testable import Shell

/// What a person reads when a line is wrong, to the letter.
struct ComplaintTests {
  private static let grammar = Grammar(commands: Command.all)

  private func complaint(
    _ text: String, from origin: Passage.Origin = .prompt, firstLine: Int = 1, columns: Int = 80,
    promptWidth: Int? = nil
  ) throws -> String {
    let passage = Passage(origin: origin, firstLine: firstLine, text: text)
    let page = Page(columns: columns, width: DisplayWidth.columns)
    let failure = #expect(throws: Failure.self) {
      for sentence in try passage.sentences() {
        let invocation = try ComplaintTests.grammar.invocation(of: sentence)
        var session = Session(by: nil, at: .current())
        _ = try invocation.command.run(&session, invocation.arguments)
      }
    }
    return Complaint(failure: try #require(failure), passage: passage)
      .text(on: page, promptWidth: promptWidth)
  }

  @Test func `a script is named with line and column, and the word underlined`() throws {
    let text = try complaint("echo a\n\n  item kind:law", from: .file("x/a.docket"), firstLine: 5)
    #expect(
      text == """
        x/a.docket:7:3: no command "item"; did you mean "items"?
            item kind:law
            ^^^^

        """)
  }

  @Test(arguments: [
    (Passage.Origin.standardInput, "-:1:5: "), (.option, "-c:1:5: "), (.arguments, "docket: "),
    (.prompt, ""),
  ])
  func `every door has its name`(_ origin: Passage.Origin, _ prefix: String) throws {
    let text = try complaint("set bye x", from: origin)
    #expect(text == "\(prefix)no setting \"bye\"; did you mean \"by\"?\n  set bye x\n      ^^^\n")
  }

  @Test func `advice has a line of its own`() throws {
    #expect(
      try complaint("set as-of 2003/..") == """
        2003/.. has no latest day
          set as-of 2003/..
                    ^^^^^^^
        hint: give a day, a month or a year: 2003-03-06

        """)
  }

  @Test func `the very character of a date is shown`() throws {
    let text = try complaint("set 'as-of' '2003-02-30'")
    #expect(text.split(separator: "\n")[2] == "                       ^^^")
  }

  @Test func `what is missing is missed behind the last word`() throws {
    #expect(
      try complaint("why  # nothing").hasPrefix("ITEM is missing\n  why  # nothing\n     ^\n"))
  }

  @Test func `tabs, wide letters and marks do not move the caret`() throws {
    #expect(
      try complaint("\tset 日本é\u{301}") == """
        no setting "日本é\u{301}"; did you mean "by"?
           set 日本é\u{301}
               ^^^^^

        """.replacing("; did you mean \"by\"?", with: "")
        + "hint: known: \(Settings.Name.allCases.map(\.rawValue).sorted().joined(separator: ", "))\n"
    )
  }

  @Test func `what would act on the terminal is written out`() throws {
    let text = try complaint("echo \u{1B}[2J", from: .standardInput)
    #expect(
      text == """
        -:1:6: a control character (U+001B)
          echo \\u{1b}[2J
               ^^^^^^

        """)
  }

  @Test func `at the prompt the caret stands below the line that was typed`() throws {
    #expect(
      try complaint("item", promptWidth: 8)
        == "        ^^^^\nno command \"item\"; did you mean \"items\"?\n")
    // A line that fills the terminal has wrapped: it is shown again.
    let long = "item " + String(repeating: "x", count: 70)
    #expect(try complaint(long, promptWidth: 8).hasPrefix("no command"))
  }

  @Test func `of a long line the part around the caret is shown`() throws {
    let line = "set " + String(repeating: "x", count: 100) + " y z"
    let lines = try complaint(line, columns: 40).split(separator: "\n")
    #expect(lines[1] == "  …" + String(repeating: "x", count: 32) + " y z")
    #expect(lines[2] == String(repeating: " ", count: 38) + "^")
    #expect(lines.allSatisfy { !$0.hasPrefix("  ") || $0.count <= 40 })
  }
}
