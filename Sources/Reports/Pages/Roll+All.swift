import Docket
import EDTF

extension Roll {
  /// Every list of a site.
  static func all(of edition: Edition) -> [Roll] {
    [
      stalled(edition), due(edition), changes(edition), items(edition), plans(edition),
      figures(edition), sources(edition),
    ]
  }

  /// What has stalled, the longest first, and what may have.
  static func stalled(_ edition: Edition) -> Roll {
    let digest = edition.digest
    let certain = digest.stalled.longestStalledFirst(on: edition.reckoning.asOf)
    let possible = digest.possiblyStalled.mostLikelyStalledFirst
    return Roll(
      section: .stalled, title: "Stalled",
      lead:
        "Stalled is what is over its time, or out of hearing, whatever the exact dates were; possibly "
        + "stalled, what is so for some of the days that the sources leave open. The longest come first.",
      groups: [group("Stalled", certain), group("Possibly stalled", possible)])
  }

  private static func group(_ title: String, _ states: [ItemState]) -> Group {
    Group(title: title, count: states.count) { leaf, index in leaf.stalledEntry(states[index]) }
  }

  /// What falls due soon.
  static func due(_ edition: Edition) -> Roll {
    let deadlines = edition.digest.deadlines
    let end = DatePhrase(edition.reckoning.soon).noun
    return Roll(
      section: .due, title: "Due by \(end)",
      lead: deadlines.isEmpty
        ? "No limit, pace or promise runs out by \(end)."
        : "Limits of the law, usual paces and promises that run out by \(end), the soonest first.",
      groups: [
        Group(title: "Limits, paces and promises", count: deadlines.count) { leaf, index in
          leaf.entry(of: deadlines[index])
        }
      ])
  }

  /// What changed, happened and was recorded since.
  static func changes(_ edition: Edition) -> Roll {
    let digest = edition.digest
    func events(_ title: String, _ entries: [Reckoning.Entry]) -> Group {
      Group(title: title, count: entries.count) { leaf, index in
        leaf.line(of: entries[index], withItem: true)
      }
    }
    return Roll(
      section: .changes, title: "Changes since \(digest.before.day)",
      lead: "What stands otherwise than on \(digest.before.day), what happened since, and what was "
        + "recorded since of another time.",
      groups: [
        Group(title: "Stands otherwise", count: digest.changes.count) { leaf, index in
          leaf.entry(of: digest.changes[index])
        },
        events("What happened", digest.happened), events("Newly recorded", digest.recorded),
        events("Corrected, retracted, corroborated", digest.rulings),
        events("Redacted", digest.redacted),
      ])
  }

  /// All items, those that need a look first.
  static func items(_ edition: Edition) -> Roll {
    let standings = Dictionary(grouping: edition.states, by: \.standing)
    return Roll(
      section: .items, title: "All items",
      lead: "\(edition.states.count.counted("item")), those that need a look first.",
      groups: Standing.byUrgency.map { standing in
        let states = standings[standing] ?? []
        return Group(
          title: "\(standing.heading) (\(states.count))", anchor: standing.rawValue,
          count: states.count
        ) { leaf, index in leaf.entry(of: states[index]) }
      })
  }

  /// The items that have parts, each with how far these are.
  static func plans(_ edition: Edition) -> Roll {
    let plans = edition.plans
    return Roll(
      section: .plans, title: "Plans and their parts",
      lead: plans.isEmpty
        ? "No item has parts." : "What is made of parts, and how far each of them is.",
      groups: plans.map { plan in
        let parts = plan.parts
        return Group(title: plan.title, item: plan.item, count: parts.count) { leaf, index in
          leaf.entry(ofPart: parts[index])
        }
      })
  }

  /// The numbers that sources state, by item.
  static func figures(_ edition: Edition) -> Roll {
    let figures = edition.reckoning.figures(of: edition.entries)
    let groups = Dictionary(grouping: figures.measurements) { $0[0].item }
    return Roll(
      section: .figures, title: "Figures",
      lead: "\(figures.count.counted("number")), as precise as the sources that state them.",
      groups: groups.keys.sorted().map { item in
        let own = groups[item] ?? []
        return Group(title: item.text, item: item, count: own.count) { leaf, index in
          leaf.entry(of: own[index])
        }
      })
  }

  /// What events rest on, by publisher.
  static func sources(_ edition: Edition) -> Roll {
    let entries = edition.entries
    let citations = edition.reckoning.citations(of: entries)
    let items = Edition.items(citing: entries)
    let publishers = citations.byPublisher
    return Roll(
      section: .sources, title: "Sources",
      lead:
        "\(citations.count.counted("source")) of \(publishers.count.counted("publisher")); those "
        + "that most events rest on come first.",
      groups: publishers.map { own in
        Group(title: own.first?.publisher ?? "", count: own.count) { leaf, index in
          let citation = own[own.startIndex + index]
          return leaf.entry(of: citation, restingOnIt: items[citation.key] ?? [])
        }
      })
  }
}

extension Edition {
  /// The items with events that rest on something published, by what that is.
  fileprivate static func items(citing entries: [Reckoning.Entry]) -> [Citation: [ItemID]] {
    var items: [Citation: Set<ItemID>] = [:]
    for entry in entries where entry.state != .retracted {
      guard let source = (entry.fact?.event ?? entry.event).source else { continue }
      items[Citation(of: source), default: []].insert(entry.event.item)
    }
    return items.mapValues { $0.sorted() }
  }
}

extension Citation {
  /// What was published, however much rests on it.
  fileprivate var key: Citation {
    var key = self
    key.events = 0
    return key
  }
}
