import Docket
import Testing

@testable import Reports

private func markdown(_ blocks: Document.Block...) -> String {
  Report(rows: [], document: Document(blocks)).rendered(as: .markdown, on: .plain)
}

@Test(arguments: [
  ("plain words", "plain words"),
  ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
  ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
  ("a | b", "a \\| b"),
  ("*bold* _low_ `code` ~~gone~~ $x$", "\\*bold\\* \\_low\\_ \\`code\\` \\~\\~gone\\~\\~ \\$x\\$"),
  ("[x](javascript:alert)", "\\[x\\](javascript:alert)"),
  ("![x](https://e.org/p)", "!\\[x\\](https\\://e.org/p)"),
  ("back\\slash", "back\\\\slash"),
  // What begins a line must not begin anything else.
  ("# title", "\\# title"), ("- item", "\\- item"), ("+ item", "\\+ item"), ("* item", "\\* item"),
  ("> quote", "&gt; quote"), ("===", "\\==="), ("---", "\\---"), (":--", "\\:--"),
  ("1. one", "1\\. one"), ("12) one", "12\\) one"), ("2003 was", "2003 was"),
  ("    code", "code"), ("\tcode", "\\\\u{9}code"), ("a\nb", "a\\\\u{a}b"),
  ("\u{1B}[31mred\u{202E}", "\\\\u{1b}\\[31mred\\\\u{202e}"),
  // Addresses of web pages are links, nothing else is.
  ("see https://e.org/a_b.", "see <https://e.org/a_b>."),
  ("(http://e.org/a_(b)), and", "(<http://e.org/a_(b)>), and"),
  ("“https://e.org/?a=1&b=2”", "“<https://e.org/?a=1&b=2>”"),
  ("https://e.org/a|b`c", "<https://e.org/a%7Cb%60c>"),
  ("https://e.org/ច", "<https://e.org/%E1%9E%85>"),
  ("https://e.org/<b>", "<https://e.org/>&lt;b&gt;"),
  ("HTTPS://e.org", "<HTTPS://e.org>"), ("https://", "https\\://"),
  ("javascript://e.org", "javascript\\://e.org"), ("ftp://e.org/a_b", "ftp\\://e.org/a\\_b"),
  ("a,http://e.org/a_b", "a,http\\://e.org/a\\_b"),
  // Names of characters are none in an address.
  ("https://e.org/&copy;a&#9;b&x", "<https://e.org/&amp;copy;a&amp;#9;b&x>"),
  ("https://e.org/?a&b=c;d", "<https://e.org/?a&b=c;d>"),
  // What GitHub makes links of by itself is none.
  ("www.e.org/a_b", "www\\.e.org/a\\_b"), ("(*www.e.org", "(\\*www\\.e.org"),
  ("WWW.e.org", "WWW\\.e.org"), ("awww.e.org www", "awww.e.org www"),
  ("“https://e.org”www.e.org", "“<https://e.org>”www\\.e.org"),
  ("(desk@e.org).", "(`desk@e.org`)."), ("to a_b.c@e.org.", "to `a_b.c@e.org`."),
  ("mailto:a@e.org,b@e.org", "mailto:`a@e.org`,`b@e.org`"), ("a@b@e.org", "`a@b@e.org`"),
  ("`a@e.org`", "\\``a@e.org`\\`"), ("-a@e.org", "`-a@e.org`"),
  ("3 @ 4", "3 @ 4"), ("a@b. @desk.org", "a@b. @desk.org"),
])
func `a text marks nothing up`(_ text: String, _ written: String) {
  #expect(markdown(.paragraph(text)) == "\(written)\n")
}

@Test(.timeLimit(.minutes(1)))
func `brackets behind an address take no longer the more there are`() {
  let brackets = String(repeating: ")", count: 30_000)
  #expect(
    markdown(.paragraph("see https://a(b\(brackets)"))
      == "see <https://a(b)>\(brackets.dropLast())\n")
}

@Test func `a heading that opens the document is its title`() {
  #expect(
    markdown(.heading("A"), .paragraph("b"), .heading("C #"), .paragraph("d"))
      == "# A\n\nb\n\n## C \\#\n\nd\n")
}

@Test func `lines of an entry stay lines, lists hang in it`() {
  let inner = Document.Entry("three", below: [.paragraph("- four")])
  #expect(
    markdown(
      .list([
        Document.Entry("one", below: [.paragraph("two"), .list([inner]), .paragraph("five")]),
        Document.Entry("six", below: [.table(Document.Table(columns: ["a"], rows: [["b"]]))]),
      ]))
        == #"""
        - one\
          two
          - three\
            \- four

          five

        - six

          | a |
          | --- |
          | b |

        """#)
}

@Test func `a table has its titles and its rule; a bar in a cell is no border`() {
  let table = Document.Table(columns: ["Stage", ""], rows: [["a|b", "1. x"], ["", "<i>"]])
  #expect(
    markdown(.table(table))
      == "| Stage |  |\n| --- | --- |\n| a\\|b | 1\\. x |\n|  | &lt;i&gt; |\n")
}

@Test func `what is set as it is stands between fences it cannot close`() {
  #expect(markdown(.verbatim(["a ``` b", "<c>"])) == "````text\na ``` b\n<c>\n````\n")
}

@Test func `stalled is fit to be published`() {
  let reckoning = SmallCase.everything
  let report = Report.stalled(reckoning.items, possibly: false, in: reckoning)
  #expect(
    report.rendered(as: .markdown, on: .plain)
      == #"""
      1 June 2004: 2 items stalled.

      ## Stalled

      - Penal Code\
        xx/code: “Drafting at the ministry” since 10 January 2001; paused\
        Certain: the pace of 12 months at “Drafting at the ministry” (usual) ran out on 10 \#
      January 2002, 873 days ago.\
        Certain: depends on Law on Trafficking (xx/law), which is stalled.

      - Law on Trafficking\
        xx/law: Council of Ministers since some time between July and December 2002\
        Certain: the pace of 3 months at the Council of Ministers (this record's yardstick) ran \#
      out between 1 October 2002 and 31 March 2003, 428 to 609 days ago.\
        Certain: promised by the minister on 15 January 2003: the Senate by June 2003,\#
       337 to 366 days ago; put off once since, last to December 2003, by 154 to 213 days in all.

      """#)
}
