import EDTF
import Reports

extension Command {
  /// `date EDTF…`: what dates mean.
  static let date = Command(
    "date", "say what a date in EDTF means: its earliest and its latest day",
    examples: [
      Example(line: "date 2003-03-06", says: "one day"),
      Example(line: "date '[2002-07..2002-12]'", says: "one unknown day between two"),
      Example(
        line: "date 2002-34 '?2004-06-~11'", says: "a quarter; a date of which parts are doubtful"),
      Example(line: "date 2002-06~ 200X", says: "several at once; what is no date is explained"),
    ],
    words: [Parameter("EDTF", .some)],
    options: Option.answering,
    details: [
      """
      Dates are written in the Extended Date/Time Format (ISO 8601-2), levels 0 to 2. Where one of the \
      words is no date, all are answered and the exit code is 2.
      """
    ]
  ) { (_, arguments) throws(Failure) in
    let answers = arguments.words.map { word in
      (text: word.text, date: Result { () throws(EDTFError) in try EDTFDate(word.text) })
    }
    let isValid = answers.allSatisfy { (try? $0.date.get()) != nil }
    return .report(Report.dates(answers), exit: isValid ? .fine : .usage)
  }
}
