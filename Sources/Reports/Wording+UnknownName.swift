public import Docket

extension Wording {
  /// Words that a name is none; the hint asks for what was probably meant or, if that cannot be
  /// told, lists what there is.
  ///
  /// - Parameters:
  ///   - name: The name and those there are.
  ///   - noun: What it should name: `stage`.
  ///   - place: Where it was looked for, to follow the name: ` in procedure kh-law`.
  public init(_ name: UnknownName, noun: String, place: String = "") {
    self.init(
      "no \(noun) \"\(name.name)\"\(place)",
      hint: Wording.question(name.closest) ?? Wording.listing(name.known))
  }

  /// The question whether a name was meant.
  public static func question(_ meant: String?) -> String? {
    meant.map { "did you mean \"\($0)\"?" }
  }

  /// The names there are, if they are few enough to be read.
  private static func listing(_ names: [String]) -> String? {
    if names.isEmpty { return "there is none yet" }
    return names.count > 12 ? nil : "known: \(names.joined(separator: ", "))"
  }
}
