import Docket
import EventLog
import Reports

extension Wording {
  /// What is to be said of a file that is not there.
  static let leadsNowhere = "a link that leads nowhere"

  /// What is to be said of an unfinished last line.
  static func torn(_ torn: Torn) -> String {
    torn.item == nil
      ? "torn: the last line is unfinished (from byte \(torn.offset) on) and counts for nothing yet"
      : "torn: the last line lacks its newline and counts for nothing yet"
  }

  /// What is to be said of a draft that the log says already.
  static func recordedBefore(_ event: Event) -> String {
    "recorded before, as \(event.id.short) on \(event.recorded) by \(event.by), and not written again "
      + "(--again does)"
  }

  /// Where a line is damaged, to the byte from 0, and what is wrong with it.
  static func damaged(_ damage: Damage) -> String {
    "\(damage.file):\(damage.line):\(damage.column): \(Wording(damage.reason).message)"
      + " (at byte \(damage.offset))"
  }

  /// Why a line is no event.
  init(_ reason: Damage.Reason) {
    switch reason {
    case .emptyLine: self.init("an empty line")
    case .byteOrderMark: self.init("a byte-order mark (U+FEFF)")
    case .notUTF8: self.init("not UTF-8")
    case .carriageReturn: self.init("a carriage return; lines end with LF alone")
    case .idNotAtStart: self.init("the line does not begin with its id")
    case .json(let fault): self.init(fault)
    case .noEvent(let problem): self.init(problem)
    case .idTwice(let id, let first):
      self.init("the id \(id.short) is that of another line, \(first.file):\(first.line)")
    case .altered(let id, let now):
      self.init("altered: the id is \(id.short), and the line's own would be \(now.short)")
    case .redactionAltered(let id):
      self.init("altered: the redaction of \(id.short) is not what was written")
    case .unredacted(let id, let redacted):
      self.init(
        "\(id.short) was redacted (\(redacted.file):\(redacted.line)) and still stands here; "
          + "\"redact \(id.short)\" takes it out")
    }
  }

  /// Why a text is no JSON.
  init(_ fault: JSONProblem.Fault) {
    switch fault {
    case .empty: self.init("nothing where JSON should be")
    case .notUTF8: self.init("not UTF-8")
    case .controlCharacter: self.init("a control character in a string", hint: "write it \\u00XX")
    case .unfinishedString: self.init("a string is never closed")
    case .badEscape: self.init("a \\ that begins no escape")
    case .unfinished: self.init("the JSON ends too early")
    case .unexpected: self.init("not what JSON has here")
    case .badNumber: self.init("no number that JSON has")
    case .tooDeep: self.init("more than \(Limits.nesting) arrays and objects inside each other")
    case .trailing: self.init("something follows the JSON")
    case .scalar: self.init("neither an object nor an array")
    case .array: self.init("an array where an object should be, one a line")
    case .byteOrderMark: self.init("a byte-order mark (U+FEFF)")
    case .memberTwice(let name): self.init("the member \"\(name)\" stands twice")
    case .tooLong: self.init("too long to be read")
    }
  }
}
