public import Docket
import EDTF

extension Report {
  /// What an answer rests on, so that it can be found again.
  public struct Basis: Hashable, Sendable {
    /// The time by which the log knew it; `nil` of a log without events.
    public let knownAt: Timestamp?
    /// How many events were known then.
    public let events: Int
    /// The fingerprint of the records known then, `EVENTS+RULES`.
    public let fingerprint: String

    public init(knownAt: Timestamp?, events: Int, fingerprint: String) {
      self.knownAt = knownAt
      self.events = events
      self.fingerprint = fingerprint
    }
  }

  /// What changed between two days, what has stalled, what falls due, what is new; at its foot, what it
  /// rests on.
  ///
  /// - Parameters:
  ///   - digest: What changed.
  ///   - basis: What it rests on.
  ///   - states: The items asked about.
  ///   - words: The words that say which items are asked for.
  /// - Returns: One row; as Atom one entry; as a calendar what ``due(_:for:until:in:of:)`` has.
  public static func digest(
    _ digest: Digest, on basis: Basis, for states: [ItemState] = [], of words: [String] = []
  ) -> Report {
    let blocks =
      [.heading("Digest of \(digest.after.day)"), .paragraph(digest.summary)]
      + digest.changeSection + digest.stalledSections + digest.dueSection + digest.promiseSection
      + digest.eventSections + digest.figureSection
      + digest.foot(basis)
    let document = Document(blocks)
    let after = digest.after
    return Report(rows: [digest.row(basis)], columns: Digest.columns, document: document)
      .with(.atom) { Feed.digest(digest, on: basis, of: words, document).atom(on: $0) }
      .with(.ics) { _ in
        Calendar.due(
          digest.deadlines, for: states, until: after.soon, in: after,
          named: (["Due"] + words).title
        ).text
      }
  }
}

extension Digest {
  /// All of it in a few numbers.
  var summary: String {
    let newly = stalled.count { isNewlyStalled($0.item) }
    let parts =
      [
        "\(changes.count.counted("item")) changed",
        "\(stalled.count) stalled" + (newly == 0 ? "" : ", \(newly) newly"),
        "\(possiblyStalled.count) possibly stalled",
        "\(deadlines.count) due by \(DatePhrase(after.soon).noun)",
        "\(new.count.counted("new event"))",
      ] + (redacted.isEmpty ? [] : ["\(redacted.count) redacted"])
    return "Since \(before.day): \(parts.joined(separator: "; "))."
  }

  fileprivate var stalledSections: [Document.Block] {
    let all = stalled.longestStalledFirst(on: after.asOf)
    let newly = all.filter { isNewlyStalled($0.item) }
    let still = all.filter { !isNewlyStalled($0.item) }
    return Report.group("Newly stalled", newly, in: after)
      + Report.group("Still stalled", still, in: after)
      + Report.group("Possibly stalled", possiblyStalled.mostLikelyStalledFirst, in: after)
  }

  fileprivate var dueSection: [Document.Block] {
    guard !deadlines.isEmpty else { return [] }
    return [
      .heading("Due by \(DatePhrase(after.soon).noun)"),
      .list(deadlines.map { Report.entry($0, in: after) }),
    ]
  }

  fileprivate var promiseSection: [Document.Block] {
    guard !promises.isEmpty else { return [] }
    let entries = promises.map { state, promise in
      let words = state.sentence(of: promise, on: after.asOf)
      return Document.Entry("\(after.name(of: state.item)): \(words) [\(promise.event.short)]")
    }
    return [.heading("Promises made, kept, broken or put off"), .list(entries)]
  }

  fileprivate var figureSection: [Document.Block] {
    guard !figures.isEmpty else { return [] }
    let entries = figures.measurements.map { group in
      let item = group.first.map { "\($0.item), " } ?? ""
      return Document.Entry(item + group.entry.text, below: group.entry.below)
    }
    return [.heading("Figures"), .list(entries)]
  }

  /// The day, the time and the records it was made from, so that it can be made again.
  fileprivate func foot(_ basis: Report.Basis) -> [Document.Block] {
    let known = basis.knownAt.map { ", by what this log knew at \($0)" } ?? ""
    return [
      .heading("What it rests on"),
      .paragraph(
        "As of \(after.day)\(known): \(basis.events.counted("event")). The procedures are "
          + "those of the day it was made."),
      .verbatim(["fingerprint \(basis.fingerprint)"]),
    ]
  }
}
