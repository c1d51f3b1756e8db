/// A view: a common question, asked of the tables.
struct View: Sendable {
  let name: String
  /// The statement that makes it; its comment says what it answers.
  let sql: String

  private init(_ name: String, _ says: String, _ query: String) {
    self.name = name
    sql = "CREATE VIEW \(name) AS  -- \(says)\n\(query)"
  }
}

extension View {
  /// Every view, in the order help lists them.
  static let all: [View] = [
    View(
      "stalled", "what has certainly stalled, the longest first, as \"stalled\" lists it",
      """
        SELECT items.*, min(coalesce(certain_from, due_latest)) AS stalled_since
        FROM items JOIN reasons USING (item) WHERE certain
        GROUP BY item ORDER BY stalled_since NULLS LAST, item
      """),
    View(
      "possibly_stalled", "what may have stalled, as \"stalled --possibly\" adds it",
      """
        SELECT items.*, min(due_earliest) AS may_stall_since
        FROM items JOIN reasons USING (item)
        GROUP BY item HAVING NOT max(certain) ORDER BY may_stall_since NULLS LAST, item
      """),
    View(
      "due", "what may fall due within 30 days, as \"due\" lists it",
      """
        SELECT deadlines.*,
          running AND coalesce(days_min >= 0 AND days_max <= 30, 0) AS certain
        FROM deadlines WHERE coalesce(days_min, 0) <= 30
      """),
    View(
      "broken_promises", "promises that are broken or may be, the oldest first",
      """
        SELECT promises.*, title AS item_title FROM promises JOIN items USING (item)
        WHERE state IN ('broken', 'possibly-broken') ORDER BY due_latest, event
      """),
    View(
      "timeline", "what happened, in order, with the titles of the items",
      """
        SELECT events.*, title AS item_title, kind AS item_kind
        FROM events LEFT JOIN items USING (item) ORDER BY events.number
      """),
    View(
      "publishers", "who published how much, and how many events rest on it",
      """
        SELECT publisher, count(*) AS sources, sum(events) AS events
        FROM sources GROUP BY publisher ORDER BY events DESC, publisher
      """),
  ]
}
