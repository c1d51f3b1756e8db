import Testing
@testable import Docket
@testable import Reports
@Test func demo() {
  let r = SmallCase.reckoning(on: "2003-03-06")
  let q = SmallCase.reckoning(on: "2004-06-01")
  for r in [r, q] {
    print(Report.items(r.items, in: r).text)
    print(Report.stalled(r.items, possibly: true, in: r).text)
    print("-----")
    for s in r.items {
      print(Report.show(s, in: r).text)
      print("-----")
      print(Report.why(s, in: r).text)
    }
    print("-----")
    print(Report.timeline(r.entries, in: r).text)
  }
  for s in r.items {
    print(Report.show(s, in: r).rendered(as: .json, on: .plain))
    print(Report.why(s, in: r).rendered(as: .json, on: .plain))
  }
  print(Report.timeline(r.entries, in: r).rendered(as: .json, on: .plain))
}
