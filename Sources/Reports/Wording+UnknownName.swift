import Docket

extension Wording {
  /// Words that a name is none: what was probably meant or, if that cannot be told, what there is.
  ///
  /// - Parameters:
  ///   - name: The name and those there are.
  ///   - noun: What it should name: `stage`.
  ///   - place: Where it was looked for, to follow the name: ` in procedure kh-law`.
  init(_ name: UnknownName, noun: String, place: String = "") {
    let closest = name.closest
    self.init(
      "no \(noun) \"\(name.name)\"\(place)" + Wording.question(closest),
      hint: closest == nil ? Wording.listing(name.known, noun: noun) : nil)
  }

  /// As many names as somebody wants to read; the shipped records have fewer of everything but items.
  private static let mostNamed = 12

  private static func listing(_ names: [String], noun: String) -> String? {
    guard !names.isEmpty else { return "there is none yet" }
    let more = names.count > mostNamed ? ", … (\(names.count))" : ""
    return "known: \(names.prefix(mostNamed).joined(separator: ", "))\(more)"
  }

  /// What was probably meant, to end a message with.
  static func question(_ meant: String?) -> String {
    meant.map { "; did you mean \"\($0)\"?" } ?? ""
  }
}
