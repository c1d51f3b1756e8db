/// What somebody probably meant by a word that is not known.
public enum Suggestion {
  /// The candidate nearest to a word, or `nil` if none is near enough to be meant.
  ///
  /// Near is at most one slip in three characters, a slip being one character added, left out or
  /// changed, or two neighbours swapped. Where none is near, a single candidate that begins with
  /// the word is meant. Of equally near ones the first in order of the alphabet.
  /// - Complexity: O(*n* × *m*) for each candidate, *n* and *m* being the lengths of the two words.
  public static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    let names = Set(candidates).sorted()
    let typed = Array(word.lowercased())
    guard !typed.isEmpty else { return nil }
    let allowed = max(1, typed.count / 3)
    let near = names.map { (name: $0, slips: distance(typed, Array($0.lowercased()))) }
      .filter { $0.slips <= allowed && $0.slips < max($0.name.count, typed.count) }
      .min { $0.slips < $1.slips }
    if let near { return near.name }
    let continued = names.filter { $0.lowercased().hasPrefix(word.lowercased()) }
    return continued.count == 1 ? continued.first : nil
  }

  /// The fewest slips that make one word of the other (Damerau–Levenshtein, where no part is
  /// changed twice).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    // The last three rows of the table are enough: a swap looks back two.
    var before: [Int] = []
    var above = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = above[column] + (left[row] == right[column] ? 0 : 1)
        var fewest = min(change, above[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          fewest = min(fewest, before[column - 1] + 1)
        }
        current.append(fewest)
      }
      (before, above) = (above, current)
    }
    return above[right.count]
  }
}
