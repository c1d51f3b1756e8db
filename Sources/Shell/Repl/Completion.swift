/// What Tab comes to.
struct Completion: Hashable, Sendable {
  /// What is put in at the cursor.
  let insert: String?
  /// The names to choose from, where nothing more can be put in.
  let list: [String]

  static let nothing = Completion(insert: nil, list: [])

  /// Continues a word by the names it may become, and closes the quote that is open in it.
  init(of word: String, among names: some Sequence<String>, closing quote: String = "") {
    let matches = Set(names.filter { $0.hasPrefix(word) }).sorted()
    guard let first = matches.first, let last = matches.last else {
      self = .nothing
      return
    }
    // Of sorted names, what the first and the last have in common all have.
    let common = String(zip(first, last).prefix { $0 == $1 }.map(\.0))
    let rest = String(common.dropFirst(word.count))
    if matches.count == 1 {
      let isOpen = first.last == ":" || first.last == "="
      self.init(insert: rest + (isOpen ? "" : quote + " "), list: [])
    } else if rest.isEmpty {
      self.init(insert: nil, list: matches)
    } else {
      self.init(insert: rest, list: [])
    }
  }

  private init(insert: String?, list: [String]) {
    self.insert = insert
    self.list = list
  }
}
