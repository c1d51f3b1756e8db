import Testing

@testable import Shell

/// The arguments of the program as a line that can be underlined.
struct ArgumentLineTests {
  static let rows: [(arguments: [String], line: String)] = [
    ([], "docket"),
    (["items", "stage:senate"], "docket items stage:senate"),
    (["echo", "a b", ""], "docket echo 'a b' ''"),
    (["echo", "it's"], "docket echo 'it'\\''s'"),
    (["date", "[2002..2003]", "2003?"], "docket date [2002..2003] 2003?"),
    (["echo", "ច្បាប់", "#", ";"], "docket echo ច្បាប់ '#' ';'"),
  ]

  @Test(arguments: rows)
  func `arguments are shown with the quotes they need`(_ arguments: [String], _ line: String) {
    let shown = ArgumentLine(program: "docket", arguments: arguments)
    #expect(shown.passage.text == line)
    #expect(shown.words.map(\.text) == arguments)
  }

  @Test func `an argument is never cut, and its characters keep their places`() {
    let line = ArgumentLine(program: "docket", arguments: ["a;b # c", "it's"])
    #expect(line.words[0].mark == Mark(place: Place(line: 1, column: 8), length: 9))
    #expect(line.words[0].mark(from: 2).place.column == 11)
    #expect(line.words[1].mark(from: 2).place.column == 23)
    #expect(line.words[1].mark(from: 3).place.column == 25)
  }
}
