import Docket
import EDTF
import Reports
import Support
import Testing

@testable import Database

/// Each table against the JSON of the command that answers the same.
struct SameAnswersTests {
  @Test(arguments: Case.all.sampled)
  func `items and the stages they may be in are those of items`(_ test: Case) throws {
    let expected = Report.items(test.reckoning.items, in: test.reckoning).rows
    #expect(try test.rows("SELECT * FROM items").map(\.said) == expected.map(\.said))
    let stages = expected.flatMap { row in
      (row["maybe_stages"]?.elements ?? []).map { [row["item"], $0] }
    }
    #expect(try test.rows("SELECT item, stage FROM maybe_stages").map(\.values) == stages)
  }

  @Test(arguments: Case.all.sampled)
  func `spells, links, promises and parts are those of show`(_ test: Case) throws {
    let shown = test.reckoning.items.flatMap { Report.show($0, in: test.reckoning).rows }
    func expected(_ name: String) -> [[String: JSON]] {
      shown.flatMap { row in
        (row[name]?.elements ?? []).map { element in
          element.said.merging(["item": row["item"] ?? .null]) { $1 }
        }
      }
    }
    let spells = "item, stage, from_edtf, from_earliest, from_latest, until_edtf, "
    #expect(
      try test.rows("SELECT \(spells) until_earliest, until_latest FROM spells").map(\.said)
        == expected("spells"))
    #expect(
      try test.rows("SELECT item, relation, to_item AS \"to\" FROM links").map(\.said)
        == expected("links"))
    let promised = try test.rows("SELECT * FROM promises ORDER BY item, number").map { row in
      row.said.filter { !["event", "number"].contains($0.key) }
    }
    #expect(promised == expected("promises"))
    let parts = shown.flatMap { row in
      (row["parts"]?.elements ?? []).map { [row["item"], $0] }
    }
    #expect(try test.rows("SELECT item, part FROM parts").map(\.values) == parts)
  }

  @Test(arguments: Case.all.sampled)
  func `reasons and the events behind them are those of why`(_ test: Case) throws {
    let rows = test.reckoning.items.flatMap { Report.why($0, in: test.reckoning).rows }
    let expected = rows.flatMap { row in
      (row["reasons"]?.elements ?? []).map { (item: row["item"], reason: $0) }
    }
    let found = try test.rows("SELECT * FROM reasons ORDER BY item, number").map { row in
      row.said.filter { $0.key != "number" }
    }
    #expect(
      found == expected.map { $0.reason.said.merging(["item": $0.item ?? .null]) { $1 } })
    let events = expected.flatMap { item, reason in
      (reason["events"]?.elements ?? []).map { [item, reason["reason"], $0] }
    }
    let behind = try test.rows(
      """
      SELECT e.item, r.reason, e.event FROM reason_events AS e
      JOIN reasons AS r ON r.item = e.item AND r.number = e.reason ORDER BY e.rowid
      """)
    #expect(behind.map(\.values) == events)
  }

  @Test(arguments: Case.all.sampled)
  func `events and their sources are those of timeline`(_ test: Case) throws {
    let expected = Report.timeline(test.reckoning.entries, in: test.reckoning).rows
    let further = ["number", "who", "reason", "target", "note", "recorded_by"]
    let found = try test.rows("SELECT *, recorded_by AS \"by\" FROM events ORDER BY number")
    #expect(
      found.map { row in row.said.filter { !further.contains($0.key) } } == expected.map(\.said))
    let sources = expected.flatMap { row in
      (row["sources"]?.elements ?? []).map { source in
        source.said.merging(["event": row["id"] ?? .null]) { $1 }
      }
    }
    let cited = try test.rows("SELECT * FROM event_sources ORDER BY rowid").map { row in
      row.said.filter { !["number", "stated_by"].contains($0.key) }
    }
    #expect(cited == sources)
    #expect(try test.rows("SELECT id FROM timeline").map(\.values) == expected.map { [$0["id"]] })
  }

  @Test(arguments: Case.all.sampled)
  func `figures and sources are those of figures and sources`(_ test: Case) throws {
    let entries = test.reckoning.entries
    let figures = Report.figures(test.reckoning.figures(of: entries), in: test.reckoning).rows
    let found = try test.rows("SELECT * FROM figures ORDER BY rowid").map { row in
      row.said.filter { !["target", "disputed"].contains($0.key) }
    }
    #expect(found == figures.map(\.said))
    let sources = Report.sources(test.reckoning.citations(of: entries), in: test.reckoning).rows
    let query = "SELECT publisher, title, date_edtf AS date, url, events FROM sources"
    #expect(try test.rows("\(query) ORDER BY number").map(\.flat) == sources.map(\.flat))
  }

  @Test(arguments: Case.all.sampled)
  func `what stalls and falls due is that of stalled and due`(_ test: Case) throws {
    let (reckoning, items) = (test.reckoning, test.reckoning.items)
    func names(_ possibly: Bool) -> [[JSON?]] {
      Report.stalled(items, possibly: possibly, in: reckoning).rows.map { [$0["item"]] }
    }
    let certain = try test.rows("SELECT item FROM stalled").map(\.values)
    let possible = try test.rows("SELECT item FROM possibly_stalled").map(\.values)
    #expect(Set(certain) == Set(names(false)))
    #expect(Set(certain + possible) == Set(names(true)))
    #expect(certain.count + possible.count == names(true).count)
    for (table, end, left) in [
      ("deadlines", Day.distantFuture, ["certain"]), ("due", reckoning.soon, []),
    ] {
      let deadlines = reckoning.deadlines(of: items, until: end)
      let expected = Report.due(deadlines, until: end, in: reckoning).rows.map { row in
        row.said.filter { !left.contains($0.key) }
      }
      let further = ["number", "days_min", "days_max", "running"]
      let found = try test.rows("SELECT * FROM \(table) ORDER BY number").map { row in
        row.said.filter { !further.contains($0.key) }
      }
      #expect(found == expected, "\(table)")
    }
  }

  @Test(arguments: Case.all.sampled)
  func `stages are those of procedure`(_ test: Case) throws {
    let expected = test.rules.names.flatMap { name in
      Report.procedures(test.reckoning.usages(of: name, in: test.rules), in: test.reckoning).rows
    }
    #expect(
      try test.rows("SELECT * FROM procedures ORDER BY rowid").map(\.said) == expected.map(\.said))
    let stages = expected.flatMap { row in
      (row["stages"]?.elements ?? []).map { stage in
        [row["folder"], row["procedure"]]
          + ["stage", "title", "actor", "limit", "pace", "basis", "end"].map { stage[$0] }
      }
    }
    let found = try test.rows(
      """
      SELECT folder, procedure, stage, title, actor, time_limit, pace, basis, outcome FROM stages
      ORDER BY rowid
      """)
    #expect(found.map(\.values) == stages)
  }

  @Test(arguments: Case.all.sampled)
  func `titles are those the items were opened with`(_ test: Case) throws {
    let expected = test.reckoning.items.flatMap { state in
      (state.opening?.titles ?? []).map { [.string(state.item.text), .string($0.name), $0.value] }
    }
    #expect(try test.rows("SELECT item, language, title FROM titles").map(\.values) == expected)
  }

  @Test(arguments: Table.all.map(\.name))
  func `every table has been held against something`(_ name: String) throws {
    #expect(try Case.all.contains { try !$0.rows("SELECT * FROM \(name)").isEmpty })
  }

  @Test func `meta says what the tables were filled from`() throws {
    let test = try #require(Case.shipped.first)
    let row = try test.rows("SELECT as_of, known_at, events, fingerprint, docket, format FROM meta")
    #expect(
      row.map(\.compact) == [
        """
        {"as_of":"1996-06-01","known_at":"1970-01-01T00:00:01Z","events":2,"fingerprint":"a+b",\
        "docket":"0.0.0","format":1}
        """
      ])
  }
}

extension JSON {
  /// The values of a row, in order.
  var values: [JSON?] { members?.map(\.value) ?? [] }
}
