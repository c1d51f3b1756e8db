import Docket

/// Which files of a folder docket wrote, and what was in them.
///
/// It is a list as sha256sum(1) reads it, `DIGEST␣␣PATH` a line. While a site is being written a path may
/// stand in it twice, as it was and as it will be.
struct SiteManifest: Hashable, Sendable {
  /// The digests of each path, one but while it is written.
  private(set) var digests: [String: Set<String>] = [:]

  /// Adds a file.
  mutating func add(_ path: String, _ digest: String) {
    digests[path, default: []].insert(digest)
  }

  /// The list, in order of path.
  var text: [UInt8] {
    var text: [UInt8] = []
    for (path, digests) in digests.sorted(by: { $0.key < $1.key }) {
      for digest in digests.sorted() { text += "\(digest)  \(path)\n".utf8 }
    }
    return text
  }
}

extension SiteManifest {
  /// Reads a list; every path must be one within the folder, since what it names may be removed.
  ///
  /// - Throws: The number of the first line that is none.
  init(reading text: [UInt8]) throws(BadLine) {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where index < lines.count - 1 || !line.isEmpty {
      guard let line = String(validating: line, as: UTF8.self), let gap = line.firstRange(of: "  "),
        EventID(String(line[..<gap.lowerBound])) != nil,
        SiteManifest.isWithin(line[gap.upperBound...])
      else { throw BadLine(number: index + 1) }
      add(String(line[gap.upperBound...]), String(line[..<gap.lowerBound]))
    }
  }

  /// A line that is none of a list.
  struct BadLine: Error {
    /// From 1.
    let number: Int
  }

  private static func isWithin(_ path: Substring) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      // No name of a site begins with a dot, so that no way leads up or to what is hidden.
      !part.isEmpty && !part.hasPrefix(".") && !part.unicodeScalars.contains { $0.value < 0x20 }
    }
  }
}
