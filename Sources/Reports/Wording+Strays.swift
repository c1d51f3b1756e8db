public import Docket

extension Wording {
  /// Words why an item's clocks are not, or not all, reckoned, for somebody who asked about others.
  public static func stray(_ finding: Finding) -> String {
    let left =
      finding.rule == .badProcedure
      ? "its clocks are not reckoned" : "no clock of that stage is reckoned"
    return "item \(finding.item): \(Wording(finding).message); \(left)"
  }
}
