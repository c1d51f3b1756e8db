/// What is wrong with the records, or worth a second look.
public enum Check {
  /// Looks at everything a log holds, whatever the day.
  ///
  /// The findings are in the order of files and lines, those of one line by rule.
  public static func findings(in log: Log, _ rules: Rulebook) -> [Finding] {
    findings(of: Finding.Rule.allCases, in: Evidence(Ledger(log, rules)))
  }

  /// The items whose procedure is not there, and the stages that are not in their item's: what the
  /// clocks of an answer leave out.
  public static func strays(in reckoning: Reckoning) -> [Finding] {
    let strays = reckoning.strays
    guard !strays.isEmpty else { return [] }
    return findings(
      of: [.badProcedure, .unknownStage], in: Evidence(reckoning.ledger, of: strays))
  }

  private static func findings(
    of wanted: [Finding.Rule], in evidence: Evidence
  ) -> [Finding] {
    let findings = wanted.flatMap { evidence.findings(of: $0) }
    return findings.enumerated().sorted { left, right in
      let (first, second) = (left.element.place, right.element.place)
      return (first?.file ?? "", first?.line ?? 0, left.offset)
        < (second?.file ?? "", second?.line ?? 0, right.offset)
    }.map(\.element)
  }
}

extension Evidence {
  /// What one rule finds.
  fileprivate func findings(of rule: Finding.Rule) -> [Finding] {
    switch rule {
    case .danglingTarget: danglingTargets
    case .danglingLink: danglingLinks
    case .neverOpened: itemsNeverOpened
    case .badProcedure: badProcedures
    case .unknownStage: unknownStages
    case .inapplicableCorrection: inapplicableCorrections
    case .openingRedacted: openingsRedacted
    case .openedTwice: itemsOpenedTwice
    case .enteredTwice: stagesEnteredTwice
    case .unusualStep: unusualSteps
    case .reopened: reopenings
    case .resumedUnpaused: resumptionsWithoutPause
    case .announced: announcements
    case .dependencyRing: rings(of: Link.dependsOn)
    case .partRing: rings(of: Link.partOf)
    case .successionRing: rings(of: Link.supersedes)
    case .misplacedReport: misplacedReports
    case .sourcesDisagree: disagreements
    case .fork: forks
    case .missingAncestor: missingAncestors
    case .clockSkew: clockSkews
    case .unknownKind: unknownKinds
    case .unknownMember: unknownMembers
    }
  }
}
