/// What stands between ``FileSystem`` and the operating system in tests: a disk that fails, fills up or
/// loses its power.
///
/// A value, and none where a program runs: a call then costs one look at whether there is one.
struct Interposer: Sendable {
  /// How many of so many bytes a write is to take.
  let portion: @Sendable (Int) -> Int
  /// Makes a call or fails in its place: gives what it gives, or -1 with `errno` set.
  let call: @Sendable (SystemCall, () -> Int) -> Int
}

/// A call to the operating system, as an ``Interposer`` sees it.
struct SystemCall: Hashable, Sendable {
  /// As its manual page names it.
  let name: String
  let path: String
  let argument: Argument

  /// What matters of what it is called with.
  enum Argument: Hashable, Sendable {
    case none
    /// A file that may be made.
    case creating
    case bytes([UInt8])
    case size(Int)
    /// The path it had before.
    case path(String)
  }
}
