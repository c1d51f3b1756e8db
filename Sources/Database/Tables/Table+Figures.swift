import Docket
import EDTF

extension Table {
  /// The numbers that sources state.
  static let figures = Table(
    "figures", "the numbers that sources state, as \"figures\" lists them",
    [
      .id("id", "the event that states it", .key) { (figure: Figure) in figure.id },
      .item { $0.item },
      .text("figure", "what was measured") { $0.measurement.figure },
      .text("value", "as the source writes it: 290, ~700, >650") { $0.value.text },
      .decimal("least", "the least it can mean, a number") { $0.value.reach.least },
      .decimal("most", "the most it can mean, a number") { $0.value.reach.most },
      .optional("unit", "what is counted") { $0.measurement.unit },
      .dated("period", "the time it is about") { figure in
        figure.measurement.period.map { Dated($0.text, $0.widened) }
      },
      .dated("on", "when it was measured") { $0.on },
      .id("target", "the measurement that it states or is another source for") { $0.target },
      .truth("disputed", "another source states what this cannot be") { $0.isDisputed },
      .source("source_") { $0.source },
    ],
    indexes: ["item", "target"],
    rows: { $0.reckoning.figures(of: $0.reckoning.entries(of: .measured)) })
}
