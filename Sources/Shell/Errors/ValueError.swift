import Docket
import EDTF
import Reports

/// Why a word cannot be the value it stands for.
enum ValueError: Error, Hashable, Sendable {
  case unknownSetting(UnknownName)
  case unknownFormat(UnknownName)
  /// A shell that docket knows no completion for.
  case unknownShell(UnknownName)
  /// A format that the answer of a command does not come in, and those it comes in.
  case notInFormat(String, Format, [Format])
  /// No address for mail, nor several.
  case notAnAddress(String)
  /// Neither `stop` nor `continue`.
  case unknownErrorMode(UnknownName)
  /// What should be a day and has no digit.
  case notADay(String)
  /// A date without a latest day where an as-of day is wanted.
  case noLatestDay(String)
  /// No length of time.
  case notADuration(String)
  /// No time to wait.
  case notAWait(String)
  /// No event of that item has an id that begins so, or several have.
  case noSuchHead(String, ItemID)
  /// `--if-head` with drafts of several items, or of none.
  case headOfSeveral
  /// Neither a day nor a length of time before one.
  case notASince(String)
  /// A procedure that there is none of.
  case unknownProcedure(UnknownName)
  /// A digest that would begin after the day it is of.
  case sinceAfter(Day, asOf: Day)
  /// An earlier state of knowledge that is after the later.
  case knownAfter(Timestamp, Timestamp)
  /// Two names of one option, both given.
  case saidTwice(Option, Option)
  /// A time that begins like one and is none.
  case notATime(String)
  /// A name under which events are recorded: empty, or with control characters.
  case notAName(String)
  /// An item that no event is about.
  case unknownItem(UnknownName)
  /// An item all of whose events are later than the day asked about.
  case nothingYet(String, Day)
  /// An item all of whose events were retracted or redacted.
  case nothingLeft(String)
  /// An option that this event cannot do without.
  case missingOption(Option)
  /// A kind of event that is none.
  case unknownKind(UnknownName)
  /// A file of more drafts, or bytes, than are recorded at once.
  case tooManyDrafts(String)
  /// A file without drafts.
  case noDrafts(String)
  /// Drafts about items of several logs, and no word which is meant.
  case severalLogs([String])
  /// Something that goes on until it is stopped, where nobody is there to do so.
  case unwatched
  /// Neither `auto` nor `always` nor `never`.
  case unknownColour(UnknownName)
  /// Neither `on` nor `off`.
  case notASwitch(String)
  case notAFingerprint(String)
  /// A file that should hold a checkpoint.
  case notACheckpoint(String)
  /// What a checkpoint cannot call the records.
  case notACheckpointName(String)
  /// Records that are to be written down and cannot all be read.
  case damagedRecords
  /// Two options that do not go together.
  case notTogether(Option, Option)
  /// An option that says nothing without another.
  case needs(Option, Option)
  /// What should begin the id of one event, or be a text that an event may hold; the member it is like.
  case refused(Refusal.Problem, member: String)
  /// An event whose content was taken out before.
  case alreadyRedacted(EventID, [Redaction])
  /// A file to write without a name; whether standard output would do.
  case noOutput(orStream: Bool)
  /// A folder to write without a name.
  case noFolder
  /// What should be the address of a site.
  case notASite(String)
  /// A site of records of which there are none; the notice of that says how to begin.
  case nothingToPublish
  /// Standard output where only a file will do.
  case needsFile
  /// What the records know at a time that has not come.
  case notYet(Timestamp)
  /// A file to write among the records; whether standard output would do.
  case outputInRecords(String, orStream: Bool)
  /// A file that is there and is not docket's to replace.
  case notOwnDatabase(String)
  /// `--output` where the answer is a file of its own.
  case outputOfDatabase
  /// Scripts that run each other without end.
  case scriptsTooDeep(String)
}
