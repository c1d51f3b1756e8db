@testable import Docket

extension Filter {
  /// Reads words none of which is quoted.
  init(_ words: [String], _ vocabulary: Vocabulary) throws(FilterError) {
    try self.init(words.map { FilterWord($0) }, vocabulary, .small)
  }
}

extension TextFolding {
  /// Small letters, and no more than that.
  static let small = TextFolding { Array($0.lowercased().utf8) }
}
