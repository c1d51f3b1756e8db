import Docket
import EDTF

/// The records of a country that does not exist, to look around in.
///
/// They are written as lines of `add`, and recorded as those are. `@N` in a line is the day N days before
/// the one the records are made on, so that what has stalled has stalled of late; `@last` is the id of the
/// event before. What happened long ago has days of its own.
struct ExampleRecords: Sendable {
  /// The day they are made on.
  let today: Day

  /// The files beside the log, each with its path in the folder.
  static let files: [(path: String, text: String)] = [
    (".gitattributes", "*.jsonl merge=union\n"),
    ("xx/procedures/bill.json", bill), ("xx/procedures/programme.json", programme),
  ]

  /// The lines, with the days put in.
  var lines: [String] {
    ExampleRecords.stories.split(separator: "\n").map { line in
      var text = ""
      var rest = line[...]
      while let sign = rest.firstIndex(of: "@") {
        let digits = rest[rest.index(after: sign)...].prefix { $0.isNumber || $0 == "-" }
        text += rest[..<sign]
        if let days = Int(digits) {
          text += Day(number: today.number - days).description
        } else {
          text += "@"
        }
        rest = rest[rest.index(sign, offsetBy: 1 + digits.count)...]
      }
      return text + rest
    }
  }

  private static let bill = """
    {"procedure":"bill","title":"A bill in Exland (invented)","silent":"12 months",
     "stages":[
      {"stage":"tabled","title":"Tabled","actor":"its sponsor","pace":"3 months","basis":"this record's yardstick"},
      {"stage":"committee","title":"In committee","actor":"the committee","pace":"6 months","basis":"this record's yardstick"},
      {"stage":"vote","title":"Before the vote","actor":"the Assembly","limit":"60 days","basis":"Standing Orders of Exland, rule 41 (invented)"},
      {"stage":"adopted","title":"Adopted","end":"done"},
      {"stage":"withdrawn","title":"Withdrawn","end":"dropped"},
      {"stage":"lapsed","title":"Lapsed","end":"lapsed"}]}

    """

  private static let programme = """
    {"procedure":"programme","title":"A programme in Exland (invented)","silent":"18 months",
     "stages":[
      {"stage":"announced","title":"Announced","actor":"the government"},
      {"stage":"funded","title":"Funded","actor":"the treasury"},
      {"stage":"running","title":"Running","actor":"its ministry"},
      {"stage":"completed","title":"Completed","end":"done"},
      {"stage":"dropped","title":"Dropped","end":"dropped"}]}

    """
}
