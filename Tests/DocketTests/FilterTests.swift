import EDTF
import Testing

@testable import Docket

/// What filters find among items and among events.
@Suite struct FilterTests {
  /// A bill that may be at `b`, a plan that is over, a review with talk alone.
  static func reckoning() throws -> (Reckoning, Vocabulary, names: [EventID: String]) {
    var builder = LogBuilder()
    var names: [EventID: String] = [:]
    func name(_ id: EventID, _ name: String) { names[id] = name }

    name(
      try builder.add(
        "opened", item: "kh/law", on: "2000",
        ["title": "Trafficking LAW", "kind": "law", "procedure": "way"]), "law opened")
    name(try builder.add("entered", item: "kh/law", on: "2001", ["stage": "a"]), "law at a")
    name(
      try builder.add(
        "entered", item: "kh/law", on: "[2002-07..2003-06]", ["stage": "b"]), "law at b")
    let promise = try builder.add(
      "promised", item: "kh/law", on: "2003-01",
      ["stage": "c", "due": "2003-03", "who": "Minister É"])
    name(promise, "law promised")
    let said = try builder.add("reported", item: "kh/law", ["who": "An envoy"])
    name(said, "law undated")
    name(
      try builder.add("retracted", item: "kh/law", ["target": "\(said)", "reason": "misread"]),
      "law retraction")

    name(
      try builder.add(
        "opened", item: "kh/plan/one", on: "1999",
        ["title": "A plan", "kind": "plan", "procedure": "way"]),
      "plan opened")
    name(
      try builder.add("entered", item: "kh/plan/one", on: "2002", ["stage": "done"]), "plan done")
    name(
      try builder.add("linked", item: "kh/plan/one", ["relation": "supersedes", "to": "kh/law"]),
      "plan link")

    name(
      try builder.add("opened", item: "us/review", on: "2001", ["title": "Ⅱ", "kind": "review"]),
      "review opened")
    let interval = try builder.add(
      "reported", item: "us/review", on: "2001-03/2002-10", ["who": "Congress"])
    name(interval, "review debate")
    name(
      try builder.add(
        "corrected", item: "us/review", ["target": "\(interval)"],
        set: [JSON.Member("who", .string("The Senate"))]), "review correction")

    let rules = Rulebook.only(.plain)
    let day = try EDTFDate("2003-03-06").bounds.hi
    return (Reckoning(builder.log, rules, asOf: day), Vocabulary(builder.log, rules), names)
  }

  static let items: [([String], [String])] = [
    ([], ["kh/law", "kh/plan/one", "us/review"]),
    // What an item is.
    (["item:kh/law"], ["kh/law"]),
    (["item:kh/"], ["kh/law", "kh/plan/one"]),
    (["item:kh/law,us/"], ["kh/law", "us/review"]),
    (["-item:kh/"], ["us/review"]),
    (["kind:law,plan", "-kind:plan"], ["kh/law"]),
    (["procedure:way"], ["kh/law", "kh/plan/one"]),
    (["-procedure:way"], ["us/review"]),
    // Where it is, or may be.
    (["stage:a"], ["kh/law"]),
    (["stage:b"], ["kh/law"]),
    (["stage:c"], []),
    (["stage:a,done"], ["kh/law", "kh/plan/one"]),
    (["standing:closed"], ["kh/plan/one"]),
    (["standing:on-track,possibly-stalled"], ["kh/law", "us/review"]),
    // What happened to it; a retracted event did not.
    (["event:promised"], ["kh/law"]),
    (["event:reported"], ["us/review"]),
    (["-event:entered"], ["us/review"]),
    (["event:corrected,retracted"], ["kh/law", "us/review"]),
    // Of one event all must hold.
    (["event:entered", "since:2002"], ["kh/law", "kh/plan/one"]),
    (["event:entered", "since:2003"], ["kh/law"]),
    (["event:promised", "until:2002"], []),
    (["until:1999"], ["kh/plan/one"]),
    (["since:2003-07"], []),
    (["-since:2002-12"], ["us/review"]),
    // An interval lasts to its end.
    (["item:us/", "since:2002-10-31"], ["us/review"]),
    (["item:us/", "since:2002-11"], []),
    (["event:reported", "until:2001-03-01"], ["us/review"]),
    // Texts, whatever their case; corrected events as corrected.
    (["trafficking"], ["kh/law"]),
    (["LAW"], ["kh/law", "kh/plan/one"]),
    (["minister é"], ["kh/law"]),
    (["ⅱ"], ["us/review"]),
    (["envoy"], []),
    (["misread"], ["kh/law"]),
    (["the senate"], ["us/review"]),
    (["congress"], []),
    (["kh/plan"], ["kh/plan/one"]),
    (["-a paper", "kind:law"], []),
    (["source:PAPER", "item:us/"], ["us/review"]),
    (["source:Reuters,a page", "item:us/"], ["us/review"]),
    (["source:Reuters"], []),
    // Alternatives; side by side binds closer.
    (["kind:plan", "or", "standing:on-track"], ["kh/plan/one", "us/review"]),
    (["kind:law", "stage:c", "or", "kind:plan"], ["kh/plan/one"]),
    (["kind:law", "(stage:c", "or", "kind:plan)"], []),
    (["(kind:law", "or", "kind:plan)", "-standing:closed"], ["kh/law"]),
    (["-(kind:law", "or", "item:us/)"], ["kh/plan/one"]),
    (["-(kind:law", "-(stage:c))"], ["kh/plan/one", "us/review"]),
    // One event meets both sides, wherever they stand.
    (["event:entered", "(since:2003", "or", "source:Reuters)"], ["kh/law"]),
    (["event:promised", "(until:2002", "or", "source:Reuters)"], []),
    (["(event:promised)", "(event:entered)"], []),
    // No event is what is negated, and several may be needed to say so.
    (["-(event:entered", "since:2003)"], ["kh/plan/one", "us/review"]),
    (["-(-event:promised", "or", "-event:entered)"], ["kh/law"]),
    (["-(event:entered", "or", "event:promised)"], ["us/review"]),
  ]

  @Test(arguments: items)
  func `a filter finds these items`(_ words: [String], _ found: [String]) throws {
    let (reckoning, vocabulary, _) = try FilterTests.reckoning()
    let filter = try Filter(words, vocabulary)
    #expect(filter.items(of: reckoning).map(\.item.text) == found)
  }

  static let events: [([String], Set<String>)] = [
    (["item:us/"], ["review opened", "review debate", "review correction"]),
    (["kind:plan"], ["plan opened", "plan done", "plan link"]),
    (["standing:closed", "-event:linked"], ["plan opened", "plan done"]),
    // A stage is the event's own.
    (["stage:a,c"], ["law at a", "law promised"]),
    (["event:entered"], ["law at a", "law at b", "plan done"]),
    // Retracted ones are shown, as they were recorded.
    (["envoy"], ["law undated"]),
    (["senate"], ["review debate", "review correction"]),
    (["congress"], []),
    // What has no known date may have happened on any day.
    (["kind:law", "since:2003-07"], ["law undated", "law retraction"]),
    (["kind:law", "until:2000"], ["law opened", "law undated"]),
    (["item:us/", "-event:corrected", "since:2002-10"], ["review debate"]),
    (["item:us/", "since:2002-11"], ["review correction"]),
    (
      ["kind:law", "(stage:a", "or", "-(event:entered", "or", "until:2000))"],
      ["law at a", "law promised", "law retraction"]
    ),
  ]

  @Test(arguments: events)
  func `a filter finds these events`(_ words: [String], _ found: Set<String>) throws {
    let (reckoning, vocabulary, names) = try FilterTests.reckoning()
    let filter = try Filter(words, vocabulary)
    #expect(Set(filter.entries(of: reckoning).compactMap { names[$0.event.id] }) == found)
  }
}
