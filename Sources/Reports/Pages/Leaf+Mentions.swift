import Docket
import EDTF

extension Leaf {
  /// An item by its title, leading to its page; one of which nothing has happened by its id.
  func mention(_ item: ItemID) -> HTML {
    guard let state = edition[item] else { return HTML("code", item.text) }
    return mention(state)
  }

  /// An item by its title, leading to its page.
  func mention(_ state: ItemState) -> HTML {
    let href = HTML.Attribute(name: "href", value: way(to: state.item.pagePath))
    return .element("a", [href] + state.titleLanguage, [.text(state.title)])
  }

  /// How an item stands, as a mark of its own.
  func mark(_ state: ItemState) -> HTML {
    HTML("span", ["class": "standing \(state.standing.rawValue)"], state.standingWords)
  }

  /// An item in a list of some: what it is, how and where it stands, and more below.
  func entry(of state: ItemState, _ below: [HTML] = []) -> HTML {
    HTML(
      "li",
      [
        HTML("p", ["class": "item"], [mention(state), .text(" "), mark(state)]),
        HTML("p", ["class": "place"], state.place.capitalizedFirst),
      ] + below)
  }

  /// A text that begins with whether it is certain, with that set off: `Possible: …`.
  func reason(_ sentence: String) -> HTML {
    guard let colon = sentence.firstRange(of: ": ") else {
      return HTML("p", ["class": "reason"], sentence)
    }
    let isCertain = sentence.hasPrefix("Certain")
    return HTML(
      "p", ["class": "reason"],
      [
        HTML(
          "b", ["class": isCertain ? "certain" : "possible"],
          "\(sentence[..<colon.lowerBound]):"),
        .text(" "), .prose(String(sentence[colon.upperBound...])),
      ])
  }

  /// An event by its date, leading to where it is told in full.
  func reference(to event: Event, _ text: String? = nil) -> HTML {
    let href = way(to: event.item.pagePath, fact(behind: event).description)
    let words = text ?? event.lead
    guard edition[event.item] != nil else { return .text(words) }
    return HTML("a", ["href": href], words)
  }

  /// What a ruling is about in the end, where a page tells of it; any other event stands for itself.
  private func fact(behind event: Event) -> EventID {
    var (id, target) = (event.id, event.target)
    while let next = target, let about = reckoning[next]?.event {
      (id, target) = (next, about.target)
    }
    return id
  }

  /// An event in a line: when, what, by which source.
  func line(of entry: Reckoning.Entry, withItem: Bool = false) -> HTML {
    let event = entry.fact?.event ?? entry.event
    let procedure = edition[event.item]?.procedure
    let source = event.source.map { " — \($0.citation)" } ?? ""
    let item: [HTML] = withItem ? [mention(event.item), .text(": ")] : []
    return HTML(
      "li",
      [
        HTML(
          "p",
          [reference(to: entry.event, event.lead), .text(": ")] + item
            + [.prose(event.sentence(in: procedure) + source)])
      ])
  }
}

extension ItemState {
  /// The language and direction of its title, as far as they are known.
  var titleLanguage: [HTML.Attribute] {
    let titles = opening?.titles ?? []
    return HTML.language(titles.first { $0.value.text == title }?.name)
  }
}

extension HTML {
  /// What says the language of a text by its tag (BCP 47), and the direction it is written in; without
  /// one that is found by its letters.
  static func language(_ tag: String?) -> [Attribute] {
    guard let tag, (1...35).contains(tag.utf8.count),
      tag.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isLetter && $0 < 0x80 || isTagByte($0) })
    else { return [Attribute(name: "dir", value: "auto")] }
    let subtags = tag.lowercased().split(separator: "-").map(String.init)
    let script = subtags.dropFirst().first { $0.count == 4 }
    let isRightToLeft =
      script.map(scriptsToTheLeft.contains) ?? subtags.first.map(languagesToTheLeft.contains)
      ?? false
    return [
      Attribute(name: "lang", value: tag),
      Attribute(name: "dir", value: isRightToLeft ? "rtl" : "ltr"),
    ]
  }

  private static func isTagByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static let languagesToTheLeft: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "prs", "ps", "sd", "syr", "ug", "ur",
    "yi",
  ]
  private static let scriptsToTheLeft: Set<String> = [
    "adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa",
  ]
}
