import EventLog
import Reports
import Synchronization

/// What is told on a terminal while the records are read and that takes long; nothing is left of it.
final class LoadingLine: Sendable {
  private let stopwatch = Stopwatch()
  private let isTold: Bool
  private let lastPercent = Mutex<Int?>(nil)

  /// A line that is written anew each time is nothing to be read out.
  init(isPlain: Bool) { isTold = !isPlain && Surroundings.isTerminal(.error) }

  /// How long nothing is told, in milliseconds.
  private static let patience = 500

  /// Tells how far a reading is; it goes on unless somebody at the prompt wants it stopped.
  var watch: Watch {
    Watch { done, total in
      self.tell(done, total)
      return !Interruption.hasCome()
    }
  }

  /// Takes back what was told.
  func clear() {
    lastPercent.withLock { percent in
      if percent != nil { write("\r\u{1B}[K") }
      percent = nil
    }
  }

  private func tell(_ done: Int, _ total: Int) {
    guard isTold, stopwatch.milliseconds >= LoadingLine.patience else { return }
    let percent = total == 0 ? 100 : done * 100 / total
    lastPercent.withLock { last in
      guard last != percent else { return }
      last = percent
      write("\r\u{1B}[KReading the records: \(percent) %")
    }
  }

  private func write(_ text: String) { try? FileSystem().write(Array(text.utf8), to: .error) }
}
