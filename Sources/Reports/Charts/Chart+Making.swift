public import Docket
public import EDTF

extension Chart {
  /// Draws the ways of items.
  ///
  /// - Parameters:
  ///   - states: The items, in the order they are drawn; see ``mostRows``.
  ///   - reckoning: How things stand.
  ///   - window: The days the axis reaches over; where it is open, all that there is to see.
  ///   - inFull: Whether an item has a lane a stage; `nil` leaves it to how many there are.
  ///   - saysKnownAt: Whether it says what time of knowledge it is of; what it stands in may say so.
  public init(
    _ states: [ItemState], in reckoning: Reckoning, window: Bounds = .unknown,
    inFull: Bool? = nil, saysKnownAt: Bool = true
  ) {
    let shown = Array(states.prefix(Chart.mostRows))
    let isInFull = inFull ?? (shown.count <= Chart.mostRowsInFull)
    asOf = reckoning.asOf
    title = Chart.title(of: states, on: reckoning)
    caution = saysKnownAt ? reckoning.cautionWords : nil
    omitted = states.count - shown.count
    rows = shown.map { Row($0, in: reckoning, inFull: isInFull) }
    axis = Axis(rows, asOf: reckoning.asOf, window: window)
  }

  private static func title(of states: [ItemState], on reckoning: Reckoning) -> String {
    let what = states.count == 1 ? states.first.map(\.item.text) : nil
    return "\(what ?? states.count.counted("item")), as of \(reckoning.day)"
  }
}

extension Chart.Row {
  fileprivate init(_ state: ItemState, in reckoning: Reckoning, inFull: Bool) {
    item = state.item
    title = state.title
    standing = state.standing
    words = state.standingWords
    pauses = reckoning.pauses(of: state.item)
    let bars = state.bars(on: reckoning.asOf)
    let marks = state.marks(on: reckoning.asOf)
    isInFull = inFull
    guard inFull else {
      lanes = [Chart.Lane(label: state.standingWords, bars: bars, marks: marks)]
      return
    }
    // A stage that is entered again goes on in the lane it has.
    var stages: [String] = []
    for bar in bars where !stages.contains(bar.stage) { stages.append(bar.stage) }
    let ways = stages.map { stage in
      Chart.Lane(label: stage, bars: bars.filter { $0.stage == stage }, marks: [])
    }
    let hasPromises = marks.contains { $0.kind != .report }
    let hasReports = marks.contains { $0.kind == .report }
    let kinds = [hasPromises ? "promises" : nil, hasReports ? "reports" : nil].compactMap { $0 }
    let label = kinds.isEmpty ? "no stage known" : kinds.joined(separator: ", ")
    let said = Chart.Lane(
      label: label.capitalizedFirst, bars: [], marks: marks)
    lanes = ways + (marks.isEmpty && !ways.isEmpty ? [] : [said])
  }
}

extension ItemState {
  /// Its stays as bars.
  fileprivate func bars(on day: Day) -> [Chart.Bar] {
    spells.enumerated().map { index, spell in
      let stage = procedure?.stage(spell.stage)
      let kind: Chart.Bar.Kind =
        if spell.from.bounds.lo > day { .announced } else if stage?.end != nil {
          .end
        } else if candidates.contains(index) { .current } else { .past }
      let end = spell.until?.bounds ?? Bounds(day)
      return Chart.Bar(
        stage: procedure.title(of: spell.stage), from: spell.from.bounds,
        until: kind == .end || kind == .announced ? spell.from.bounds : end, kind: kind)
    }
  }

  /// What was said and promised by the day, as marks: those that matter most last.
  fileprivate func marks(on day: Day) -> [Chart.Mark] {
    let reports = facts.compactMap { fact -> Chart.Mark? in
      guard fact.event.kind == .reported, fact.mayHaveHappened(by: day) else { return nil }
      let words = "\(fact.event.lead): \(fact.event.sentence(in: procedure))"
      return Chart.Mark(kind: .report, on: fact.bounds, slippedTo: nil, words: words)
    }
    let promised = promises.map { promise in
      Chart.Mark(
        kind: Chart.Mark.Kind(promise.state), on: promise.due.bounds,
        slippedTo: slips(of: promise).last?.due.bounds.hi,
        words: sentence(of: promise, on: day))
    }
    return reports + promised
  }
}

extension Chart.Mark.Kind {
  fileprivate init(_ state: PromiseState.State) {
    self =
      switch state {
      case .open: .open
      case .kept: .kept
      case .broken: .broken
      case .possiblyBroken: .possiblyBroken
      }
  }
}

extension Axis {
  /// The days from the first that something is drawn on to the last, the day asked about among them.
  fileprivate init(_ rows: [Chart.Row], asOf: Day, window: Bounds) {
    let lanes = rows.flatMap(\.lanes)
    let bars = lanes.flatMap(\.bars).flatMap { bar in
      bar.kind == .current ? [bar.from] : [bar.from, bar.until]
    }
    let marks = lanes.flatMap(\.marks)
    let pauses = rows.flatMap(\.pauses).map(\.lo)
    let days = (bars + marks.map(\.on)).flatMap { [$0.lo, $0.hi] } + pauses
    // What will be, or may still be, is drawn as far as it is a promise or announced.
    let future =
      marks.flatMap { [$0.on.hi, $0.slippedTo ?? $0.on.hi] }
      + lanes.flatMap(\.bars).filter { $0.kind == .announced }.flatMap { [$0.from.lo, $0.from.hi] }
    let told = days.filter { !$0.isDistant && $0 <= asOf }
    let first = told.min() ?? asOf
    var last = future.filter { !$0.isDistant && $0 >= asOf }.max() ?? asOf
    // What is over long since need not be drawn small for the time after it.
    if last == asOf, lanes.flatMap(\.bars).allSatisfy({ $0.kind == .past || $0.kind == .end }),
      let end = told.max(), 3 * asOf.days(since: end) > asOf.days(since: first)
    {
      last = min(asOf, end.advanced(by: end.days(since: first) / 20))
    }
    let start = window.lo.isDistant ? min(first, window.hi) : window.lo
    let end = window.hi.isDistant ? max(last, window.lo) : window.hi
    self.init(start, end)
  }
}
