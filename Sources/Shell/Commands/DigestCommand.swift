import Docket
import EDTF
import EventLog
import Reports

extension Command {
  private static let since = Option(
    "since", "DAY|DURATION", "what to compare with: a day, or '2 weeks' before (else 7 days)")

  private static let mail = Option(
    "mail", nil, "as a message, text and HTML, for a program like sendmail -t")
  private static let from = Option("from", "ADDRESS", "who sends the message")
  private static let to = Option("to", "ADDRESSES", "who gets it, commas between")
  private static let subject = Option(
    "subject", "TEXT", "what it is called (else the day and the numbers)")

  /// `digest [FILTER…]`: what changed.
  static let digest = Command(
    "digest", "tell what changed, has stalled, falls due and is new since a day",
    examples: [
      Example(line: "digest", says: "the last seven days"),
      Example(
        line: "digest --since '1 month' --format markdown --output digest.md",
        says: "the last month, fit to be published"),
      Example(
        line: "digest --mail --from desk@example.org --to 'News <news@example.org>'",
        says: "a message: | /usr/sbin/sendmail -t"),
      Example(
        line: "digest --as-of 2003-03-06 --known-at 2026-11-24T12:00:00Z",
        says: "a digest found again: the same bytes whatever was recorded later"),
    ],
    words: [.filter],
    options: [since, mail, from, to, subject] + Option.reading(alsoAs: [.atom, .ics]),
    details: [
      """
      The day of --since is compared with that of --as-of, both by what the log knew at --known-at; \
      since a month or year is since its last day, so that digests in a row, each since the day of \
      the one before, tell every happening once. A filter says which items.
      """,
      """
      New is what has certainly happened by the one day and had not by the other, and what was \
      recorded (UTC) after the one day and by the other. At its foot stand the time it was known, \
      the number of events and the fingerprint: "verify --known-at TIME --fingerprint FINGERPRINT" \
      proves later that they are what they were.
      """,
      """
      Without --known-at the time is that of the latest record, so that the same digest can be made \
      again from what it says of itself.
      """,
      """
      As atom it is a feed with one entry, the digest; readers keep those they have seen. As ics it \
      is the calendar of what falls due, as "due" has it. With --mail it is a message with the text \
      and the page; its date is the day asked about, or when the latest record was made, if that is \
      later.
      """,
    ]
  ) { (session, arguments) throws(Failure) in
    let letter = try Letter(arguments)
    let asOf = try session.asOf(by: arguments)
    let start = try arguments[since]?.start(before: asOf) ?? asOf.advanced(by: -7)
    let asked = try session.knownAt(by: arguments)
    // What is published under a fingerprint is proved first: a bulk read takes ids as they stand.
    let proof =
      letter == nil
      ? try session.proof(knownAt: asked) : try session.soundProof(knownAt: asked)
    let before = try session.reckoning(on: start, knownAt: asked)
    let after = try session.reckoning(on: asOf, knownAt: asked)
    let filter = try session.filter(by: arguments)
    let filtered = filter.items(of: after)
    let digest = Digest(from: before, to: after, of: filtered, andStateless: filter.isMet)
    let basis = Report.Basis(
      knownAt: asked ?? proof.reading.log.lastRecorded,
      events: proof.count, fingerprint: proof.fingerprint.description)
    let exit = proof.isSound ? ExitCode.fine : .damaged
    if let letter {
      let report = Report.mail(
        digest, on: basis, from: letter.from, to: letter.to, subject: letter.subject)
      return .report(report, exit: exit, as: .text)
    }
    let report = Report.digest(digest, on: basis, for: filtered, of: arguments.filterWords)
    return .report(report, exit: exit)
  }

  /// What the options of a message say.
  private struct Letter {
    let from: Mailbox
    let to: [Mailbox]
    let subject: String?

    /// `nil` where none is asked for.
    init?(_ arguments: Arguments) throws(Failure) {
      guard arguments.has(mail) else {
        for option in [Command.from, Command.to, Command.subject] {
          guard let word = arguments[option] else { continue }
          throw Failure(ValueError.needs(option, mail), at: word.mark)
        }
        return nil
      }
      if let word = arguments[.format] {
        throw Failure(ValueError.notTogether(mail, .format), at: word.mark)
      }
      from = try Letter.read(Command.from, arguments) { Mailbox($0) }
      to = try Letter.read(Command.to, arguments, as: Mailbox.list)
      subject = arguments[Command.subject]?.text
    }

    private static func read<Value>(
      _ option: Option, _ arguments: Arguments, as value: (String) -> Value?
    ) throws(Failure) -> Value {
      guard let word = arguments[option] else {
        throw Failure(ValueError.missingOption(option), at: arguments[mail]?.mark)
      }
      guard let value = value(word.text) else {
        throw Failure(ValueError.notAnAddress(word.text), at: word.mark)
      }
      return value
    }
  }
}
