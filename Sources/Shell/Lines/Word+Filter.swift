import Docket

extension Word {
  /// The words of a filter it holds: one, or those of an argument that begins with a parenthesis, which
  /// is cut like a line at the prompt.
  ///
  /// - Throws: What is wrong with the quotes in such an argument, or the option that stands in it.
  func filterWords() throws(Failure) -> [Word] {
    guard isQuoted == nil, text.hasPrefix("(") || text.hasPrefix("-(") else { return [self] }
    let words: [Word]
    do throws(LexicalError) {
      words = try Lexer.words(within: self)
    } catch {
      throw Failure(error)
    }
    if let option = words.first(where: \.isOption) {
      throw Failure(GrammarError.enclosedOption(option.text), at: option.mark)
    }
    return words
  }

  /// The word with what is text in it whatever it says: what quotes keep and, in an argument with a
  /// blank, all of it, since it had to be quoted.
  var inFilter: FilterWord {
    if let isQuoted { return FilterWord(text, isQuoted: isQuoted) }
    return FilterWord(text, isQuoted: text.contains { " \t\n".contains($0) })
  }
}
