public import Docket
import EDTF

extension Report {
  /// A procedure, or all of one name: its stages with their time and what that rests on, and who is
  /// where on the day.
  public static func procedures(_ usages: [Usage], in reckoning: Reckoning) -> Report {
    let several: [Document.Block] =
      usages.count < 2
      ? []
      : [
        .paragraph(
          "\(usages.count) folders have a procedure of that name; an item follows the nearest one.")
      ]
    return Report(
      rows: usages.map(\.row),
      columns: ["procedure", "title", "folder", "silent", "stages"],
      document: Document(
        several + usages.flatMap { blocks($0, in: reckoning) } + reckoning.caution))
  }

  private static func blocks(_ usage: Usage, in reckoning: Reckoning) -> [Document.Block] {
    let procedure = usage.procedure
    let place = usage.collection.isEmpty ? "the records folder" : usage.collection
    let silence = procedure.silent.map { "; silent after \($0) without a word" } ?? ""
    let stages = procedure.stages.map { stage in
      Document.Entry(
        "\(stage.title) (\(stage.name))\(stage.end.map { ": an end, \($0.rawValue)" } ?? "")",
        below: stage.terms.map(Document.Block.paragraph))
    }
    let nowhere = usage.itemsInNone.map { Document.Entry("\($0.title) (\($0.item))") }
    return [
      .heading(procedure.title),
      .paragraph("\(procedure.name), of \(place)\(silence)."),
      .paragraph("\(reckoning.day): \(usage.items.count.counted("item"))."),
      .picture(.stages(StageGraph(usage, in: reckoning))), .heading("Stages"), .list(stages),
    ] + (nowhere.isEmpty ? [] : [.heading("In no stage that is known"), .list(nowhere)])
  }
}

extension Procedure.Stage {
  /// Whose move it is, how long that may take, and what may follow.
  fileprivate var terms: [String] {
    let times = [limit.map { "limit \($0)" }, pace.map { "pace \($0)" }].compactMap { $0 }
    let rests = basis.map { " (\($0))" } ?? ""
    return [
      actor, times.isEmpty ? nil : times.joined(separator: ", ") + rests,
      next.map { "next: \($0.joined(with: "or"))" },
    ].compactMap { $0 }
  }
}

extension Usage {
  fileprivate var row: JSON {
    .object([
      JSON.Member("procedure", .string(procedure.name)),
      JSON.Member("title", .string(procedure.title)),
      JSON.Member("folder", .string(collection)),
      JSON.Member("silent", .optional(procedure.silent?.description)),
      JSON.Member("stages", .array(procedure.stages.map(row))),
    ])
  }

  private func row(_ stage: Procedure.Stage) -> JSON {
    .object([
      JSON.Member("stage", .string(stage.name)),
      JSON.Member("title", .string(stage.title)),
      JSON.Member("actor", .optional(stage.actor)),
      JSON.Member("limit", .optional(stage.limit?.description)),
      JSON.Member("pace", .optional(stage.pace?.description)),
      JSON.Member("basis", .optional(stage.basis)),
      JSON.Member("next", stage.next.map { .strings($0) } ?? .null),
      JSON.Member("end", .optional(stage.end?.rawValue)),
      JSON.Member("items", .strings(items(in: stage.name).map(\.item.text))),
      JSON.Member("maybe_items", .strings(items(perhapsIn: stage.name).map(\.item.text))),
    ])
  }
}
