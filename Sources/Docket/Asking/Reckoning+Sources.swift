public import EDTF

/// Something published that events rest on.
public struct Citation: Hashable, Sendable {
  public let publisher: String
  public let title: String
  public let date: EDTFDate?
  public let url: String?
  /// How many events rest on it.
  public var events: Int

  /// What a source is, with nothing that rests on it yet.
  public init(of source: Source) {
    publisher = source.publisher
    title = source.title
    date = source.date
    url = source.url
    events = 0
  }
}

extension Reckoning {
  /// What some events rest on, retracted ones aside: publishers with the most events first, each with
  /// what it published in order of date.
  public func citations(of entries: [Entry]) -> [Citation] {
    var counts: [Citation: Int] = [:]
    var publishers: [String: Int] = [:]
    for entry in entries where entry.state != .retracted {
      guard let source = (entry.fact?.event ?? entry.event).source else { continue }
      counts[Citation(of: source), default: 0] += 1
      publishers[source.publisher, default: 0] += 1
    }
    return counts.map { citation, count in
      var citation = citation
      citation.events = count
      return citation
    }.sorted { left, right in
      let (leftCount, rightCount) = (publishers[left.publisher], publishers[right.publisher])
      if leftCount != rightCount { return (leftCount ?? 0) > (rightCount ?? 0) }
      if left.publisher != right.publisher { return left.publisher < right.publisher }
      return left.isBefore(right)
    }
  }
}

extension Citation {
  /// The order of what one publisher published; what has no date comes last.
  fileprivate func isBefore(_ other: Citation) -> Bool {
    let (days, others) = (date?.bounds ?? .unknown, other.date?.bounds ?? .unknown)
    let isUndated = (date == nil ? 1 : 0, other.date == nil ? 1 : 0)
    return (isUndated.0, days.lo, days.hi, title, url ?? "", date?.text ?? "")
      < (isUndated.1, others.lo, others.hi, other.title, other.url ?? "", other.date?.text ?? "")
  }
}
