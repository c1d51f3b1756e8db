import Glibc
import Support
import Testing

@testable import EventLog

/// What writers promise of a disk that fails or loses its power: every acknowledged event is there byte for
/// byte, every other one whole or absent, and the records verify.
///
/// `DOCKET_SEED=N` runs other crashes; a failure tells its seed. `DOCKET_SAMPLE=N` lets only every N-th call fail.
@Suite(.timeLimit(.minutes(15)))
struct DiskTests {
  private let scratch: Scratch
  private let seed = variable("DOCKET_SEED").flatMap { Int($0) } ?? 20_261_124
  private static let codes = [EIO, ENOSPC, EINTR, EDQUOT]

  init() throws { scratch = try Scratch() }

  @Test(arguments: Scenario.all)
  func `a call that fails once or for ever loses nothing`(_ scenario: Scenario) throws {
    for (number, call) in try calls(of: scenario).enumerated().sampled {
      // Where nothing is written, one error is as good as another.
      let codes = call.changesSomething ? DiskTests.codes : [EIO, EINTR]
      var faults: [SimulatedDisk.Fault] = codes.flatMap { code in
        [true, false].map { .error(code, at: number, isForEver: $0) }
      }
      if call.name == "write" {
        faults += [true, false].map { .shortWrite(at: number, thenFull: $0) }
      }
      for fault in faults { try fail(fault, scenario) }
    }
  }

  @Test(arguments: Scenario.all)
  func `power lost behind any call loses nothing, nor does it again in recovery`(
    _ scenario: Scenario
  ) throws {
    let calls = try calls(of: scenario)
    let places = (0...calls.count).filter { $0 == 0 || calls[$0 - 1].changesSomething }
    for number in places.sampled {
      var random = SplitMix(seed: seed &* 1000 &+ number)
      let crashes: [DiskModel.Crash] =
        [.nothing, .everything] + [512, 512, 512, 4096, 4096, 4096].map { .some(sector: $0) }
      for crash in crashes { try lose(behind: number, scenario, crash, &random) }
    }
  }

  @Test(arguments: Scenario.all)
  func `a sync that failed is never made again, and nothing is acknowledged`(
    _ scenario: Scenario
  ) throws {
    let calls = try calls(of: scenario)
    for (number, call) in calls.enumerated().filter({ $0.element.name == "fsync" }).sampled {
      for code in [EIO, EINTR] {
        let path = try scratch.place(Tree(scenario.before))
        let disk = SimulatedDisk(
          Tree(scenario.before), at: path, .error(code, at: number, isForEver: false))
        #expect(!isAcknowledged(scenario, in: path, on: disk))
        let later = disk.calls.dropFirst(number + 1)
        #expect(!later.contains { $0.name == "fsync" }, "\(call)")
      }
    }
  }
}

extension DiskTests {
  private func calls(of scenario: Scenario) throws -> [SystemCall] {
    let path = try scratch.place(Tree(scenario.before))
    let disk = SimulatedDisk(Tree(scenario.before), at: path, .none)
    #expect(isAcknowledged(scenario, in: path, on: disk))
    return disk.calls
  }

  private func isAcknowledged(
    _ scenario: Scenario, in path: String, on disk: SimulatedDisk
  ) -> Bool {
    (try? scenario.run(in: RecordsFolder(path: path, files: disk.files))) != nil
  }

  /// A fault in a process that goes on, or is followed by another.
  private func fail(_ fault: SimulatedDisk.Fault, _ scenario: Scenario) throws {
    let path = try scratch.place(Tree(scenario.before))
    let disk = SimulatedDisk(Tree(scenario.before), at: path, fault)
    var ledger = Ledger(scenario)
    var isUndone = false
    var isAcknowledged = false
    do throws(LogError) {
      try scenario.run(in: RecordsFolder(path: path, files: disk.files))
      isAcknowledged = true
    } catch {
      isUndone = if case .notWritten(_, _, let isUndone) = error { isUndone } else { true }
    }
    ledger.note(scenario, isAcknowledged: isAcknowledged)
    expect(try ledger.faults(of: path), scenario, "\(fault)")
    if isUndone { #expect(try !ledger.has(scenario, at: path), "\(scenario.name): \(fault)") }
    if case .error(EINTR, let number, isForEver: false) = fault, disk.calls[number].name != "fsync"
    {
      #expect(isAcknowledged, "\(scenario.name): \(disk.calls[number].name) was interrupted")
    }
    var random = SplitMix(seed: seed)
    let crashed = disk.tree(after: .some(sector: 512), &random)
    var later = ledger
    try recover(scenario, at: path, &later, "\(fault)")
    try recover(scenario, at: try scratch.place(crashed), &ledger, "\(fault), then power loss")
  }

  private func lose(
    behind number: Int, _ scenario: Scenario, _ crash: DiskModel.Crash, _ random: inout SplitMix
  ) throws {
    let what = "power lost behind \(number) calls, \(crash)"
    let path = try scratch.place(Tree(scenario.before))
    let disk = SimulatedDisk(Tree(scenario.before), at: path, .powerLoss(at: number))
    var ledger = Ledger(scenario)
    ledger.note(scenario, isAcknowledged: isAcknowledged(scenario, in: path, on: disk))
    let tree = disk.tree(after: crash, &random)
    expect(try ledger.faults(of: try scratch.place(tree)), scenario, what)

    try kill(behind: number, scenario, crash, &random)
    // The same again while the next writer mends what it finds.
    let next = scenario.recovery("in recovery")
    let trial = try scratch.place(tree)
    let count = SimulatedDisk(tree, at: trial, .none)
    _ = isAcknowledged(next, in: trial, on: count)
    let place = Int.random(in: 0..<count.calls.count, using: &random)
    let code = DiskTests.codes.randomElement(using: &random) ?? EIO
    let faults: [SimulatedDisk.Fault] = [
      .none, .powerLoss(at: place), .shortWrite(at: place, thenFull: true),
      .error(code, at: place, isForEver: Bool.random(using: &random)),
    ]
    for fault in faults {
      let path = try scratch.place(tree)
      let disk = SimulatedDisk(tree, at: path, fault)
      var ledger = ledger
      ledger.note(next, isAcknowledged: isAcknowledged(next, in: path, on: disk))
      let words = "\(what); in recovery \(fault)"
      if case .powerLoss = fault {} else { expect(try ledger.faults(of: path), scenario, words) }
      let again = disk.tree(after: .some(sector: 512), &random)
      try recover(scenario, at: try scratch.place(again), &ledger, words)
    }
  }

  /// A writer is killed, the next one knows nothing of it, and only then the power goes.
  private func kill(
    behind number: Int, _ scenario: Scenario, _ crash: DiskModel.Crash, _ random: inout SplitMix
  ) throws {
    let what = "killed behind \(number) calls, power lost after the next writer, \(crash)"
    let path = try scratch.place(Tree(scenario.before))
    let killed = SimulatedDisk(Tree(scenario.before), at: path, .powerLoss(at: number))
    var ledger = Ledger(scenario)
    ledger.note(scenario, isAcknowledged: isAcknowledged(scenario, in: path, on: killed))
    expect(try ledger.faults(of: path), scenario, what)
    let next = scenario.recovery("the next")
    let disk = SimulatedDisk(after: killed)
    let isDone = isAcknowledged(next, in: path, on: disk)
    #expect(isDone, "\(what): seed \(seed)")
    ledger.note(next, isAcknowledged: isDone)
    let tree = disk.tree(after: crash, &random)
    expect(try ledger.faults(of: try scratch.place(tree)), scenario, what)
  }

  /// Looks at what is there, writes one more line, which must succeed, and looks again.
  private func recover(
    _ scenario: Scenario, at path: String, _ ledger: inout Ledger, _ what: String
  ) throws {
    expect(try ledger.faults(of: path), scenario, what)
    let last = scenario.recovery("after all")
    do throws(LogError) {
      try last.run(in: RecordsFolder(path: path))
      ledger.note(last, isAcknowledged: true)
    } catch {
      Issue.record("\(scenario.name): \(what): seed \(seed): nothing can be written: \(error)")
    }
    expect(try ledger.faults(of: path), scenario, "\(what), and one line more")
  }

  private func expect(_ faults: [String], _ scenario: Scenario, _ what: String) {
    #expect(faults.isEmpty, "\(scenario.name): \(what): seed \(seed)")
  }
}
