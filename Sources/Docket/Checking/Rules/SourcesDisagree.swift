import EDTF

extension Evidence {
  /// Sources for one fact that cannot all be right; each corroboration is held against the fact and
  /// those recorded before it, and named once for each member.
  var disagreements: [Finding] {
    items.flatMap { record in
      record.facts.flatMap { fact in
        fact.corroborations.indices.flatMap { index in
          let statement = fact.corroborations[index]
          let earlier = [fact.event] + fact.corroborations[..<index]
          return statement.differences(from: earlier).map { matter, other in
            finding(matter, statement, other == fact.id ? [fact.id] : [fact.id, other])
          }
        }
      }
    }
  }
}

extension Event {
  /// Whether both cannot be right about one fact: their dates, stages or numbers differ.
  public func contradicts(_ other: Event) -> Bool { !differences(from: [other]).isEmpty }

  /// For each member that differs, the matter and the first event it differs from.
  fileprivate func differences(from others: [Event]) -> [(Finding.Matter, EventID)] {
    let readings: [(member: String, of: (Event) -> String?, mayAgree: (Event, Event) -> Bool)] = [
      ("on", { $0.on?.text }, { $0.clockBounds.overlaps($1.clockBounds) }),
      ("stage", \.stage, { $0.stage == $1.stage }),
      ("value", \.value, { Event.mayAgree($0.value, $1.value) }),
    ]
    return readings.compactMap { reading in
      guard let mine = reading.of(self) else { return nil }
      for other in others {
        guard let theirs = reading.of(other), !reading.mayAgree(self, other) else { continue }
        return (.disagreement(member: reading.member, theirs, mine), other.id)
      }
      return nil
    }
  }

  private var value: String? {
    switch body {
    case .measured(let measurement): measurement.value
    case .corroborated(_, _, let value): value
    case .opened, .entered, .reported, .promised, .paused, .resumed, .linked, .corrected,
      .retracted, .unknown:
      nil
    }
  }

  private static func mayAgree(_ left: String?, _ right: String?) -> Bool {
    guard let left = left.flatMap({ Quantity($0) }), let right = right.flatMap({ Quantity($0) })
    else { return true }
    return left.mayEqual(right)
  }
}

extension Bounds {
  fileprivate func overlaps(_ other: Bounds) -> Bool { lo <= other.hi && other.lo <= hi }
}
