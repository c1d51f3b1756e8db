import Docket
import Testing

@testable import Shell

/// What Tab makes of a line without records.
struct CompletionTests {
  private let completer = Completer(records: nil)

  static let insertions: [(line: String, insert: String)] = [
    ("stal", "led "),
    ("items; stal", "led "),
    ("help st", "alled "),
    ("stalled --po", "ssibly "),
    ("stalled --possibly --ex", "it-code "),
    ("items --form", "at "),
    ("items --format js", "on"),
    ("set as", "-of "),
    ("set on-error c", "ontinue "),
    ("set \"fo", "rmat\" "),
    ("add cor", "r"),
    ("add corre", "cted "),
    ("items sta", ""),
    ("items stag", "e:"),
    ("watch sta", "lled "),
    ("timer of", "f "),
    ("help fil", "ters "),
    ("items -stag", "e:"),
    ("items standing:sta", "lled "),
    ("items -standing:closed,pau", "sed "),
    ("items event:open", "ed "),
    ("items --format=js", "on"),
    ("items 'standing:sta", "lled' "),
    ("items (stag", "e:"),
    ("items -((-stag", "e:"),
    ("items (standing:closed or standing:pau", "sed "),
    ("items (kind:law o", "r "),
    ("items -(standing:closed,pau", "sed "),
    ("items o", ""),
    ("items a or o", ""),
    ("items -( o", ""),
  ]

  @Test(arguments: insertions)
  func `what can be nothing else is put in`(_ line: String, _ insert: String) {
    #expect(completer.completion(of: line).insert ?? "" == insert)
  }

  static let lists: [(line: String, names: [String])] = [
    ("s", ["set", "show", "source", "sources", "sql", "stalled"]),
    ("add corr", ["corrected", "corroborated"]),
    ("set ", Settings.Name.allCases.map(\.rawValue).sorted()),
    ("watch stalled --possibly standing:p", ["paused", "possibly-stalled"]),
    ("set on-error ", ["continue", "stop"]),
    (
      "stalled --possibly --",
      ["--as-of", "--csv-safe", "--exit-code", "--format", "--known-at", "--output"]
    ),
    ("items --format json", ["json", "jsonl"]),
    ("items sta", ["stage:", "standing:"]),
    ("items -sta", ["stage:", "standing:"]),
    ("items standing:closed,", Standing.allCases.map(\.rawValue).sorted()),
    ("items (sta", ["stage:", "standing:"]),
    ("timeline event:re", ["reported", "resumed", "retracted"]),
  ]

  @Test(arguments: lists)
  func `what can be several things is listed`(_ line: String, _ names: [String]) {
    let completion = completer.completion(of: line)
    #expect(completion.insert == nil)
    #expect(completion.list == names)
  }

  @Test(arguments: ["xyz", "nothing x", "items --output ", "items -- --f", "# s", "help xyz"])
  func `where there is nothing to offer, nothing is done`(_ line: String) {
    #expect(completer.completion(of: line) == .nothing)
  }

  @Test func `names are set out in columns`() {
    let names = (1...7).map { "name-\($0)" }
    #expect(
      NameColumns(names, columns: 30).text == """
        name-1  name-4  name-7
        name-2  name-5
        name-3  name-6

        """)
    #expect(NameColumns(["a", "b"], columns: 1).text == "a\nb\n")
  }
}
