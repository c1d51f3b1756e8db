import Docket
import EDTF

extension ItemState {
  /// What it is, and how and where it stands on the day.
  func introduction(in reckoning: Reckoning) -> [Document.Block] {
    let isRedacted = reckoning.entries(of: item).contains { $0.event.redaction != nil }
    let kind =
      opening.map { ", \($0.kind)" }
      ?? (isRedacted ? ", not opened any more: its opening may be redacted" : ", never opened")
    let way = procedure.map { "; procedure: \($0.title)" } ?? ""
    return [
      .heading(title), .paragraph("\(item)\(kind)\(way)"),
      .paragraph("\(reckoning.day): \(standingWords); \(place)."),
    ] + (reckoning.progress(of: self).map { [.paragraph("\($0.words).")] } ?? [])
  }

  /// The promises that neither a reason nor a running clock tells, with what came of each.
  func otherPromises(on day: Day) -> [Document.Entry] {
    let told = (reasons + clocks).compactMap { reason -> EventID? in
      guard case .promise(let promise, _) = reason.detail else { return nil }
      return promise.event
    }
    return promises.filter { !told.contains($0.event) }
      .map { Document.Entry("\(sentence(of: $0, on: day)) [\($0.event.short)]") }
  }

  /// Beside the reasons: that it is over or paused, what clocks run and until when, and what none
  /// can be reckoned of.
  ///
  /// - Parameters:
  ///   - reckoning: How things stand.
  ///   - facts: Its facts, which are much to read; `nil` reads them where they are looked at.
  /// - Returns: A sentence each.
  func explanation(in reckoning: Reckoning, from facts: [Fact]? = nil) -> [String] {
    let day = reckoning.asOf
    return switch standing {
    case .closed: ["It is over, and no reason outlives an end."]
    case .paused: [pause(on: day, facts ?? self.facts)] + clocks.map { $0.running(for: self) }
    case .stalled, .possiblyStalled, .dueSoon, .onTrack: running(on: day, facts)
    }
  }

  /// What was said of it since it came to its stage, and did not move it: reports, figures,
  /// promises.
  func talk(on day: Day, from facts: [Fact]? = nil) -> [Fact] {
    let entered = since?.bounds.lo ?? .distantPast
    return (facts ?? self.facts).inTimelineOrder().filter { fact in
      guard fact.mayHaveHappened(by: day), fact.bounds.hi >= entered else { return false }
      return switch fact.event.body {
      case .reported(let place, _): place == nil || place == stage
      case .measured, .promised: true
      case .opened, .entered, .paused, .resumed, .linked, .corroborated, .corrected, .retracted,
        .unknown:
        false
      }
    }
  }

  private func running(on day: Day, _ facts: [Fact]?) -> [String] {
    let running = clocks.map { $0.running(for: self) }
    guard reasons.isEmpty else { return running }
    if procedure == nil {
      let cause =
        opening?.procedure.map { "Its procedure, \"\($0)\", is not there or cannot be read" }
        ?? "It has no procedure"
      return running + ["\(cause), so no limit, pace or silence can be reckoned."]
    }
    return (running.isEmpty ? ["No limit, pace or promise runs."] : running)
      + silence(on: day, facts ?? self.facts)
  }

  private func pause(on day: Day, _ facts: [Fact]) -> String {
    let begun = facts.last { $0.event.kind == .paused && $0.hasHappened(by: day) }
    guard let begun else { return "Its clock stands still." }
    return "Its clock stands still: \(begun.event.sentence(in: procedure)), "
      + "\(begun.dated.phrase.adverbial) [\(begun.id.short)]."
  }

  private func silence(on day: Day, _ facts: [Fact]) -> [String] {
    let heard = facts.filter {
      $0.event.kind?.isActivity == true && $0.event.on != nil && $0.hasHappened(by: day)
    }
    guard let threshold = procedure?.silent,
      let last = heard.max(by: { ($0.bounds.hi, $0.bounds.lo) < ($1.bounds.hi, $1.bounds.lo) })
    else { return [] }
    return [
      "Last heard of \(last.dated.phrase.adverbial); silent only after \(threshold) without a word."
    ]
  }
}

extension Reason {
  /// A clock that is not over: until when it runs.
  func running(for state: ItemState) -> String {
    let until = due.map { "until \($0.phrase.noun)" } ?? ""
    switch detail {
    case .stage(let stage, let duration):
      let still = standstill.map { standstill in
        let events = standstill.events.map(\.short).joined(separator: ", ")
        return "; \(standstill.words) [\(events)]"
      }
      return "The \(kind.rawValue) of \(duration) at \(stage.titleInSentence)"
        + "\(parenthesis(basis)) runs \(until)\(still ?? "")."
    case .promise(let promise, _):
      return "Promised\(promiser(promise)) \(promise.made.phrase.adverbial): "
        + "\(state.titleInSentence(of: promise.stage)) by \(promise.due.phrase.noun)."
    // Neither is told of before it holds.
    case .silence, .waiting: return ""
    }
  }
}
