import Support
import Testing

@testable import Docket

@Suite struct AncestryTests {
  /// The order by its definition: again and again the smallest by (`recorded`, `id`) among those of
  /// which nobody that is left was known.
  private func order(_ rows: [Int], _ log: Log, _ ancestry: Ancestry) -> [Int] {
    var waiting = rows.sorted { log.isRecordedBefore($0, $1) }
    var placed: [Int] = []
    while let free = waiting.firstIndex(where: { row in
      !waiting.contains { ancestry.isAncestor($0, of: row) }
    }) {
      placed.append(waiting.remove(at: free))
    }
    return placed
  }

  @Test(arguments: 0..<30)
  func `rows are in the order their writers knew them, whatever the clocks`(_ seed: Int) throws {
    var dice = SplitMix(seed: seed)
    var builder = LogBuilder()
    for _ in 0..<14 {
      let known = builder.events.map(\.id).filter { _ in Int.random(in: 0..<5, using: &dice) == 0 }
      try builder.add(
        "reported", prev: known,
        recorded: "2026-01-0\(Int.random(in: 1...9, using: &dice))T00:00:00Z")
    }
    let log = LogBuilder.log(of: builder.events.shuffled(using: &dice))
    let ancestry = Ancestry(log)
    for count in 0...14 {
      let rows = Array((0..<14).shuffled(using: &dice).prefix(count))
      #expect(ancestry.inOrder(rows) == order(rows, log, ancestry))
      for (row, known) in ancestry.known(among: rows) {
        #expect(known == Set(rows.filter { ancestry.isAncestor($0, of: row) }))
      }
    }
  }

  @Test(arguments: 0..<10)
  func `of one writer, each knew of all before it, whatever its clock says`(_ seed: Int) throws {
    var dice = SplitMix(seed: seed)
    var builder = LogBuilder()
    for _ in 0..<20 {
      try builder.add(
        "reported", recorded: "2026-01-0\(Int.random(in: 1...3, using: &dice))T00:00:00Z")
    }
    let ancestry = Ancestry(builder.log)
    #expect(ancestry.inOrder(Array(0..<20).shuffled(using: &dice)) == Array(0..<20))
    let some = (0..<20).filter { _ in Bool.random(using: &dice) }
    #expect(ancestry.inOrder(some.shuffled(using: &dice)) == some)
  }

  @Test func `in a ring, which only ids that are no hashes make, each knew of all`() throws {
    var builder = LogBuilder()
    let first = try builder.add("reported", prev: [])
    let second = try builder.add("reported", prev: [first])
    let third = try builder.add("reported", prev: [second])
    let ring = builder.events[0].members.setting("prev", to: .strings([third.description]))
    let closed = try Event(id: first, members: ring)
    let log = LogBuilder.log(of: [closed] + builder.events.dropFirst())
    #expect(
      Ancestry(log).known(among: [0, 1, 2]) == [0: [1, 2], 1: [0, 2], 2: [0, 1]])
    #expect(Ancestry(log).inOrder([2, 1, 0]).count == 3)
  }
}
