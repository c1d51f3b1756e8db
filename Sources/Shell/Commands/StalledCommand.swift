import Docket
import Reports

extension Command {
  private static let possibly = Option("possibly", nil, "list what may have stalled as well")
  private static let exitCode = Option("exit-code", nil, "exit with 1 if something is listed")

  /// `stalled [FILTER…]`: what has stalled, and why.
  static let stalled = Command(
    "stalled", "list what has stalled, the longest first, with every reason",
    examples: [
      Example(line: "stalled", says: "what has certainly stalled today"),
      Example(
        line: "stalled --possibly --as-of 2003-03-06",
        says: "what had stalled that day, and what may have"),
      Example(line: "stalled kind:law --exit-code", says: "for a script: 1 if a law has stalled"),
    ],
    words: [.filter], options: [possibly, exitCode] + Option.reading(alsoAs: [.atom]),
    details: [
      """
      A reason is certain if it holds whatever the exact dates were, and possible if it holds for \
      some of them. "why ITEM" gives the sum.
      """,
      """
      As atom it is a feed with an entry a reason, dated by the day it came to hold, or by when what \
      it rests on was recorded, if that was later: the newly stalled stand first, and a reason keeps \
      its entry as long as it rests on the same.
      """,
    ]
  ) { (session, arguments) throws(Failure) in
    let reckoning = try session.reckoning(by: arguments)
    let states = try session.filter(by: arguments).items(of: reckoning, stalled: true)
    let report = Report.stalled(
      states, possibly: arguments.has(possibly), in: reckoning, of: arguments.filterWords)
    let isFinding = arguments.has(exitCode) && report.count > 0
    return .report(report, exit: isFinding ? .findings : .fine)
  }
}
