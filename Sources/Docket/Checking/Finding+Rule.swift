extension Finding {
  /// The rules of `check`, by the names that scripts rely on; errors first.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    case danglingTarget = "dangling-target"
    case danglingLink = "dangling-link"
    case neverOpened = "never-opened"
    case badProcedure = "bad-procedure"
    case unknownStage = "unknown-stage"
    case inapplicableCorrection = "inapplicable-correction"

    case openingRedacted = "opening-redacted"
    case openedTwice = "opened-twice"
    case enteredTwice = "entered-twice"
    case unusualStep = "unusual-step"
    case reopened
    case resumedUnpaused = "resumed-unpaused"
    case announced
    case dependencyRing = "dependency-ring"
    case partRing = "part-ring"
    case successionRing = "succession-ring"
    case misplacedReport = "misplaced-report"
    case sourcesDisagree = "sources-disagree"
    case fork
    case missingAncestor = "missing-ancestor"
    case clockSkew = "clock-skew"
    case unknownKind = "unknown-kind"
    case unknownMember = "unknown-member"

    /// Whether what it finds is wrong or only worth a look.
    public var severity: Severity {
      switch self {
      case .danglingTarget, .danglingLink, .neverOpened, .badProcedure, .unknownStage,
        .inapplicableCorrection:
        .error
      case .openingRedacted, .openedTwice, .enteredTwice, .unusualStep, .reopened,
        .resumedUnpaused, .announced, .dependencyRing, .partRing, .successionRing,
        .misplacedReport, .sourcesDisagree, .fork, .missingAncestor, .clockSkew, .unknownKind,
        .unknownMember:
        .note
      }
    }
  }
}

extension Finding.Matter {
  /// The rule that finds it.
  public var rule: Finding.Rule {
    switch self {
    case .missingTarget, .foreignTarget, .corroboratesNoFact: .danglingTarget
    case .missingLink: .danglingLink
    case .neverOpened: .neverOpened
    case .unknownProcedure: .badProcedure
    case .unknownStage, .stageWithoutProcedure: .unknownStage
    case .inapplicableCorrection: .inapplicableCorrection
    case .openingRedacted: .openingRedacted
    case .openedTwice: .openedTwice
    case .enteredTwice: .enteredTwice
    case .skippedStages, .unusualStep: .unusualStep
    case .reopened: .reopened
    case .resumedWithoutPause: .resumedUnpaused
    case .announced: .announced
    case .ring(Link.partOf, _): .partRing
    case .ring(Link.supersedes, _): .successionRing
    case .ring: .dependencyRing
    case .misplacedReport: .misplacedReport
    case .disagreement: .sourcesDisagree
    case .fork: .fork
    case .missingAncestor: .missingAncestor
    case .recordedBefore: .clockSkew
    case .unknownKind: .unknownKind
    case .unknownMembers: .unknownMember
    }
  }
}
