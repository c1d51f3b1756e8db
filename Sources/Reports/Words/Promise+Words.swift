import Docket
import EDTF

extension ItemState {
  /// Who promised what for when, and what came of it, by how much.
  func sentence(of promise: PromiseState, on day: Day) -> String {
    let who = promise.who.map(Event.promiser) ?? ""
    let what = titleInSentence(of: promise.stage)
    let result = [fate(of: promise, on: day), slipping(of: promise)].compactMap { $0 }
    return "promised\(who) \(promise.made.phrase.adverbial): \(what) by "
      + "\(promise.due.phrase.noun): \(result.joined(separator: "; "))"
  }

  /// How often a promise was put off, by how much and to when; `nil` if it was not.
  func slipping(of promise: PromiseState) -> String? {
    let slips = slips(of: promise)
    guard let last = slips.last else { return nil }
    let distance = Delay(promise.due.delay(to: last.due)).span.map { ", by \($0) in all" } ?? ""
    // Somebody else may have given the new day.
    let others = Set(slips.compactMap(\.who)).subtracting([promise.who ?? ""]).sorted()
    let who = others.isEmpty ? "" : " by \(others.joined(with: "and"))"
    return "put off \(slips.count.times) since\(who), last to \(last.due.phrase.noun)\(distance)"
  }

  private func fate(of promise: PromiseState, on day: Day) -> String {
    let over = Delay(promise.due.delay(to: Dated(nil, Bounds(day))))
    switch promise.state {
    case .open: return "open"
    case .kept:
      guard let keeper = keeper(of: promise) else { return "kept" }
      let delay = Delay(promise.due.delay(to: keeper.from))
      return "kept \(keeper.from.phrase.adverbial)\(delay.lateness.map { ", \($0)" } ?? "")"
    case .broken: return "broken\(over.span.map { ", \($0) ago" } ?? "")"
    case .possiblyBroken: return "possibly broken"
    }
  }
}

/// The days from a due day to what came of it, at least and at most; `nil` where that side is open.
struct Delay {
  let min: Int?
  let max: Int?

  init(_ days: (min: Int?, max: Int?)) {
    min = days.min
    max = days.max
  }

  /// How many days they are: `12 days`, `183 to 213 days`; `nil` where a side is open.
  var span: String? {
    guard let min, let max else { return nil }
    return min == max ? max.counted("day") : "\(min.signed) to \(max.counted("day"))"
  }

  /// How late that is, or how early: `12 days late`, `in time`; `nil` where it cannot be told.
  var lateness: String? {
    guard let min, let max else { return nil }
    if min > 0 { return span.map { "\($0) late" } }
    return max <= 0 ? "in time" : "at most \(max.counted("day")) late"
  }
}
