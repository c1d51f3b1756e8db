public import Docket
import Glibc
import Synchronization

extension Workers {
  /// As many workers as there are processors: a thread each, but for the first, which is the caller's.
  public static var all: Workers {
    Workers({ max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 16)) }) {
      body, count, meanwhile in
      Workers.run(count, body, meanwhile)
    }
  }

  private static func run(
    _ count: Int, _ body: @escaping @Sendable (Int) -> Void, _ meanwhile: () -> Void
  ) {
    let threads = (1..<count).map { number in Thread { body(number) } }
    meanwhile()
    body(0)
    for thread in threads where !thread.hasStarted { thread.body() }
    for thread in threads { thread.join() }
  }
}

/// A thread of the system's (pthreads(7)).
private final class Thread: Sendable {
  let body: @Sendable () -> Void
  private let thread = Mutex<pthread_t?>(nil)

  /// Starts it, unless the system refuses another one.
  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
    var started = pthread_t()
    // Safe: the thread takes over the reference it is given.
    let own = unsafe Unmanaged.passRetained(self)
    let code = unsafe pthread_create(
      &started, nil,
      { argument in
        if let argument = unsafe argument {
          unsafe Unmanaged<Thread>.fromOpaque(argument).takeRetainedValue().body()
        }
        return nil
      }, own.toOpaque())
    if code == 0 { thread.withLock { $0 = started } } else { unsafe own.release() }
  }

  var hasStarted: Bool { thread.withLock { $0 != nil } }

  /// Waits until it is done.
  func join() {
    if let started = thread.withLock({ $0 }) { pthread_join(started, nil) }
  }
}
