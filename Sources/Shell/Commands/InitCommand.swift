import Docket
import EventLog
import Reports

extension Command {
  private static let example = Option(
    "example", nil, "with the records of an invented country, to look around in")

  /// `init`: makes a records folder.
  static let initialize = Command(
    "init", "make a records folder, with a procedure to adapt or with an example",
    examples: [
      Example(line: "init", says: "./records, or the folder that -C or $DOCKET_RECORDS names"),
      Example(line: "init press/records", says: "that folder, new or empty"),
      Example(line: "init --example", says: "laws and plans of Exland, which does not exist"),
    ],
    words: [Parameter("DIR", .optional, offers: .folders)], options: [example] + Option.answering,
    details: [
      """
      The procedure in procedures/bill.json is made up: put in the stages of yours, with what the \
      law allows ("limit", with the article as its "basis") and what is usual ("pace").
      """,
      """
      In the example something is stalled, something possibly, one promise is kept and one broken, as \
      of the day it is made. Remove its folder when you have seen enough: what is recorded of your own \
      has no place beside it.
      """,
    ]
  ) { (session, arguments) throws(Failure) in
    try arguments.word(0)?.checkFolder()
    let path =
      session.folderToMake(arguments.word(0)?.text)
      ?? Surroundings.variable(RecordsFolder.variable) ?? "records"
    guard !path.isEmpty else { throw Failure(.log(.notAFolder("", namedBy: .option))) }
    let isExample = arguments.has(example)
    let files = isExample ? ExampleRecords.files : StarterFiles.all
    let folder: RecordsFolder
    do throws(LogError) {
      folder = try RecordsFolder.create(
        at: path, with: files.map { (path: $0.path, bytes: Array($0.text.utf8)) })
    } catch {
      throw Failure(.log(error))
    }
    let logs = isExample ? try session.recordExample(in: folder) : []
    return .report(
      Report.created(
        folder: folder.path, files: files.map(\.path) + logs,
        next: isExample ? Wording.toLookAround : Wording.toBegin))
  }
}

extension Session {
  /// Records the example in a new folder, a line of `add` after the other; gives the logs they are in.
  fileprivate func recordExample(in folder: RecordsFolder) throws(Failure) -> [String] {
    var session = Session(by: settings.by, at: moment)
    session.namedFolder = folder.path
    let grammar = Grammar(commands: [.add])
    for line in ExampleRecords(today: moment.today).lines {
      let last = session.recorded.last?.description ?? ""
      let passage = Passage(
        origin: .option, firstLine: 1, text: line.replacing("@last", with: last))
      session.begin(at: moment)
      for sentence in try passage.sentences() {
        let invocation = try grammar.invocation(of: sentence)
        _ = try invocation.command.run(&session, invocation.arguments)
      }
    }
    return Set(try session.records().log.events.map(\.item)).map { "\($0).jsonl" }.sorted()
  }
}

extension Session {
  /// The folder that a word names, from the one that `-C` names if it does.
  fileprivate func folderToMake(_ word: String?) -> String? {
    guard let word, let namedFolder, !word.hasPrefix("/") else { return word ?? namedFolder }
    return "\(namedFolder)/\(word)"
  }
}

/// What a new records folder holds.
enum StarterFiles {
  /// The files, each with its path in the folder.
  static let all: [(path: String, text: String)] = [
    (".gitattributes", "*.jsonl merge=union\n"),
    ("procedures/bill.json", bill),
  ]

  private static let bill = """
    {"procedure":"bill","title":"A bill (adapt this)","silent":"12 months",
     "stages":[
      {"stage":"tabled","title":"Tabled","actor":"its sponsor","pace":"3 months","basis":"this record's yardstick"},
      {"stage":"committee","title":"In committee","actor":"the committee","pace":"6 months","basis":"this record's yardstick"},
      {"stage":"vote","title":"Before the vote","actor":"the assembly","pace":"2 months","basis":"this record's yardstick"},
      {"stage":"adopted","title":"Adopted","end":"done"},
      {"stage":"withdrawn","title":"Withdrawn","end":"dropped"},
      {"stage":"lapsed","title":"Lapsed","end":"lapsed"}]}

    """
}
