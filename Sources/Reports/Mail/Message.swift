import Docket
import EDTF

/// A message for mail (RFC 5322), as text and as a page, as `sendmail -t` takes it: its lines end with LF.
struct Message: Sendable {
  let from: Mailbox
  let to: [Mailbox]
  let subject: String
  /// When what it says could be said, the earliest.
  let date: Timestamp
  let document: Document
  /// What the text is set on.
  let page: Page
  /// What, beside all that, it is known by.
  let words: [String]
}

extension Message {
  /// The message as it is written: the same bytes for the same message.
  var text: String {
    let plain = document.set(on: page)
    let id = StableID(
      ["message", from.address] + to.map(\.address) + [subject, date.description, plain] + words)
    let boundary = "=_\(id)"
    let head = [
      HeaderField("From", [from]), HeaderField("To", to), HeaderField("Subject", text: subject),
      HeaderField("Date", date.inMail), HeaderField("Message-ID", "<\(id)@\(from.domain)>"),
      // Nobody is to answer that they are away (RFC 3834).
      HeaderField("Auto-Submitted", "auto-generated"), HeaderField("MIME-Version", "1.0"),
      HeaderField("Content-Type", "multipart/alternative;\n boundary=\"\(boundary)\""),
    ].map(\.text).joined()
    let parts = [("plain", Array(plain.utf8)), ("html", document.page(on: page).bytes)].map {
      kind, bytes in
      """
      --\(boundary)
      Content-Type: text/\(kind); charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      \(bytes.quotedPrintable)

      """
    }
    return head + "\n" + parts.joined() + "--\(boundary)--\n"
  }
}

extension Timestamp {
  /// `Thu, 06 Mar 2003 00:00:00 +0000`.
  fileprivate var inMail: String {
    let names = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    // 1 January 1970 was a Thursday.
    let weekday = names[(day.number % 7 + 7) % 7]
    let (_, month, _) = day.civil
    let written = description
    let (year, date) = (written.prefix(4), written.dropFirst(8).prefix(2))
    return "\(weekday), \(date) \(DayWords.name(ofMonth: month).prefix(3)) \(year) "
      + "\(written.dropFirst(11).prefix(8)) +0000"
  }
}
