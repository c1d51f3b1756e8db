import Support
import Testing

/// `sql` at the prompt.
@Suite(.timeLimit(.minutes(15)))
struct SQLTests {
  private let desk = Desk()

  @Test func `^C stops a query that would never end, and the session goes on`() {
    _ = desk.run("mkdir records")
    let terminal = desk.start()
    terminal.expect("docket> ")
    terminal.type(
      "sql with recursive c(n) as (values (1) union all select n from c) select max(n) from c\r")
    _ = terminal.settle()
    terminal.type("\u{3}")
    terminal.expect("stopped")
    terminal.expect("docket> ")
    terminal.answer("sql select 6 * 7 as answer --format csv", "answer\r\n42\r\n")
    terminal.type("\u{4}")
    terminal.expectEnd()
  }
}
