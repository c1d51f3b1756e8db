import Docket
import Reports

extension Command {
  /// `completions SHELL [LINE]`: what a shell needs to complete lines, and what it asks then.
  static let completions = Command(
    "completions", "print what makes bash, zsh or fish complete the lines of docket",
    examples: [
      Example(
        line: "completions bash",
        says: "as a file: docket completions bash > \(CompletionScript.bash.place)"),
      Example(
        line: "completions zsh",
        says: "into \(CompletionScript.zsh.place), or: source <(docket completions zsh)"),
      Example(
        line: "completions fish",
        says: "docket completions fish > \(CompletionScript.fish.place)"),
    ],
    words: [
      Parameter("SHELL", offers: .names(CompletionScript.all.map(\.shell))),
      Parameter("LINE", .optional, isText: true),
    ],
    options: Option.answering,
    details: [
      """
      "make install" and the Debian package put them where the shells look. What can be completed is \
      everything the prompt completes: commands, options and their values, filters, and the items, \
      stages, publishers and events of the records that -C, $DOCKET_RECORDS or the folder name.
      """,
      """
      With a LINE (without the program's name) it answers what the end of that may become, as the \
      scripts ask it: the kind (names, files, folders), the last word, then of each name a line with \
      it and a line with what it means.
      """,
    ]
  ) { (session, arguments) throws(Failure) in
    let shell = try arguments.words[0].shell()
    guard let line = arguments.word(1) else { return .report(report(on: shell)) }
    return .report(report(on: ShellCompletion(of: line.text, in: session)))
  }

  private static func report(on script: CompletionScript) -> Report {
    Report(
      rows: [
        .object([
          JSON.Member("shell", .string(script.shell)), JSON.Member("script", .string(script.text)),
        ])
      ],
      document: Document([.verbatim(script.lines)]))
  }

  private static func report(on completion: ShellCompletion) -> Report {
    let (kind, names) = completion.offer.asLines
    return Report(
      rows: names.map { pair in
        .object([
          JSON.Member("word", .string(pair.name)), JSON.Member("meaning", .string(pair.meaning)),
        ])
      },
      document: Document([
        .verbatim([kind, completion.word] + names.flatMap { [$0.name, $0.meaning] })
      ]))
  }
}

extension ShellCompletion.Offered {
  fileprivate var asLines: (kind: String, names: [(name: String, meaning: String)]) {
    switch self {
    case .names(let names): ("names", names)
    case .files: ("files", [])
    case .folders: ("folders", [])
    }
  }
}

extension Word {
  fileprivate func shell() throws(Failure) -> CompletionScript {
    if let script = CompletionScript.all.first(where: { $0.shell == text }) { return script }
    let name = UnknownName(text, among: CompletionScript.all.map(\.shell))
    throw Failure(ValueError.unknownShell(name), at: mark)
  }
}
