import Docket
import EDTF

extension Source {
  /// Title, publisher and date on one line: `“US threatens sanctions”, Phnom Penh Post, June 2002`.
  var citation: String {
    let date = date.map { ", \($0.label)" } ?? ""
    return "\(Event.quoted(title)), \(publisher)\(date)"
  }

  /// The citation with what it rests on below: the quote, the address, the archived copy.
  func blocks(withQuote: Bool) -> [Document.Block] {
    let lines = [
      citation, withQuote ? quote.map(Event.quoted) : nil, url,
      archived.map { "archived: \($0)" },
    ]
    return lines.compactMap { $0 }.map(Document.Block.paragraph)
  }
}
