extension Evidence {
  /// Stages that are not in their item's procedure; where that is not known, nothing can be said.
  var unknownStages: [Finding] {
    let records = Dictionary(uniqueKeysWithValues: items.map { ($0.item, $0) })
    return live.compactMap { event in
      guard let stage = event.stage, let record = records[event.item],
        let opening = record.opening
      else { return nil }
      guard opening.procedure != nil else {
        return finding(.stageWithoutProcedure(stage), event)
      }
      guard let procedure = record.procedure, procedure.stage(stage) == nil else { return nil }
      let name = UnknownName(stage, among: procedure.stages.map(\.name))
      return finding(.unknownStage(name, procedure: procedure.name), event)
    }
  }
}
