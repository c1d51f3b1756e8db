import Docket
import EventLog
import Reports

extension Wording {
  init(_ problem: Verification.Problem) {
    let (event, other) = (problem.event.short, problem.other.short)
    switch problem.fault {
    case .noPrevious: self.init("\(event) was written knowing \(other), which is not there")
    case .noTarget: self.init("\(event) is about \(other), which is not there")
    case .recordedEarlier:
      self.init("\(event) says it was recorded before \(other), which it knew; clocks may differ")
    }
  }

  /// What is to be said of a fingerprint that should be the records' and is not.
  static func difference(_ comparison: Fingerprint.Comparison) -> [String] {
    guard case .differs(let events, let rules) = comparison else { return [] }
    return (events ? ["the events are not those of the fingerprint given"] : [])
      + (rules ? ["the procedures are not those of the fingerprint given"] : [])
  }
}
