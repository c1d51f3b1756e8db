import Glibc

/// The text of a file; `nil` if it cannot be read.
public func contents(of path: String) -> String? {
  let descriptor = unsafe open(path, O_RDONLY)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  return String(decoding: rest(of: descriptor), as: UTF8.self)
}

/// Everything that a descriptor still gives.
func rest(of descriptor: Int32) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    // Safe: the buffer is passed with its own length.
    let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
    if count <= 0 { return bytes }
    bytes += buffer[..<count]
  }
}

/// Makes a text the whole of a file.
public func write(_ text: String, to path: String) {
  let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  defer { close(descriptor) }
  var text = text
  text.withUTF8 { bytes in
    // Safe: the length passed is that of the buffer itself.
    _ = unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
  }
}

/// The names in a folder, sorted.
public func listing(of folder: String) -> [String] {
  Process.run("ls '\(folder)'", in: "/", environment: ["PATH=/usr/bin:/bin", "LC_ALL=C"]).output
    .split(separator: "\n").map(String.init)
}

/// A variable of the environment.
public func variable(_ name: String) -> String? {
  // Safe: the text is copied at once.
  unsafe getenv(name).map { unsafe String(cString: $0) }
}
