import Reports

/// What a conversation says of its own.
extension Wording {
  /// Said once, at the first start of all.
  static let greeting = """
    docket says what has stalled, since when and why. Try "stalled" or "help".
    Tab completes, ^R searches what was typed, ^C clears the line, ^D leaves.

    """

  /// Where a sentence goes on over more lines.
  static let continuationPrompt = "   ...> "

  static let damagedLine = "the editor damaged this line; it was not run\n"
}
