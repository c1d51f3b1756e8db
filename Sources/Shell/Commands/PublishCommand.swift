import Docket
import EDTF
import EventLog
import Reports

extension Command {
  private static let since = Option(
    "since", "DAY|DURATION", "what changes are told since: a day, or '2 weeks' before (else 7 days)"
  )
  private static let name = Option(
    "name", "NAME", "what the site is called (else the folder that holds the records)")
  private static let address = Option(
    "address", "URL", "where the site will be read, which its feeds and pages then say")

  /// `publish DIR`: the records as a web site.
  static let publish = Command(
    "publish", "write the records as a web site: a page an item, lists, sources, how to check it",
    examples: [
      Example(line: "publish site", says: "a new folder, or one that publish wrote before"),
      Example(
        line: "publish site --as-of 2003-03-06 --since '3 months' --name Cambodia",
        says: "how things stood on that day, and what had changed"),
    ],
    words: [Parameter("DIR", offers: .folders)], options: [since, name, address] + Option.reading,
    details: [
      """
      Plain HTML and one style sheet, with no script and nothing from elsewhere: it works from a folder, \
      a web server, on a telephone and in print. The same records, days and name give the same bytes; \
      without --known-at the time is that of the latest record.
      """,
      """
      DIR is a new or empty folder (hidden files aside), or one that was written so before: docket.sha256 in it lists every \
      file with its SHA-256, for "sha256sum --check" too. What docket wrote is brought up to date, pages \
      that are no more are removed, and what others put there stays: where a file of theirs, or a page that \
      they changed, is in the way, nothing is written at all; nor where a line of the records was altered \
      or cannot be read.
      """,
    ]
  ) { (session, arguments) throws(Failure) in
    let folder = arguments.words[0]
    try folder.checkFolder()
    try folder.checkFile(outside: try? session.folder())
    let asOf = try session.asOf(by: arguments)
    let start = try arguments[since]?.start(before: asOf) ?? asOf.advanced(by: -7)
    let asked = try session.knownAt(by: arguments)
    let title =
      if let given = arguments[name] { try given.name() } else {
        try session.nameOfRecords()
      }
    // What is published under a fingerprint is proved first: a bulk read takes ids as they stand.
    let proof = try session.soundProof(knownAt: asked)
    let records = proof.reading
    guard !records.isEmpty else {
      throw Failure(ValueError.nothingToPublish, at: arguments.name.mark)
    }
    try session.readEvents()
    let before = try session.reckoning(on: start, knownAt: asked)
    let after = try session.reckoning(on: asOf, knownAt: asked)
    let states = after.items
    let basis = Report.Basis(
      knownAt: asked ?? records.log.lastRecorded, events: proof.count,
      fingerprint: proof.fingerprint.description)
    let edition = Edition(
      of: title, at: try arguments[address]?.webAddress(),
      Digest(from: before, to: after, of: states), states, on: basis,
      by: records.rules, drawnOn: Page(width: DisplayWidth.columns))
    let bundles = Site(edition).bundles
    do throws(SiteError) {
      let published = try FileSystem().publish(
        bundles.map(\.paths), { bundles[$0].contents }, to: folder.text,
        manifest: Site.manifestPath,
        by: .all)
      return .report(
        .published(
          Report.Published(
            folder: folder.text, files: published.files, written: published.written,
            removed: published.removed, basis: basis)),
        exit: proof.isSound ? .fine : .damaged)
    } catch {
      throw Failure(.site(error), at: folder.mark)
    }
  }
}
