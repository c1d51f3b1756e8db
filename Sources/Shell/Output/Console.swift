import EventLog
import Reports

/// The only way to standard output and standard error.
struct Console: Sendable {
  /// The page of standard output as it is, a terminal's own width within bounds, else the usual one.
  private let page: Page
  /// The page of standard error.
  private let errorPage: Page
  private let files = FileSystem()

  init() {
    page = Console.page(of: .output)
    errorPage = Console.page(of: .error)
  }

  /// The page of standard output, written with what somebody chose.
  func page(_ settings: Settings) -> Page {
    Page(
      columns: page.columns, pictureColumns: page.pictureColumns, isASCII: page.isASCII,
      ink: settings.color.ink(isTerminal: Surroundings.isTerminal(.output)),
      isPlain: settings.isPlain, width: page.width)
  }

  /// The page of standard error, likewise; it has no colours.
  func errorPage(_ settings: Settings) -> Page {
    Page(columns: errorPage.columns, isPlain: settings.isPlain, width: errorPage.width)
  }

  private static let bounds = 40...100
  private static let pictureBounds = 40...200

  private static func page(of stream: FileSystem.StandardStream) -> Page {
    let columns = Surroundings.columns(of: stream) ?? Page.usualColumns
    func held(in bounds: ClosedRange<Int>) -> Int {
      min(max(columns, bounds.lowerBound), bounds.upperBound)
    }
    return Page(
      columns: held(in: bounds), pictureColumns: held(in: pictureBounds),
      isASCII: !Surroundings.speaksUnicode, width: DisplayWidth.columns)
  }

  /// Writes an answer to standard output, every byte of it.
  func say(_ text: [UInt8]) throws(SystemError) {
    try files.write(text, to: .output)
  }

  /// Writes a message to standard error; that nobody can read it is nothing to be done about.
  func tell(_ text: String) {
    try? files.write(Array(text.utf8), to: .error)
  }
}
