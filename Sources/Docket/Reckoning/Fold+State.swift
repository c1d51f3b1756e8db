import EDTF

extension Fold {
  /// The state of an item in words by its own clocks, given what is part of it.
  func state(of situation: Situation, parts: [ItemID]) -> ItemState {
    let spells = situation.toldStays.map { spell($0, of: situation) }
    let contents = ItemState.Contents(
      ledger: ledger, item: self.item(situation.item),
      opening: opening(of: situation), procedure: situation.track?.procedure, spells: spells,
      candidates: situation.candidates, current: situation.current,
      standing: situation.standing, outcome: situation.outcome,
      reasons: reasons(situation.over, of: situation),
      promises: promises(of: situation), links: links(of: situation), parts: parts,
      clocks: reasons(situation.running, of: situation),
      rows: situation.toldRows)
    return ItemState(contents)
  }

  private func reasons(_ clocks: [Clock], of situation: Situation) -> [Reason] {
    var reasons: [Reason] = []
    // A reason is large, and most items have one: no room is left for more.
    reasons.reserveCapacity(clocks.count)
    for clock in clocks { if let reason = reason(clock, of: situation) { reasons.append(reason) } }
    return reasons
  }

  /// The reason that a clock is; a clock of a stage has that of its item's procedure.
  func reason(_ clock: Clock, of situation: Situation) -> Reason? {
    switch clock.detail {
    case .stage(let stay, let duration): return stageReason(clock, situation, stay, duration)
    case .promise(let index, let state, let slips, let lastDue):
      let promise = promise(index, state, slips, of: situation)
      let later = situation.promised.dropFirst(index + 1).filter {
        $0.stage == situation.promised[index].stage
      }
      let publisher = text(situation.promised[index].mark.said.other)
      return Reason(
        kind: .promise, isCertain: clock.isCertain, since: promise.made, due: promise.due,
        basis: promise.who ?? publisher,
        events: [promise.event] + later.map { id($0.mark.row) },
        detail: .promise(promise, lastDue: due(of: situation.promised[lastDue])),
        certainFrom: clock.certainFrom, standstill: nil)
    case .silence(let threshold, let certain, let latest):
      let rows = certain == nil || certain == latest ? [latest] : [certain ?? latest, latest]
      return Reason(
        kind: .silent, isCertain: clock.isCertain, since: dated(clock.since),
        due: Dated(nil, clock.due), basis: situation.track?.procedure.title ?? "",
        events: rows.map { id($0) }, detail: .silence(threshold), certainFrom: clock.certainFrom,
        standstill: standstill(of: clock, situation))
    }
  }

  /// What an item is tied to by the day; a link without a date holds on every day.
  func links(of situation: Situation) -> [Link] {
    situation.links.map { link in
      Link(
        relation: word(link.said.word),
        to: item(link.said.other), event: id(link.row),
        isCertain: link.said.on == .none || link.hasHappened(by: day))
    }
  }
}

extension Fold {
  private func id(_ row: Int) -> EventID { ids[row] }

  private func opening(of situation: Situation) -> Event.Opening? {
    guard let opening = situation.opening else { return nil }
    // What is kept whole, or was corrected, may have titles in other languages.
    if ledger.log.kept[opening.row] != nil || rulings.said(opening.row) == nil,
      case .opened(let opening) = rulings.current(opening.row).body
    {
      return opening
    }
    let procedure = opening.said.other
    return Event.Opening(
      title: text(opening.said.text), kind: word(opening.said.word),
      procedure: procedure == .none ? nil : word(procedure), titles: [])
  }

  /// The stays of an item in words, all that are recorded.
  func spells(of situation: Situation) -> [Spell] {
    situation.stays.map { spell($0, of: situation) }
  }

  private func spell(_ stay: Stay, of situation: Situation) -> Spell {
    Spell(
      stage: word(stay.stage), from: dated(stay.from),
      until: stay.until.map { dated($0) }, events: situation.course.rows(of: stay).map { id($0) })
  }

  private func stageReason(
    _ clock: Clock, _ situation: Situation, _ stay: Int, _ duration: CalendarDuration
  ) -> Reason? {
    let stay = situation.stays[stay]
    guard let stage = situation.track?.stage(stay.stage) else { return nil }
    // The entry, and what was reported of the stay by the day: what lies ahead is no evidence of it.
    var rows = situation.course.rows(of: stay)
    rows.removeAll { row in
      !situation.marks.contains { $0.row == row && $0.mayHaveHappened(by: day) }
    }
    return Reason(
      kind: clock.kind, isCertain: clock.isCertain, since: dated(clock.since),
      due: Dated(nil, clock.due), basis: stage.basis ?? "", events: rows.map { id($0) },
      detail: .stage(stage, duration), certainFrom: clock.certainFrom,
      standstill: standstill(of: clock, situation))
  }

  /// For how long a clock stood still, and by which events, in order of date.
  private func standstill(of clock: Clock, _ situation: Situation) -> Reason.Standstill? {
    let (since, pauses) = (clock.since.bounds, situation.pauses)
    return pauses.still(from: since, due: clock.due).map { still in
      let rows = pauses.rows(from: since.lo, to: clock.due.hi)
      return Reason.Standstill(
        least: still.least, most: still.most,
        events: situation.marks.filter { rows.contains($0.row) }.map { id($0.row) })
    }
  }

  private func promises(of situation: Situation) -> [PromiseState] {
    situation.promised.indices.map { index in
      promise(index, situation.state(of: index), situation.slips(of: index).count, of: situation)
    }
  }

  private func promise(
    _ index: Int, _ state: PromiseState.State, _ slips: Int, of situation: Situation
  ) -> PromiseState {
    let promise = situation.promised[index]
    let who = promise.mark.said.text
    return PromiseState(
      stage: word(promise.stage), due: due(of: promise),
      who: who == .none ? nil : text(who), made: dated(promise.mark.stamp),
      event: id(promise.mark.row), state: state, slips: slips)
  }

  private func due(of promise: Situation.Promise) -> Dated {
    dated(Stamp(on: promise.mark.said.due, bounds: promise.due))
  }
}
