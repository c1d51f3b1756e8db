import Docket
import Reports

/// Something that help explains and that is no command.
struct Topic: Sendable {
  let name: String
  /// What it is about, in a line.
  let summary: String
  /// What it says, lines to try first; made when help is asked for.
  let blocks: @Sendable () -> [Document.Block]
  /// What it says as data, if that is more than its name and summary.
  let rows: @Sendable () -> [JSON]

  init(
    _ name: String, _ summary: String,
    blocks: @autoclosure @escaping @Sendable () -> [Document.Block],
    rows: @autoclosure @escaping @Sendable () -> [JSON] = []
  ) {
    self.name = name
    self.summary = summary
    self.blocks = blocks
    self.rows = rows
  }

  /// Every topic, in the order help lists them.
  static let all: [Topic] = [
    .commands, .filters, .dates, .records, .scripts, .json, .limits,
  ]
}

extension Topic {
  /// What docket is for.
  static let purpose = """
    docket keeps sourced events about laws, plans and institutions, and says what moved, what is due \
    and what has stalled.
    """

  /// The lines to begin with.
  static let firstLines: [(word: String, says: String)] = [
    ("items", "where everything stands"),
    ("stalled --possibly", "what has stalled or may have, with every reason"),
    ("why xx/reform-law", "the sum, the sources, what would clear it"),
    ("add entered xx/reform-law", "it moved: asks for the rest, shows it, records it"),
  ]

  /// Lines to try, each with what it answers.
  static func examples(_ examples: [(line: String, says: String)]) -> Document.Block {
    .list(examples.map { Document.Entry($0.line, below: [.paragraph($0.says)]) })
  }

  /// Two columns, the first of words that are explained in the second.
  static func table(_ rows: [(word: String, says: String)]) -> Document.Block {
    .table(Document.Table(columns: ["", ""], rows: rows.map { [$0.word, $0.says] }))
  }
}
