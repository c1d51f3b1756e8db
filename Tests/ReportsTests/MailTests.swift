import EDTF
import Testing

@testable import Docket
@testable import Reports

// MARK: - Addresses

@Test(arguments: [
  ("desk@example.org", "", "desk@example.org"),
  (" The desk <desk@example.org> ", "The desk", "desk@example.org"),
  ("\"Desk, the\" <a.b+c@x-y.example.org>", "Desk, the", "a.b+c@x-y.example.org"),
  (#""A \"q\" \\ \B" <desk@example.org>"#, #"A "q" \ B"#, "desk@example.org"),
  ("\"\" <desk@example.org>", "", "desk@example.org"),
  ("ភ្នំពេញ <desk@example.org>", "ភ្នំពេញ", "desk@example.org"),
  ("a\nBcc: b@c.org <desk@example.org>", "a\\u{a}Bcc: b@c.org", "desk@example.org"),
])
func `a mailbox is an address, with a name or without`(
  _ text: String, _ name: String, _ address: String
) {
  let mailbox = Mailbox(text)
  #expect(mailbox?.name == name && mailbox?.address == address)
}

@Test(arguments: [
  "", "desk", "@example.org", "desk@", "a b@example.org", "a@b@c.org",
  "Me <desk@example.org>, You <you@example.org>", "Me, You <you@example.org>",
  "a@example.org\nBcc: b@c.org",
  "desk@example..org", ".desk@example.org", "desk@exämple.org", "<desk@example.org", "Desk <>",
  "a@example.org>, <b@example.org",
  #""A" <a@example.org>, "B" <b@example.org>"#, #""A "q" B" <a@example.org>"#,
  #""A\" <a@example.org>"#, #""A <a@example.org>"#, "\"\" \" <a@example.org>",
])
func `anything else is no address`(_ text: String) {
  #expect(Mailbox(text) == nil)
}

@Test func `addresses stand between commas that no quotes hold`() {
  let list = Mailbox.list("a@example.org, \"B, C\" <b@example.org>")
  #expect(list?.map(\.address) == ["a@example.org", "b@example.org"])
  #expect(list?.map(\.name) == ["", "B, C"])
  #expect(
    Mailbox.list(#""B\", C\\" <b@example.org>, "D" <d@example.org>"#)?.map(\.name)
      == [#"B", C\"#, "D"])
  #expect(Mailbox.list("a@example.org,") == nil && Mailbox.list("") == nil)
}

// MARK: - Fields

@Test(arguments: [
  ("Digest of 6 March 2003", "Subject: Digest of 6 March 2003\n"),
  ("=?utf-8?Q?x?=", "Subject: =?utf-8?Q?=3D=3Futf=2D8=3FQ=3Fx=3F=3D?=\n"),
  ("é b", "Subject: =?utf-8?Q?=C3=A9_b?=\n"),
  ("a\r\nBcc: b@c.org", "Subject: a\\u{d}\\u{a}Bcc: b@c.org\n"),
])
func `a field holds a text whatever it says`(_ text: String, _ field: String) {
  #expect(HeaderField("Subject", text: text).text == field)
}

@Test func `a name that is read is written as it was`() throws {
  let written = #""A \"q\" \\ B" <a@b.example.org>"#
  #expect(
    HeaderField("From", [try #require(Mailbox(written))]).text == "From: \(written)\n")
}

@Test func `a long text is encoded in words that split no character`() {
  let text = String(repeating: "ភ្នំពេញ a", count: 40)
  let lines = HeaderField("Subject", text: text).text.split(separator: "\n")
  #expect(lines.allSatisfy { $0.utf8.count <= 76 })
  #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" =?utf-8?Q?") && $0.hasSuffix("?=") })
  #expect(lines.allSatisfy { !$0.contains("=E1=9E?=") && !$0.contains("=E1?=") })
}

// MARK: - Bodies

private let letters = String(repeating: "x", count: 75)

@Test(arguments: [
  ("", ""), ("a\nb\n", "a\nb\n"), ("a=é", "a=3D=C3=A9"), ("a ", "a=20"), ("a\t", "a=09"),
  (".", "=2E"), ("From a", "=46rom a"), ("Fromage", "Fromage"), ("- From a", "- From a"),
  // Where a line is broken a new one begins.
  (letters + ".a", letters + "=\n=2Ea"), (letters + "From a", letters + "=\n=46rom a"),
])
func `what a mail server could change is encoded`(_ text: String, _ encoded: String) {
  #expect(Array(text.utf8).quotedPrintable == encoded)
}

@Test(arguments: 70...160, ["a", "é", "=", " "])
func `no line is longer than 76 characters, and none is lost`(_ count: Int, _ letter: String) {
  let text = String(repeating: letter, count: count)
  let lines = Array(text.utf8).quotedPrintable.split(separator: "\n")
  #expect(lines.allSatisfy { $0.utf8.count <= 76 })
  var bytes: [UInt8] = []
  for line in lines {
    var rest = line[...]
    while let first = rest.first {
      if first != "=" {
        bytes += rest.prefix(1).utf8
        rest = rest.dropFirst()
      } else {
        if rest.count > 1 { bytes.append(UInt8(rest.dropFirst().prefix(2), radix: 16) ?? 0) }
        rest = rest.dropFirst(3)
      }
    }
  }
  #expect(bytes == Array(text.utf8))
}

// MARK: - Messages

private func mail(_ subject: String? = nil, known: String = "2003-03-01T10:20:30Z") throws -> String
{
  let after = SmallCase.reckoning(on: "2003-03-06")
  let digest = Digest(from: SmallCase.reckoning(on: "2003-02-01"), to: after, of: after.items)
  let basis = Report.Basis(knownAt: Timestamp(known), events: 6, fingerprint: "abc+def")
  return Report.mail(
    digest, on: basis, from: try #require(Mailbox("The desk <desk@example.org>")),
    to: try #require(Mailbox.list("a@example.org, b@example.org")), subject: subject
  ).text
}

@Test func `a message has a head, a text and a page`() throws {
  let message = try mail()
  let id = try #require(message.split(separator: "Message-ID: <").last?.prefix(36))
  #expect(
    message.hasPrefix(
      """
      From: "The desk" <desk@example.org>
      To: a@example.org,
       b@example.org
      Subject: Digest of 6 March 2003: 0 items changed, 0 stalled, 1 due
      Date: Thu, 06 Mar 2003 00:00:00 +0000
      Message-ID: <\(id)@example.org>
      Auto-Submitted: auto-generated
      MIME-Version: 1.0
      Content-Type: multipart/alternative;
       boundary="=_\(id)"

      --=_\(id)
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      Digest of 6 March 2003

      """))
  #expect(message.contains("\n--=_\(id)\nContent-Type: text/html; charset=utf-8\n"))
  #expect(message.hasSuffix("\n--=_\(id)--\n"))
  #expect(!message.contains("\r") && message.utf8.allSatisfy { $0 < 0x80 })
}

@Test func `a message is the same if it says the same, and dated by its day or its latest record`()
  throws
{
  #expect(try mail() == mail())
  let later = try mail(known: "2026-11-24T08:42:40Z")
  #expect(later.contains("\nDate: Tue, 24 Nov 2026 08:42:40 +0000\n"))
  let named = try mail("a\nBcc: c@example.org")
  #expect(named.contains("\nSubject: a\\u{a}Bcc: c@example.org\n"))
  #expect(
    Set([try mail(), later, named].map { $0.split(separator: "Message-ID: <").last?.prefix(36) })
      .count == 3)
}
