import EventLog
import Reports

extension Command {
  /// `init`: makes a records folder.
  static let initialize = Command(
    "init", "make a records folder with a procedure to adapt",
    examples: [
      Example(line: "init", says: "./records, or the folder that -C or $DOCKET_RECORDS names"),
      Example(line: "init press/records", says: "that folder, new or empty"),
    ],
    words: [Parameter("DIR", .optional, offers: .folders)], options: Option.answering,
    details: [
      """
      The procedure in procedures/bill.json is made up: put in the stages of yours, with what the \
      law allows ("limit", with the article as its "basis") and what is usual ("pace").
      """
    ]
  ) { (session, arguments) throws(Failure) in
    let path =
      session.folderToMake(arguments.word(0)?.text)
      ?? Surroundings.variable(RecordsFolder.variable) ?? "records"
    guard !path.isEmpty else { throw Failure(.log(.notAFolder("", namedBy: .option))) }
    let files = StarterFiles.all.map { (path: $0.path, bytes: Array($0.text.utf8)) }
    do throws(LogError) {
      let folder = try RecordsFolder.create(at: path, with: files)
      return .report(Report.created(folder: folder.path, files: files.map(\.path)))
    } catch {
      throw Failure(.log(error))
    }
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
