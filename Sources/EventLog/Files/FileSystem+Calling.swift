import Glibc

// How every call is made: through an interposer if there is one, and what a signal does to it.
extension FileSystem {
  /// Makes a call, and again as long as signals interrupt it: not for ever, should it never end.
  @discardableResult
  func retrying<Result: SignedInteger>(
    _ call: String, _ path: String, _ argument: @autoclosure () -> SystemCall.Argument = .none,
    _ body: () -> Result
  ) throws(SystemError) -> Result {
    for _ in 1..<FileSystem.mostTries {
      do throws(SystemError) {
        return try once(call, path, argument(), body)
      } catch {
        if error.code != EINTR { throw error }
      }
    }
    return try once(call, path, argument(), body)
  }

  private static let mostTries = 1000

  /// Makes a call once.
  @discardableResult
  func once<Result: SignedInteger>(
    _ call: String, _ path: String, _ argument: @autoclosure () -> SystemCall.Argument = .none,
    _ body: () -> Result
  ) throws(SystemError) -> Result {
    let result =
      if let interposer {
        Result(
          interposer.call(SystemCall(name: call, path: path, argument: argument())) { Int(body()) })
      } else {
        body()
      }
    if result == -1 { throw SystemError(code: errno, call: call, path: path) }
    return result
  }
}
