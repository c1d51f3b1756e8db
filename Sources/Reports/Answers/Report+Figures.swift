public import Docket
import EDTF

extension Report {
  /// The numbers that sources state, by item; what several state of one thing stands side by side.
  public static func figures(_ figures: [Figure], in reckoning: Reckoning) -> Report {
    Report(
      rows: figures, as: \.row, columns: Figure.columns, by: reckoning.workers,
      document: document(figures, in: reckoning))
  }

  private static func document(_ figures: [Figure], in reckoning: Reckoning) -> Document {
    let opening = "\(reckoning.day): \(figures.count.counted("figure"))."
    let groups = Dictionary(grouping: figures, by: \.item).sorted { $0.key < $1.key }
    let sections = groups.flatMap { item, own -> [Document.Block] in
      let bars = own.series.compactMap { Bars($0) }.map { Document.Block.picture(.bars($0)) }
      return [.heading(reckoning.name(of: item))] + bars + [.list(own.measurements.map(\.entry))]
    }
    return Document([.paragraph(opening)] + reckoning.caution + sections)
  }
}

extension [Figure] {
  /// The numbers of one thing in one unit, which can be compared.
  fileprivate var series: [[Figure]] {
    var series: [[Figure]] = []
    for figure in self {
      let name = (figure.measurement.figure, figure.measurement.unit)
      let place = series.firstIndex { other in
        other.first.map { ($0.measurement.figure, $0.measurement.unit) == name } ?? false
      }
      if let place { series[place].append(figure) } else { series.append([figure]) }
    }
    return series
  }

  /// The numbers of each measurement, which stand together.
  var measurements: [[Figure]] {
    var groups: [[Figure]] = []
    for figure in self {
      if groups.last?.first?.target == figure.target {
        groups[groups.count - 1].append(figure)
      } else {
        groups.append([figure])
      }
    }
    return groups
  }

  /// The numbers of one measurement: what was measured, and each number with its source.
  var entry: Document.Entry {
    guard let first else { return Document.Entry("") }
    let subject = first.measurement.figure + first.time
    guard count > 1 else {
      let source: [Document.Block] = first.source.map { [.paragraph($0.citation)] } ?? []
      return Document.Entry("\(subject): \(first.amount) [\(first.id.short)]", below: source)
    }
    let agreement = contains(where: \.isDisputed) ? "sources disagree" : "by several sources"
    let numbers = map { figure in
      let source = figure.source.map { ": \($0.citation)" } ?? ""
      return Document.Entry("\(figure.amount) [\(figure.id.short)]\(source)")
    }
    return Document.Entry("\(subject): \(agreement)", below: [.list(numbers)])
  }
}

extension Figure {
  /// The number with its precision in words and its unit.
  var amount: String {
    Event.quantity(value.text) + measurement.unitWords
  }

  /// The time the number is about, or else when it was measured; empty where neither is known.
  var timeLabel: String {
    if let period = measurement.period { return period.label }
    return on.bounds == .unknown ? "" : on.phrase.noun
  }

  /// The same in brackets.
  var time: String { timeLabel.isEmpty ? "" : " (\(timeLabel))" }
}
