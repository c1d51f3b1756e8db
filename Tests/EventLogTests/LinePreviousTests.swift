import Docket
import Support
import Testing

@testable import EventLog

@Suite struct LinePreviousTests {
  static let first = String(repeating: "0a", count: 32)
  static let second = String(repeating: "f9", count: 32)

  static let rows: [(line: String, ids: [String]?)] = [
    (#"{"prev":[]}"#, []),
    (#"{"prev":["\#(first)"],"by":"x"}"#, [first]),
    (#"{"prev":["\#(first)","\#(second)"],"by":"x"}"#, [first, second]),
    // What a note says is not what the line says.
    (#"{"note":"\"prev\":[\"\#(second)\"]","prev":["\#(first)"],"by":"x"}"#, [first]),
    (#"{"prev":["\#(first)"],"by":"\"prev\":["}"#, [first]),
    (#"{"by":"\"prev\":[\"\#(second)\"]"}"#, nil),
    // Whatever is not written as docket writes it is read as an event.
    (#"{"by":"x"}"#, nil),
    (#"{"prev": ["\#(first)"]}"#, nil),
    (#"{"prev":[ "\#(first)"]}"#, nil),
    (#"{"prev":["\#(first)" ]}"#, nil),
    (#"{"prev":["\#(first)","#, nil),
    (#"{"prev":["\#(first.dropLast())"],"by":"x"}"#, nil),
    (#"{"prev":["\#(first.uppercased())"],"by":"x"}"#, nil),
    (#"{"prev":["#, nil),
    (#""prev":"#, nil),
    ("", nil),
  ]

  @Test(arguments: rows)
  func `the ids in prev are found without reading the line`(
    _ row: (line: String, ids: [String]?)
  ) {
    let ids = LinePrevious.ids(in: Array(row.line.utf8)[...])
    #expect(ids?.map(\.description) == row.ids, "\(row.line)")
  }

  @Test(arguments: (0..<20).sampled)
  func `they are those of the event`(_ seed: Int) throws {
    var reader = LineReader()
    for line in MadeUpLog(seed: seed).lines {
      let bytes = Array(line.utf8)
      guard let event = try? reader.event(in: bytes.indices, of: bytes) else { continue }
      if let ids = LinePrevious.ids(in: bytes[...]) { #expect(ids == event.prev, "\(line)") }
    }
  }
}
