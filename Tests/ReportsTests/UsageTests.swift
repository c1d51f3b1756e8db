import Testing

@testable import Docket
@testable import Reports

private func rules(folders: [String]) -> Rulebook {
  var rules = Rulebook()
  for folder in folders { _ = rules.add(SmallCase.procedure, to: folder) }
  return rules
}

@Test func `a procedure is shown with the time each stage may take and who is where`() {
  let reckoning = SmallCase.reckoning(SmallCase.lawEvents + SmallCase.otherEvents, on: "2002-10")
  let report = Report.procedures(
    reckoning.usages(of: "xx-law", in: rules(folders: ["xx"])), in: reckoning)
  #expect(
    report.text
      == """
      Ordinary law
      xx-law, of xx; silent after 12 months without a word.

      31 October 2002: 2 items.

      ● Drafting at the ministry
      │   - Penal Code (xx/code), since 10 January 2001; stalled
      │   - Law on Trafficking (xx/law), since about June 2002; possibly stalled
      ├─■ any end
      ▼
      ○ Council of Ministers
      │   - perhaps Law on Trafficking (xx/law); possibly stalled
      ├─■ any end
      ▼
      ○ Senate
      └─■ any end

      ■ In force: an end, done
      ■ Withdrawn: an end, dropped

      Stages
      - Drafting at the ministry (drafting)
        pace 12 months (usual)
      - Council of Ministers (council)
        pace 3 months (this record's yardstick)
      - Senate (senate)
        limit 1 month (Constitution, Article 113)
      - In force (in-force): an end, done
      - Withdrawn (withdrawn): an end, dropped

      """)
  #expect(report.keysWithoutColumn == [])
}

@Test func `procedures of one name are all shown, each with the items that follow it`() {
  let reckoning = SmallCase.everything
  let usages = reckoning.usages(of: "xx-law", in: rules(folders: ["", "xx", "yy"]))
  #expect(usages.map(\.collection) == ["", "xx", "yy"])
  #expect(usages.map { $0.items.map(\.item.text) } == [[], ["xx/code", "xx/law"], []])
  let text = Report.procedures(usages, in: reckoning).text
  #expect(text.hasPrefix("3 folders have a procedure of that name"))
}

@Test func `the row of a procedure has every key`() {
  let reckoning = SmallCase.reckoning(on: "2003-03-06")
  let usages = reckoning.usages(of: "xx-law", in: rules(folders: ["xx"]))
  #expect(
    Report.procedures(usages, in: reckoning).lines
      == #"""
      {"procedure":"xx-law","title":"Ordinary law","folder":"xx","silent":"12 months",\#
      "stages":[{"stage":"drafting","title":"Drafting at the ministry","actor":null,\#
      "limit":null,"pace":"12 months","basis":"usual","next":null,"end":null,"items":[],\#
      "maybe_items":[]},{"stage":"council","title":"Council of Ministers","actor":null,\#
      "limit":null,"pace":"3 months","basis":"this record's yardstick","next":null,"end":null,\#
      "items":["xx/law"],"maybe_items":[]},{"stage":"senate","title":"Senate","actor":null,\#
      "limit":"1 month","pace":null,"basis":"Constitution, Article 113","next":null,"end":null,\#
      "items":[],"maybe_items":[]},{"stage":"in-force","title":"In force","actor":null,\#
      "limit":null,"pace":null,"basis":null,"next":null,"end":"done","items":[],\#
      "maybe_items":[]},{"stage":"withdrawn","title":"Withdrawn","actor":null,"limit":null,\#
      "pace":null,"basis":null,"next":null,"end":"dropped","items":[],"maybe_items":[]}]}

      """#)
}
