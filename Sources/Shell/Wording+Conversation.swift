import Reports

/// What a conversation says of its own.
extension Wording {
  /// Said once, at the first start of all.
  static let greeting = """
    docket says what has stalled, since when and why. Try "stalled" or "help".
    Tab completes, ^R searches what was typed, ^C clears the line, ^D leaves.

    """

  /// What to do in new records.
  static let toBegin = [
    (line: "add opened", says: "the first item: asks for the rest"),
    (line: "help records", says: "what else is recorded, and how procedures are written"),
  ]

  /// What to do in the records of the example.
  static let toLookAround = [
    (line: "items", says: "where everything stands"),
    (line: "stalled --possibly", says: "what has stalled or may have, with every reason"),
    (line: "why xx/reform-law", says: "the sum, the sources, what would clear it"),
  ]

  /// Where a sentence goes on over more lines.
  static let continuationPrompt = "   ...> "

  /// Of a word in a filter that is nearly the id of an item.
  static func lookedForAsText(_ text: String, meaning item: String) -> String {
    "no item \"\(text)\": it is looked for as text; did you mean \"\(item)\"?"
  }

  /// An empty answer to what an event cannot do without.
  static let cannotBeLeftOut = "it cannot be left out; ^C leaves and writes nothing"

  static let nothingWritten = "nothing was written"

  static let damagedLine = "the editor damaged this line; type it again"
}
