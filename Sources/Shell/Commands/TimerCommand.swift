extension Command {
  /// `timer on|off`: short for `set timer on|off`.
  static let timer = Command(
    "timer", "say how long each command took, on standard error",
    examples: [
      Example(line: "timer on", says: "from the next command on; the same as \"set timer on\"")
    ],
    words: [Parameter("on|off", offers: .names(Settings.switches))]
  ) { (session, arguments) throws(Failure) in
    try session.settings.set(.timer, to: arguments.words[0])
    return .done()
  }
}
