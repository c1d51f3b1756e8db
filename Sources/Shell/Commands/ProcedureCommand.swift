import Docket
import EventLog
import Reports

extension Command {
  /// `procedure NAME`: the stages of a procedure, and who is where.
  static let procedure = Command(
    "procedure", "show the stages of a procedure, how long each may take, and who is where",
    examples: [
      Example(line: "procedure xx-law", says: "its stages, and the items in each today"),
      Example(line: "procedure xx-law --as-of 2003-03-06", says: "who was where that day"),
      Example(
        line: "procedure xx-law --format svg --output law.svg", says: "its graph, for a page"),
    ],
    words: [Parameter("NAME", offers: .procedures)], options: Option.reading(alsoAs: [.svg]),
    details: [
      """
      A limit is what the law allows; a pace is what is usual, announced, or the record's own \
      yardstick, as the basis says. Where no next stages are named, the next one or any end may \
      follow. Procedures of one name in several folders are all shown; as SVG the first is drawn.
      """
    ]
  ) { (session, arguments) throws(Failure) in
    let reckoning = try session.reckoning(by: arguments)
    let rules = try session.records().rules
    let word = arguments.words[0]
    let usages = reckoning.usages(of: word.text, in: rules)
    guard !usages.isEmpty else {
      let name = UnknownName(word.text, among: rules.names)
      throw Failure(ValueError.unknownProcedure(name), at: word.mark)
    }
    return .report(.procedures(usages, in: reckoning))
  }
}
