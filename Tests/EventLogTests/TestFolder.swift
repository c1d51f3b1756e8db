import Docket
import Glibc
import Testing

@testable import EventLog

/// A records folder of its own on the real file system, gone with the test.
final class TestFolder: Sendable {
  let records: RecordsFolder

  init(_ texts: [String: String] = [:]) throws {
    let files = FileSystem()
    let path = "/tmp/docket-tests-\(UInt64.random(in: 0...UInt64.max))"
    try files.makeFolders(path, mode: 0o755)
    records = RecordsFolder(path: path)
    for (file, text) in texts { try write(text, to: file) }
  }

  deinit {
    guard let entry = unsafe opendir(records.path) else { return }
    unsafe closedir(entry)
    _ = try? run("rm -r -- '\(records.path)'")
  }

  func write(_ text: String, to file: String) throws { try write(Array(text.utf8), to: file) }

  func write(_ bytes: [UInt8], to file: String) throws {
    let path = records.path(of: file)
    try records.files.makeFolders(FileSystem.split(path).folder, mode: 0o755)
    try records.files.replace(path, with: bytes)
  }

  /// Writes a file in place and does not wait for the disk: for tests of many thousand files.
  func overwrite(_ bytes: [UInt8], in file: String) {
    let number = unsafe open(records.path(of: file), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { close(number) }
    // Safe: the length passed is that of the bytes.
    let count = unsafe Glibc.write(number, bytes, bytes.count)
    #expect(count == bytes.count)
  }

  func text(of file: String) throws -> String {
    String(decoding: try bytes(of: file), as: UTF8.self)
  }

  func bytes(of file: String) throws -> [UInt8] {
    try records.files.contents(of: records.path(of: file))
  }
}

/// What a shell command writes to its standard output, in the working directory `folder`.
@discardableResult
func run(_ command: String, in folder: String = "/") throws -> String {
  let script = "set -e; cd '\(folder)'; \(command)"
  guard let pipe = unsafe popen(script, "r") else {
    throw SystemError(code: errno, call: "popen", path: command)
  }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = unsafe fread(&buffer, 1, buffer.count, pipe)
    if count == 0 { break }
    bytes += buffer.prefix(count)
  }
  let status = unsafe pclose(pipe)
  #expect(status == 0, "\(command)")
  return String(decoding: bytes, as: UTF8.self)
}
