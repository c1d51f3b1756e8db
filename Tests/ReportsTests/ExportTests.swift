import Testing

@testable import Docket
@testable import Reports

private func export(_ numbers: [Int]) -> Report {
  let reckoning = SmallCase.everything
  let ids = numbers.map { SmallCase.id($0).description }
  let report = Report.export(reckoning.entries, in: reckoning)
  return Report(
    rows: report.rows.filter { $0["id"]?.text.map(ids.contains) ?? false }, document: Document())
}

@Test func `every event is a flat row: as corrected, and what it said before`() {
  #expect(
    export([4, 6]).lines
      == #"""
      {"id":"00000004@","event":"measured","item":"xx/law","item_title":"Law on Trafficking",\#
      "item_kind":"law","state":"corrected","on":"2003-02","earliest":"2003-02-01",\#
      "latest":"2003-02-28","text":"measured cases: about 690","title":null,"kind":null,\#
      "procedure":null,"titles":null,"stage":null,"who":null,"figure":"cases","value":"~690",\#
      "unit":null,"period":null,"due":null,"reason":null,"relation":null,"to":null,\#
      "target":null,"set":null,"source_title":"A report","source_publisher":"The Post",\#
      "source_date":null,"source_url":null,"source_archived":null,"source_quote":null,\#
      "note":null,"recorded":"2026-01-01T00:00:04Z","by":"desk","prev":[],\#
      "corrected_by":["00000017@"],"retracted_by":[],"corroborated_by":[],\#
      "as_recorded":{"value":"~700","unit":"cases"}}
      {"id":"00000006@","event":"reported","item":"xx/law","item_title":"Law on Trafficking",\#
      "item_kind":"law","state":"retracted","on":"2003-03-01","earliest":"2003-03-01",\#
      "latest":"2003-03-01","text":"reported: still being discussed","title":null,"kind":null,\#
      "procedure":null,"titles":null,"stage":null,"who":null,"figure":null,"value":null,\#
      "unit":null,"period":null,"due":null,"reason":null,"relation":null,"to":null,\#
      "target":null,"set":null,"source_title":"A report","source_publisher":"The Post",\#
      "source_date":null,"source_url":null,"source_archived":null,"source_quote":null,\#
      "note":"still being discussed","recorded":"2026-01-01T00:00:06Z","by":"desk","prev":[],\#
      "corrected_by":[],"retracted_by":["00000018@"],"corroborated_by":[],"as_recorded":null}

      """#)
}

@Test func `the columns are the keys of every row, in one order`() {
  let reckoning = SmallCase.everything
  let report = Report.export(reckoning.entries, in: reckoning)
  #expect(report.rows.count == 17)
  for row in report.rows {
    #expect(row.members?.map(\.name) == Report.exportColumns.map(\.name))
  }
}

@Test func `the columns of an export do not change`() {
  #expect(
    Report.exportColumns.map(\.name).joined(separator: " ")
      == """
      id event item item_title item_kind state on earliest latest text title kind procedure titles \
      stage who figure value unit period due reason relation to target set source_title \
      source_publisher source_date source_url source_archived source_quote note recorded by prev \
      corrected_by retracted_by corroborated_by as_recorded
      """)
}
