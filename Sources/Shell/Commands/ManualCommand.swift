import Docket
import EventLog
import Reports

extension Command {
  private static let into = Option(
    "into", "DIR", "write every page into that folder, each named as man looks for it",
    offers: .folders)

  /// `man [NAME]`: the manual's pages, for `man`.
  static let manual = Command(
    "man", "print a page of the manual, for man to show",
    examples: [
      Example(
        line: "man why", says: "docket man why | man -l - shows it; \"help why\" says the same"),
      Example(line: "man", says: "the page of docket itself"),
      Example(line: "man --into pages", says: "every page into a file: pages/docket-why.1"),
    ],
    words: [Parameter("NAME", .optional, offers: .helpTopics)], options: [into] + Option.answering,
    details: [
      """
      The pages are written in mdoc, which mandoc and groff read. "make install" and the Debian \
      package put them where man looks: man docket, man docket-why, man docket-filters.
      """
    ]
  ) { (_, arguments) throws(Failure) in
    if let folder = arguments[into] {
      let pages = ManualPage.all
      for page in pages { try page.write(into: folder) }
      let files = pages.map(\.file)
      return .report(
        Report(
          rows: pages.map(\.row),
          document: Document([
            .paragraph("Made in \(folder.text):"), .verbatim(files.map { "  \($0)" }),
          ])))
    }
    let page = try arguments.word(0).map { word throws(Failure) in try word.manualPage() }
    let shown = page ?? .program
    return .report(Report(rows: [shown.row], document: Document([.verbatim(shown.lines)])))
  }
}

extension Word {
  /// The page of the command or topic that the word names.
  fileprivate func manualPage() throws(Failure) -> ManualPage {
    if let command = Command.all.first(where: { $0.name == text }) {
      return ManualPage(of: command)
    }
    if let topic = Topic.all.first(where: { $0.name == text }) { return ManualPage(of: topic) }
    let known = Command.all.map(\.name) + Topic.all.map(\.name)
    throw Failure(GrammarError.unknownCommand(UnknownName(text, among: known)), at: mark)
  }
}

extension ManualPage {
  fileprivate var text: String { lines.map { "\($0)\n" }.joined() }

  fileprivate var row: JSON {
    .object([
      JSON.Member("page", .string(name)), JSON.Member("section", .integer(section)),
      JSON.Member("source", .string(text)),
    ])
  }

  fileprivate func write(into folder: Word) throws(Failure) {
    do throws(SystemError) {
      try FileSystem().replace("\(folder.text)/\(file)", with: Array(text.utf8))
    } catch {
      throw Failure(error, of: folder)
    }
  }
}
