import Docket
import EDTF

extension Snapshot {
  /// The procedures with the folders they stand in, by name and folder.
  fileprivate var usages: [Usage] {
    rules.names.flatMap { reckoning.usages(of: $0, in: rules) }
  }
}

extension Table {
  /// The ways items go.
  static let procedures = Table(
    "procedures", "the ways items go; today's, whatever the day",
    [
      .text("folder", "the folder of the records it is for; empty: all") { (usage: Usage) in
        usage.collection
      },
      .text("procedure", "its name") { $0.procedure.name },
      .text("title", "its title") { $0.procedure.title },
      .optional("silent", "how long nothing may be heard") { $0.procedure.silent?.description },
    ],
    constraints: ["PRIMARY KEY (folder, procedure)"],
    rows: \.usages)

  /// A stage of a procedure.
  private struct Step: Sendable {
    let usage: Usage
    let stage: Procedure.Stage
    let number: Int
  }

  /// The stages of procedures.
  static let stages = Table(
    "stages", "the stages of the procedures, in order, as \"procedure\" lists them",
    [
      .text("folder", "the folder of its procedure") { (step: Step) in step.usage.collection },
      .text("procedure", "its procedure") { $0.usage.procedure.name },
      .number("number", "from 1, in their order") { $0.number },
      .text("stage", "its name") { $0.stage.name },
      .text("title", "its title") { $0.stage.title },
      .optional("actor", "whose move it is") { $0.stage.actor },
      .optional("time_limit", "what the law allows") { $0.stage.limit?.description },
      .optional("pace", "what is usual") { $0.stage.pace?.description },
      .optional("basis", "what both rest on") { $0.stage.basis },
      .optional("outcome", "of an end: done, dropped, lapsed") { $0.stage.end?.rawValue },
    ],
    constraints: [
      "PRIMARY KEY (folder, procedure, number)",
      "FOREIGN KEY (folder, procedure) REFERENCES procedures (folder, procedure)",
    ],
    rows: { snapshot in
      snapshot.usages.flatMap { usage in
        usage.procedure.stages.enumerated().map {
          Step(usage: usage, stage: $0.element, number: $0.offset + 1)
        }
      }
    })
}
