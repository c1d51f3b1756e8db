import Docket
import EventLog
import Reports

extension Wording {
  private static let orStream = ", or - for standard output"

  init(_ error: ValueError) {
    switch error {
    case .unknownSetting(let name): self.init(name, noun: "setting")
    case .unknownFormat(let name): self.init(name, noun: "format")
    case .unknownShell(let name):
      self.init(
        "no completion for the shell \"\(name.name)\"",
        hint: Wording.question(name.closest) ?? "there is one for bash, zsh and fish")
    case .notInFormat(let command, let format, let formats):
      let others = Command.all.filter { $0.hasFormat && $0.formats.contains(format) }
      self.init(
        "\(command) does not come as \(format.rawValue)",
        hint: "it comes as \(formats.map(\.rawValue).joined(separator: ", ")); what does: "
          + others.map(\.name).joined(separator: ", "))
    case .notAnAddress(let text):
      self.init(
        "\"\(text)\" is no address for mail",
        hint: "desk@example.org, or 'The desk <desk@example.org>'; commas between several")
    case .unknownErrorMode(let name): self.init(name, noun: "value of on-error")
    case .unknownKind(let name): self.init(name, noun: "kind of event")
    case .unknownItem(let name):
      self.init(
        "no item \"\(name.name)\"",
        hint: Wording.question(name.closest) ?? "\"items\" lists them")
    case .notADay(let text):
      self.init(
        "\"\(text)\" is no day",
        hint: "give a day, a month or a year, 2003-03-06, 2003-03 or 2003, or today")
    case .noLatestDay(let text):
      self.init("\(text) has no latest day", hint: "give a day, a month or a year: 2003-03-06")
    case .notATime(let text):
      self.init(
        "\"\(text)\" is no time", hint: "give a day, 2003-03-06, or a time, 2003-03-06T12:00:00Z")
    case .notADuration(let text):
      self.init(
        "\"\(text)\" is no length of time", hint: "give days, weeks, months or years: '30 days'")
    case .notAWait(let text):
      self.init(
        "\"\(text)\" is no time to wait",
        hint: "give milliseconds, seconds or minutes, a week at most: 500ms, 10s, 2m")
    case .noSuchHead(let text, let item):
      self.init(
        "no event of \(item) has an id that begins with \"\(text)\", or several have",
        hint: "give at least \(EventID.leastPrefix) digits, as show \(item) has them")
    case .headOfSeveral:
      self.init("--if-head is about one item, and these events are about several")
    case .notASince(let text):
      self.init(
        "\"\(text)\" is neither a day nor a length of time",
        hint: "give a day, 2003-02-27, or days, weeks, months or years: '7 days'")
    case .unknownProcedure(let name): self.init(name, noun: "procedure")
    case .sinceAfter(let day, let asOf): self.init("\(day) is after \(asOf), the day asked about")
    case .knownAfter(let time, let other):
      self.init("\(time) is after \(other), the later state of knowledge")
    case .saidTwice(let option, let other):
      self.init("\(option.written) and \(other.written) say the same", hint: "give one of them")
    case .notAName(let text):
      self.init(
        text.isEmpty ? "a name cannot be empty" : "a name cannot hold control characters")
    case .nothingYet(let item, let day):
      self.init("nothing of \(item) has happened by \(day)")
    case .nothingLeft(let item):
      self.init(
        "nothing that was recorded of \(item) counts any more",
        hint: "timeline item:\(item) tells what became of it")
    case .missingOption(let option):
      self.init("\(option.written) is missing: \(option.help)", hint: option.usage)
    case .tooManyDrafts(let file):
      self.init(
        "\(file) holds more than \(Limits.drafts) drafts or \(Limits.fileBytes >> 20) MiB",
        hint: "record it in parts")
    case .noDrafts(let file): self.init("\(file) holds no drafts")
    case .severalLogs(let files):
      self.init(
        "these events belong to \(files.count) logs", hint: "say which one takes them: --to LOG")
    case .unwatched:
      self.init("\"watch\" goes on until ^C, and nobody is there: no terminal, or a script")
    case .unknownColour(let name): self.init(name, noun: "value of color")
    case .notASwitch(let text):
      self.init("\"\(text)\" is neither \"on\" nor \"off\"")
    case .notAFingerprint(let text):
      self.init(
        "\"\(text)\" is no fingerprint",
        hint: "64 hexadecimal digits, or twice that many joined by +, as verify prints them")
    case .refused(let problem, let member): self.init(problem, of: member)
    case .alreadyRedacted(let id, let redactions):
      let said = redactions.map { "\($0.at) by \($0.by), \($0.why)" }.joined(separator: "; ")
      self.init("event \(id.short) is redacted already: \(said)")
    case .notACheckpoint(let file):
      self.init("\(file) is no checkpoint", hint: "\"checkpoint FILE\" writes one")
    case .notACheckpointName(let name):
      self.init(
        "\"\(name)\" cannot be the name of the records",
        hint: "give up to \(Checkpoint.longestName) characters that are seen: --name NAME")
    case .damagedRecords:
      self.init(
        "nothing was written: the records cannot all be read",
        hint: "\"verify\" tells what is wrong")
    case .notTogether(let option, let other):
      self.init("\(option.written) and \(other.written) do not go together")
    case .needs(let option, let other):
      self.init("\(option.written) says nothing without \(other.written)", hint: other.usage)
    case .notYet(let time):
      self.init(
        "\(time) has not come: what is recorded until then would look dated back",
        hint: "leave --known-at out, or name a time that is past")
    case .noOutput(let orStream):
      self.init("the file has no name", hint: "name a file\(orStream ? Wording.orStream : "")")
    case .noFolder: self.init("the folder has no name", hint: "name a folder")
    case .notASite(let text):
      self.init(
        "\"\(text)\" is no address of a site",
        hint: "as browsers show it, with neither ? nor #: https://example.org/laws/")
    case .nothingToPublish: self.init("nothing was written: there is nothing to publish")
    case .needsFile:
      self.init("this is written to a file, not to standard output", hint: "name one")
    case .outputInRecords(let file, let orStream):
      self.init(
        "\(file) is in the records folder, where only docket's own records go",
        hint: "name a file elsewhere\(orStream ? Wording.orStream : "")")
    case .notOwnDatabase(let file):
      self.init(
        "\(file) is there already and is no database that docket wrote, or another program is writing it",
        hint: "name a new file")
    case .outputOfDatabase:
      self.init(
        "a database is written to the file that stands behind \"sqlite\"",
        hint: "export sqlite FILE")
    case .scriptsTooDeep(let name):
      self.init("too many scripts inside each other; does \(name) run itself?")
    }
  }
}
