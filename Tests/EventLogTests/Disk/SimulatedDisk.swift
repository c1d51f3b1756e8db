import Glibc
import Support
import Synchronization

@testable import EventLog

/// A disk that fails at a call, or loses its power behind one, in front of a real folder.
final class SimulatedDisk: Sendable {
  /// What goes wrong, and at which call, counted from 0.
  enum Fault: Hashable {
    case none
    /// The call fails with that error number; all later ones too, if it is for ever.
    case error(Int32, at: Int, isForEver: Bool)
    /// A write takes only half of what it is given; all later ones too, or they find the disk full.
    case shortWrite(at: Int, thenFull: Bool)
    /// The calls from that one on are never made.
    case powerLoss(at: Int)
  }

  private struct State {
    var model: DiskModel
    var calls: [SystemCall] = []
    /// The write that took half.
    var shortWrite: Int?
  }

  private let fault: Fault
  private let state: Mutex<State>

  init(_ tree: Tree, at path: String, _ fault: Fault) {
    self.fault = fault
    state = Mutex(State(model: DiskModel(tree, at: path)))
  }

  /// The same disk, of which nothing was lost, for the next process.
  init(after disk: SimulatedDisk) {
    fault = .none
    state = Mutex(State(model: disk.state.withLock { $0.model }))
  }

  /// The file system that is behind it.
  var files: FileSystem {
    FileSystem(
      behind: Interposer(
        portion: { count in self.portion(of: count) },
        call: { call, body in self.make(call, body) }))
  }

  /// The calls that were asked for, whatever came of them.
  var calls: [SystemCall] { state.withLock { $0.calls } }

  /// What is there when the power comes back.
  func tree(after crash: DiskModel.Crash, _ random: inout SplitMix) -> Tree {
    let model = state.withLock { $0.model }
    return model.tree(after: crash, &random)
  }

  private func portion(of count: Int) -> Int {
    state.withLock { state in
      guard case .shortWrite(let first, let thenFull) = fault, state.calls.count >= first,
        state.shortWrite == nil || !thenFull
      else { return count }
      state.shortWrite = state.shortWrite ?? state.calls.count
      return max(1, count / 2)
    }
  }

  private func make(_ call: SystemCall, _ body: () -> Int) -> Int {
    let error = state.withLock { state in
      state.calls.append(call)
      let error = self.error(of: state.calls.count - 1, call, state)
      if error != nil, !losesPower { state.model.take(call, failed: true) }
      return error
    }
    if let error {
      errno = error
      return -1
    }
    // Nothing real need be synced: the model knows what would be. Nor locked: nobody else is there, but a
    // process that a test beside this one starts has every open file until it becomes another program, and
    // with it the lock.
    let result = call.name == "fsync" || call.name == "flock" ? 0 : body()
    if result >= 0 { state.withLock { $0.model.take(call) } }
    return result
  }

  private func error(of number: Int, _ call: SystemCall, _ state: State) -> Int32? {
    switch fault {
    case .none: nil
    case .error(let code, let at, let isForEver):
      number == at || isForEver && number > at ? code : nil
    case .powerLoss(let at): number >= at ? EIO : nil
    case .shortWrite(_, let thenFull):
      thenFull && call.name == "write" && number > state.shortWrite ?? .max ? ENOSPC : nil
    }
  }

  private var losesPower: Bool { if case .powerLoss = fault { true } else { false } }
}
