import Testing

@testable import Docket
@testable import Reports

private let second = SmallCase.event(
  50, "corroborated", SmallCase.law, ["target": SmallCase.id(4).description, "value": ">800"],
  source: SmallCase.source("Another count", date: "2003-04"))

private let arrests = SmallCase.event(
  51, "measured", SmallCase.law, on: "2003-02",
  ["figure": "arrests", "value": "290", "unit": "persons", "period": "2001/2002"])

private func figures() -> Report {
  let reckoning = SmallCase.reckoning(SmallCase.lawEvents + [second, arrests], on: "2004")
  return .figures(reckoning.figures(of: reckoning.entries), in: reckoning)
}

@Test func `figures stand by item, each with its source; those that disagree side by side`() {
  #expect(
    figures().text
      == """
      31 December 2004: 3 figures.

      Law on Trafficking (xx/law)
        cases
        February 2003  ~700 ███████████████████████████░░░░░░░░░
        February 2003  >800 ████████████████████████████████████▓▒░

      - arrests (from 2001 to 2002): 290 persons [00000051]
        “A report”, The Post
      - cases (February 2003): sources disagree
        - about 700 [00000004]: “A report”, The Post
        - more than 800 [00000050]: “Another count”, The Post, April 2003

      """)
}

@Test func `the row of a figure has every key, and what it reaches from and to`() {
  #expect(
    figures().lines
      == #"""
      {"item":"xx/law","figure":"arrests","value":"290","least":290,"most":290,"unit":"persons",\#
      "period":{"edtf":"2001/2002","earliest":"2001-01-01","latest":"2002-12-31"},\#
      "on":{"edtf":"2003-02","earliest":"2003-02-01","latest":"2003-02-28"},\#
      "source":{"title":"A report","publisher":"The Post","date":null,"url":null,\#
      "archived":null,"quote":null},"id":"00000051@"}
      {"item":"xx/law","figure":"cases","value":"~700","least":600,"most":800,"unit":"cases",\#
      "period":null,"on":{"edtf":"2003-02","earliest":"2003-02-01","latest":"2003-02-28"},\#
      "source":{"title":"A report","publisher":"The Post","date":null,"url":null,\#
      "archived":null,"quote":null},"id":"00000004@"}
      {"item":"xx/law","figure":"cases","value":">800","least":800,"most":null,"unit":"cases",\#
      "period":null,"on":{"edtf":"2003-02","earliest":"2003-02-01","latest":"2003-02-28"},\#
      "source":{"title":"Another count","publisher":"The Post","date":"2003-04","url":null,\#
      "archived":null,"quote":null},"id":"00000050@"}

      """#)
  #expect(figures().keysWithoutColumn == [])
}
