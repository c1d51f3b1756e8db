/// The page a text is set on.
public struct Page: Sendable {
  /// How many columns a line may have; at least 1.
  public let columns: Int
  /// How many columns a picture may have, which gains by width where text does not; at least 1.
  public let pictureColumns: Int
  /// Whether pictures are drawn with ASCII alone, for a terminal that shows nothing else.
  public let isASCII: Bool
  /// The columns a character takes; 0 of a combining mark, 2 of a wide one.
  public let width: @Sendable (Character) -> Int

  /// What lines are written with.
  public let ink: Ink

  /// Whether it is read out rather than looked at: then nothing is said by a place, a column or a
  /// colour, and a paragraph is one line.
  public let isPlain: Bool

  /// The columns of a page that nobody chose.
  public static let usualColumns = 80

  /// Creates a page; fewer columns than 1 count as 1, and a picture has those of the text unless said.
  public init(
    columns: Int = Page.usualColumns, pictureColumns: Int? = nil, isASCII: Bool = false,
    ink: Ink = .plain, isPlain: Bool = false, width: @escaping @Sendable (Character) -> Int
  ) {
    self.columns = max(1, columns)
    self.pictureColumns = max(1, pictureColumns ?? columns)
    self.isASCII = isASCII
    self.ink = isPlain ? .plain : ink
    self.isPlain = isPlain
    self.width = width
  }

  /// The same page for a file that others show: no colours, no links, and every character there is.
  var plain: Page { Page(columns: columns, pictureColumns: columns, width: width) }

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
