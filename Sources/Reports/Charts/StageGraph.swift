public import Docket

/// A procedure as a graph: its stages in their usual order, what may follow each, and who is where.
public struct StageGraph: Hashable, Sendable {
  /// The procedure's title, and the day.
  public let title: String
  /// Those that are no end, in order.
  public let stages: [Stage]
  /// The ends.
  public let ends: [Stage]

  /// One stage.
  public struct Stage: Hashable, Sendable {
    public let title: String
    /// How an item in it is over; `nil` of one that is no end.
    public let outcome: Outcome?
    /// Whether the next one in order may follow.
    public let leadsOn: Bool
    /// The places in ``StageGraph/stages`` of those that may follow but are not the next one.
    public let jumps: [Int]
    /// The titles of the ends that may follow; `nil` where any may.
    public let ends: [String]?
    public let residents: [Resident]
  }

  /// An item in a stage, or perhaps in it.
  public struct Resident: Hashable, Sendable {
    public let title: String
    public let item: ItemID
    public let standing: Standing
    public let isCertain: Bool
    /// Since when it is there, in words.
    public let since: String?
  }
}

extension StageGraph {
  /// Draws a procedure, with the items that follow it on the day asked about.
  public init(_ usage: Usage, in reckoning: Reckoning) {
    let procedure = usage.procedure
    let way = procedure.stages.filter { $0.end == nil }
    title = "\(procedure.title), as of \(reckoning.day)"
    stages = way.enumerated().map { place, stage in
      let next = procedure.names(following: stage)
      return Stage(
        title: stage.title, outcome: nil,
        leadsOn: place + 1 < way.count && next.contains(way[place + 1].name),
        jumps: way.indices.filter { $0 != place + 1 && next.contains(way[$0].name) },
        ends: stage.next == nil
          ? nil : procedure.stages.filter { $0.end != nil && next.contains($0.name) }.map(\.title),
        residents: usage.residents(of: stage))
    }
    ends = procedure.stages.filter { $0.end != nil }.map { stage in
      Stage(
        title: stage.title, outcome: stage.end, leadsOn: false, jumps: [], ends: [],
        residents: usage.residents(of: stage))
    }
  }

  /// What the ends are that may follow a stage, in words; `nil` where none may.
  func endWords(of stage: Stage) -> String? {
    guard let names = stage.ends else { return ends.isEmpty ? nil : "any end" }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }
}

extension Usage {
  fileprivate func residents(of stage: Procedure.Stage) -> [StageGraph.Resident] {
    func resident(_ state: ItemState, isCertain: Bool) -> StageGraph.Resident {
      StageGraph.Resident(
        title: state.title, item: state.item, standing: state.standing, isCertain: isCertain,
        since: isCertain ? state.since?.phrase.noun : nil)
    }
    return items(in: stage.name).map { resident($0, isCertain: true) }
      + items(perhapsIn: stage.name).map { resident($0, isCertain: false) }
  }
}

extension StageGraph.Resident {
  /// Who it is, since when, how it stands, and if it is not certain that it is here.
  var words: String {
    let start = isCertain ? "" : "perhaps "
    let end = standing == .closed ? "" : "; \(standing.words)"
    return "\(start)\(title) (\(item))\(since.map { ", since \($0)" } ?? "")\(end)"
  }
}
