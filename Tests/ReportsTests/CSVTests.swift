import Docket
import Testing

@testable import Reports

private func csv(_ rows: [JSON], columns: [Column] = [], isSafe: Bool = false) -> String {
  Report(rows: rows, columns: columns, document: Document())
    .rendered(as: .csv, on: .plain, isSafeCSV: isSafe)
}

private func cell(_ value: JSON, isSafe: Bool = false) -> String {
  let text = csv([.object([JSON.Member("a", value)])], isSafe: isSafe)
  return String(text.dropFirst("a\n".count).dropLast())
}

@Test(arguments: [
  (JSON.null, ""), (.bool(true), "true"), (.integer(-3), "-3"), (.string(""), ""),
  (.string("a b"), "a b"), (.string("a,b"), "\"a,b\""),
  (.string("say \"no\""), "\"say \"\"no\"\"\""),
  (.string("two\nlines"), "\"two\nlines\""), (.string("a\rb"), "\"a\rb\""),
  (.string("a\r\nb"), "\"a\r\nb\""), (.string(" a"), "\" a\""),
  (.string("=1+1"), "=1+1"), (.strings([]), "[]"),
  (.strings(["a", "b"]), "\"[\"\"a\"\",\"\"b\"\"]\""),
])
func `a cell is exactly what the row says`(_ value: JSON, _ written: String) {
  #expect(cell(value) == written)
}

@Test(arguments: [
  ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("\t=1", "'\t=1"),
  ("\r=1", "\"'\r=1\""), ("＝1", "'＝1"), ("a=1", "a=1"), ("", ""), ("'=1", "'=1"),
])
func `a safe table has no text that begins like a formula`(_ text: String, _ written: String) {
  #expect(cell(.string(text), isSafe: true) == written)
}

@Test func `a number is no formula`() {
  #expect(cell(.integer(-3), isSafe: true) == "-3")
}

@Test func `parts of a dated thing and of a source have columns of their own`() {
  let columns: [Column] = ["item"] + .dated("since") + ["note"]
  let since: JSON = .object([JSON.Member("edtf", .null), JSON.Member("latest", .string("2003"))])
  #expect(
    csv(
      [
        .object([JSON.Member("item", .string("a")), JSON.Member("since", since)]),
        .object([JSON.Member("item", .string("b")), JSON.Member("since", .null)]),
      ], columns: columns)
      == "item,since.edtf,since.earliest,since.latest,note\na,,,2003,\nb,,,,\n")
}

@Test func `columns stand there without rows, too`() {
  #expect(csv([], columns: ["a", "b"]) == "a,b\n")
  #expect(csv([]) == "")
}

@Test func `the columns of a report are the keys of its rows`() {
  let reckoning = SmallCase.everything
  let states = reckoning.items
  var reports = [
    Report.items(states, in: reckoning), .stalled(states, possibly: true, in: reckoning),
    .timeline(reckoning.entries, in: reckoning),
    .check([Report.Remark(.note, rule: "fork", message: "2 heads")]),
  ]
  for state in states {
    reports += [.show(state, in: reckoning), .why(state, in: reckoning)]
  }
  for report in reports { #expect(report.keysWithoutColumn == []) }
}

extension Report {
  /// The columns that name no member and the members that no column names, of all rows.
  var keysWithoutColumn: Set<String> {
    let named = Set(columns.map { String($0.name.prefix { $0 != "." }) })
    let keys = rows.map { Set(($0.members ?? []).map(\.name)) }
    return keys.reduce([]) { $0.union($1.symmetricDifference(named)) }
  }
}
