import Docket
import EDTF

extension Leaf {
  /// What the record is, what it rests on, how to check it, and the rules by which it is reckoned.
  var about: [UInt8] {
    page(
      Section.about.title, in: .about,
      [HTML("h1", Section.about.title)] + terms + basis + check + subscriptions + rules)
  }

  private var terms: [HTML] {
    [
      HTML(
        "p", ["class": "lead"],
        "Every line of these pages is made from sourced events in an append-only log. Nothing in it is "
          + "edited in place: a correction is an event, too. What had to leave the record (a name, for "
          + "somebody's safety) is redacted, and its place says so, when and why."),
      HTML("h2", "What stalled means"),
      HTML(
        "p",
        "An item is stalled when, whatever the exact dates were, its time is over: the limit that the "
          + "law sets for its stage, the pace that is usual there, or a promised day; when nothing was "
          + "heard of it for too long; or when it waits for something that has stalled. It is possibly "
          + "stalled when that holds for some of the days that the sources leave open. Talk restarts no "
          + "limit and no pace, and no reason outlives an end."),
    ]
  }

  private var basis: [HTML] {
    let rows: [(String, HTML)] = [
      ("As of", .text(reckoning.day)),
      ("Compared with", .text(edition.digest.before.day)),
      ("Known at", .text(edition.basis.knownAt?.description ?? "no time: nothing is recorded")),
      ("Items", .text("\(edition.states.count)")),
      ("Events", .text("\(edition.basis.events)")),
      ("Fingerprint", HTML("code", edition.basis.fingerprint)),
    ]
    return [
      HTML("h2", "What it rests on"),
      HTML("dl", rows.flatMap { [HTML("dt", $0.0), HTML("dd", [$0.1])] }),
      HTML(
        "p",
        "The fingerprint is the SHA-256 of the ids of all events, sorted, and that of the procedures; the "
          + "id of an event is the SHA-256 of its line. Change a comma and it is another."),
    ]
  }

  private var check: [HTML] {
    let asOf = " --as-of \(reckoning.asOf)"
    let known = edition.basis.knownAt.map { " --known-at \($0)" } ?? ""
    let since = " --since \(edition.digest.before.asOf)"
    let name = " --name \(edition.name.inShell)"
    let address = edition.address.map { " --address \($0.inShell)" } ?? ""
    return [
      HTML("h2", "How to check it"),
      HTML("p", "With the records and docket, that nothing behind these pages was changed since:"),
      HTML(
        "pre",
        [.lines(["docket verify\(known) --fingerprint \(edition.basis.fingerprint)"])]),
      HTML("p", "That the same records make the same pages, to the byte:"),
      HTML("pre", [.lines(["docket publish copy\(asOf)\(known)\(since)\(name)\(address)"])]),
      HTML("p", "That no file of this site was changed on its way, in the folder of the site:"),
      HTML("pre", [.lines(["sha256sum --check --quiet \(Site.manifestPath)"])]),
    ]
  }

  private var subscriptions: [HTML] {
    let links = Subscription.allCases.map { subscription in
      HTML("li", [HTML("a", ["href": way(to: subscription.path)], subscription.title)])
    }
    return [HTML("h2", "How to follow it"), HTML("ul", links)]
  }

  /// The procedures, with the time each stage may take and what that rests on.
  private var rules: [HTML] {
    let procedures = edition.rules.names.flatMap { name in
      edition.rules.collections(with: name).compactMap { folder in
        edition.rules.procedure(name, in: folder).map { (folder, $0) }
      }
    }
    guard !procedures.isEmpty else { return [] }
    return [
      HTML("h2", "By which rules"),
      HTML(
        "p",
        "A limit is what the law allows. A pace is what is usual or announced, or the record's own "
          + "yardstick; what it rests on is said beside it."),
    ]
      + procedures.flatMap { folder, procedure in
        [
          HTML("h3", procedure.title),
          HTML(
            "p", ["class": "place"],
            "\(folder.isEmpty ? "" : "\(folder)/")\(procedure.name)"
              + (procedure.silent.map { "; silent after \($0) without a word" } ?? "")),
          HTML("ol", procedure.stages.map { HTML("li", [.prose($0.terms)]) }),
        ]
      }
  }
}

extension Procedure.Stage {
  /// The stage, whose move it is, and how long that may take.
  fileprivate var terms: String {
    let times = [limit.map { "limit \($0)" }, pace.map { "pace \($0)" }].compactMap { $0 }
    let rests = basis.map { " (\($0))" } ?? ""
    return [
      title, actor.map { "by \($0)" }, end.map { "an end: \($0.rawValue)" },
      times.isEmpty ? nil : times.joined(separator: ", ") + rests,
    ].compactMap { $0 }.joined(separator: "; ")
  }
}

extension String {
  /// The text as one word of a shell's command line.
  fileprivate var inShell: String {
    let isPlain = utf8.allSatisfy { byte in
      let character = Character(Unicode.Scalar(byte))
      return byte < 0x80 && (character.isLetter || character.isNumber || "-_./".contains(character))
    }
    guard !isPlain || isEmpty else { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
