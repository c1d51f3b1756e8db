import Docket
import Testing

@testable import Reports

private func written(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

private func body(_ blocks: Document.Block...) -> String {
  written(.row(Document(blocks).html(on: .plain)))
}

@Test(arguments: [
  ("plain words", "plain words"),
  ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
  ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
  ("\" onload='x'", "&quot; onload='x'"),
  ("\u{1B}[31mred\u{202E}\na", "\\u{1b}[31mred\\u{202e}\\u{a}a"),
  ("ច្បាប់\u{200B}ស្តីពី", "ច្បាប់\u{200B}ស្តីពី"),
])
func `a text is nothing but text, in an element as in an attribute`(
  _ text: String, _ written: String
) {
  #expect(
    ReportsTests.written(HTML("b", ["title": text], text))
      == "<b title=\"\(written)\">\(written)</b>")
}

/// A link to the address it shows, as it is written.
private func link(_ address: String) -> String {
  "<a href=\"\(address)\" rel=\"external noreferrer\">\(address)</a>"
}

/// Texts, and what is a link in them.
private let linking: [(text: String, address: String)] = [
  ("see https://e.org/a_b.", "https://e.org/a_b"),
  ("(http://e.org/a_(b)), and", "http://e.org/a_(b)"),
  ("“https://e.org/?a=1&b=2”", "https://e.org/?a=1&b=2"),
  ("https://e.org/<b>", "https://e.org/"),
  ("https://e.org/x", "https://e.org/x"),
]

@Test(arguments: linking)
func `addresses of web pages are links`(_ text: String, _ address: String) {
  let address = written(.text(address))
  let expected = written(.text(text)).replacing(address, with: link(address))
  #expect(written(.prose(text)) == expected)
}

@Test(arguments: [
  "javascript:alert(1)", "ftp://e.org", "data:text/html,x", "https://", "https://…",
])
func `what is no address of a web page is no link`(_ text: String) {
  #expect(written(.prose(text)) == text)
  #expect(written(.link(to: text, "the source")) == "the source")
}

@Test
func `an address with something beside it is no address, and what hides in one is written out`() {
  #expect(written(.link(to: "https://e.org x", "source")) == "source")
  #expect(written(.link(to: "x https://e.org", "source")) == "source")
  #expect(
    written(.link(to: "https://e.org/\u{202E}x", "source"))
      == "<a href=\"https://e.org/%5Cu%7B202e%7Dx\" rel=\"external noreferrer\">source</a>")
}

@Test func `a document begins with its title, lists hang in each other, tables have titles`() {
  let inner = Document.Entry("three")
  let table = Document.Table(columns: ["a", ""], rows: [["b", "<c>"]])
  #expect(
    body(
      .paragraph("1 item."), .heading("One"), .paragraph("text"),
      .list([Document.Entry("one", below: [.paragraph("two"), .list([inner])])]),
      .table(table), .verbatim(["a <b>", "", "c"]))
        == """
        <h1>1 item.</h1>
        <h2>One</h2>
        <p>text</p>
        <ul>
        <li><p>one</p>
        <p>two</p>
        <ul>
        <li>three</li>
        </ul>
        </li>
        </ul>
        <div class="table" tabindex="0" role="group" aria-label="table"><table>
        <thead>
        <tr><th scope="col">a</th><td></td></tr>
        </thead>
        <tbody>
        <tr><td>b</td><td>&lt;c&gt;</td></tr>
        </tbody>
        </table>
        </div>
        <pre>a &lt;b&gt;

        c</pre>

        """)
}

@Test func `a page of its own lets nothing in and takes its title from what it begins with`() {
  let report = Report(rows: [], document: Document([.heading("A <b> of it"), .paragraph("text")]))
  let page = report.rendered(as: .html, on: .plain)
  #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"))
  #expect(page.contains("content=\"default-src 'none'; style-src 'sha256-"))
  #expect(page.contains("<title>A &lt;b&gt; of it</title>\n"))
  #expect(
    page.contains("<main>\n<h1>A &lt;b&gt; of it</h1>\n<p>text</p>\n</main>\n</body>\n</html>\n"))
  #expect(!page.contains("<script"))
  // What is in a style element is not unescaped by browsers.
  #expect(!StyleSheet.page.lines.joined().contains { "&<>\"'".contains($0) })
}
