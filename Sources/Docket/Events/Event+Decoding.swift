import EDTF

extension Event {
  /// The members of every event, in the order they are written; a kind's own stand after `on`.
  public static let commonMembers = [
    "event", "item", "on", "source", "note", "prev", "recorded", "by",
  ]

  /// What an event says, read once from its members.
  final class Contents: Sendable {
    let id: EventID
    let kind: EventKind?
    let item: ItemID
    let on: EDTFDate?
    let body: Body
    let source: Source?
    let note: String?
    let prev: [EventID]
    let recorded: Timestamp
    let by: String
    let members: [JSON.Member]

    init(id: EventID, members: [JSON.Member]) throws(EventProblem) {
      let reader = MemberReader(members: members)
      let kindName = try reader.text("event")
      self.id = id
      self.members = members
      kind = EventKind(rawValue: kindName)
      item = try reader.item("item")
      on = try reader.optionalDate("on")
      source = try reader.source()
      note = try reader.optionalText("note")
      prev = try reader.ids("prev")
      recorded = try reader.timestamp("recorded")
      by = try reader.text("by")
      guard let kind else {
        body = .unknown(kind: kindName)
        return
      }
      body = try Body(kind, from: reader)
      if source == nil, kind.needsSource || note == nil && body.reason == nil {
        throw EventProblem("source", .unsourced(noteWillDo: !kind.needsSource))
      }
    }

    /// An event whose line can be read no more.
    init(unreadable id: EventID, item: ItemID, recorded: Timestamp) {
      self.id = id
      self.item = item
      self.recorded = recorded
      (kind, on, source, note) = (nil, nil, nil, nil)
      body = .unknown(kind: "")
      (prev, members, by) = ([], [], "")
    }
  }
}

extension Event.Body {
  fileprivate init(_ kind: EventKind, from reader: MemberReader) throws(EventProblem) {
    switch kind {
    case .opened:
      self = .opened(
        Event.Opening(
          title: try reader.text("title"), kind: try reader.text("kind"),
          procedure: try reader.optionalText("procedure"), titles: try reader.titles("titles")))
    case .entered: self = .entered(stage: try reader.text("stage"))
    case .reported:
      self = .reported(
        stage: try reader.optionalText("stage"), who: try reader.optionalText("who"))
    case .measured:
      self = .measured(
        Event.Measurement(
          figure: try reader.text("figure"), value: try reader.quantity("value"),
          unit: try reader.optionalText("unit"), period: try reader.optionalDate("period")))
    case .promised:
      self = .promised(
        stage: try reader.text("stage"), due: try reader.date("due"),
        who: try reader.optionalText("who"))
    case .paused: self = .paused(reason: try reader.optionalText("reason"))
    case .resumed: self = .resumed(reason: try reader.optionalText("reason"))
    case .linked: self = .linked(relation: try reader.text("relation"), to: try reader.item("to"))
    case .corroborated:
      self = .corroborated(
        target: try reader.id("target"), stage: try reader.optionalText("stage"),
        value: try reader.optionalQuantity("value"))
    case .corrected:
      self = .corrected(target: try reader.id("target"), set: try reader.changes("set"))
    case .retracted:
      self = .retracted(target: try reader.id("target"), reason: try reader.optionalText("reason"))
    }
  }
}
