import EDTF

extension Chart {
  /// The picture in words, for whoever does not see it.
  func description(mostRows: Int) -> String {
    guard !rows.isEmpty else { return "Nothing to draw." }
    let (first, last) = (DatePhrase(axis.first).noun, DatePhrase(axis.last).noun)
    let told = rows.prefix(mostRows).map(\.description)
    let more = rows.count + omitted - told.count
    let rest = more > 0 ? ["And \(more.counted("more item"))."] : []
    return (["From \(first) to \(last)."] + told + rest).joined(separator: " ")
  }
}

extension Chart.Row {
  /// How the item stands, when it was in which stage, and what was promised.
  var description: String {
    let bars = lanes.flatMap(\.bars).map { "\($0.stage) \($0.days)" }
    let marks = lanes.flatMap(\.marks)
    let promises = marks.filter { $0.kind != .report }.map(\.words)
    let reports = marks.count - promises.count
    let said = reports > 0 ? [reports.counted("report")] : []
    return "\(title): \(([words] + bars + promises + said).joined(separator: "; "))."
  }
}

extension Chart.Bar {
  /// From when to when, in words.
  var days: String {
    let since = from.phrase.noun
    switch kind {
    case .past: return "from \(since) to \(until.phrase.noun)"
    case .current: return "since \(since)"
    case .announced: return "announced for \(since)"
    case .end: return "reached \(from.phrase.adverbial)"
    }
  }
}
