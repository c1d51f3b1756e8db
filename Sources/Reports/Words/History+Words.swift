import Docket
import EDTF

extension History {
  /// The event as recorded; below, each version: when, by whom, what it said from then on, on whose
  /// word.
  func entry(in procedure: Procedure?) -> Document.Entry {
    let lines = versions.indices.map { index in
      let version = versions[index]
      return Document.Entry(
        "\(version.record.recorded) by \(version.record.by): \(words(of: index, in: procedure))",
        below: version.basis.map(Document.Block.paragraph))
    }
    return Document.Entry(
      "\(event.outline(in: procedure)) [\(event.id.short)]", below: [.list(lines)])
  }

  private func words(of index: Int, in procedure: Procedure?) -> String {
    let version = versions[index]
    let record = version.record
    guard index > 0 else { return "\(event.lead), \(event.sentence(in: procedure))" }
    let earlier = versions[index - 1]
    let id = "[\(record.id.short)]"
    var parts: [String] = []
    switch record.body {
    case .corroborated:
      parts.append("another source \(id)\(record.ownWords(in: procedure).map { ": \($0)" } ?? "")")
    case .retracted(let target, let reason):
      let what = target == event.id ? "retracted" : "retracted \(target.short)"
      parts.append("\(what) \(id)\(reason.map { ": \($0)" } ?? "")")
    default: parts.append("corrected \(id)")
    }
    parts += version.differences.map(\.words)
    if earlier.state == .retracted, version.state != .retracted {
      parts.append("so it counts again")
    }
    if let bounds = version.fact?.bounds, let before = versions[..<index].lastFact?.bounds,
      bounds != before
    {
      parts.append("reckoned since as \(bounds.phrase.adverbial)")
    }
    let changesNothing = parts.count == 1 && record.kind == .corrected
    return parts.joined(separator: "; ") + (changesNothing ? "; which changed nothing" : "")
  }
}

extension ArraySlice<History.Version> {
  /// The event as it was said to be when it counted last.
  fileprivate var lastFact: Fact? { last { $0.fact != nil }?.fact }
}

extension History.Version {
  /// On whose word, or why.
  fileprivate var basis: [String] {
    let note = record.sentenceHasNote ? nil : record.note.map { "Note: \($0)" }
    return [record.source?.citation, note].compactMap { $0 }
  }
}
