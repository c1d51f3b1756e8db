/// The page a text is set on.
public struct Page: Sendable {
  /// How many columns a line may have; at least 1.
  public let columns: Int
  /// The columns a character takes; 0 of a combining mark, 2 of a wide one.
  public let width: @Sendable (Character) -> Int

  /// What lines are written with.
  public let ink: Ink

  /// Whether it is read out rather than looked at: then nothing is said by a place, a column or a
  /// colour, and a paragraph is one line.
  public let isPlain: Bool

  /// The columns of a page that nobody chose.
  public static let usualColumns = 80

  /// Creates a page; fewer columns than 1 count as 1.
  public init(
    columns: Int = Page.usualColumns, ink: Ink = .plain, isPlain: Bool = false,
    width: @escaping @Sendable (Character) -> Int
  ) {
    self.columns = max(1, columns)
    self.ink = isPlain ? .plain : ink
    self.isPlain = isPlain
    self.width = width
  }

  /// The columns a text takes on one line.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  func width(of text: some StringProtocol) -> Int {
    // Most records are ASCII throughout, which needs no table of widths.
    guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      return text.reduce(0) { $0 + width($1) }
    }
    return text.utf8.count
  }
}
