/// An open file, which closes itself.
struct Descriptor: ~Copyable {
  /// The number the system knows it by; nobody else may close it.
  let number: Int32
  /// The path it was opened by, for errors.
  let path: String

  deinit { FileSystem.close(number) }
}
