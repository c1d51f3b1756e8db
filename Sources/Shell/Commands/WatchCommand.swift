extension Command {
  /// `watch COMMAND…`: a command again and again.
  static let watch = Command(
    "watch", "answer a command anew whenever the records change, until ^C",
    examples: [
      Example(line: "watch stalled --possibly", says: "what has stalled, as others record"),
      Example(line: "watch items item:xx/", says: "the items of a collection"),
    ],
    words: [Parameter("COMMAND", .rest, offers: .sentence)],
    details: [
      """
      It looks at the files once a second, and at midnight the day is another. Commands that answer \
      from the records can be watched, where somebody is there to stop it: at a terminal, and in no \
      script.
      """
    ]
  ) { (session, arguments) throws(Failure) in
    let words = arguments.words
    guard session.canAsk else { throw Failure(ValueError.unwatched, at: arguments.name.mark) }
    return .watch(Sentence(first: words[0], rest: Array(words.dropFirst())))
  }
}
