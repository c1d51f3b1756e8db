/// A process that has the lock on a file.
public struct LockHolder: Hashable, Sendable {
  /// Its number.
  public let process: Int
  /// Its command line, as far as it may be seen; empty if not.
  public let command: String
}

extension LockHolder {
  /// The process that has the flock(2) lock on a file, by the text of /proc/locks (proc_locks(5)).
  ///
  ///     1: FLOCK  ADVISORY  WRITE 4711 fe:00:1234 0 EOF
  ///     1: -> FLOCK  ADVISORY  WRITE 4712 fe:00:1234 0 EOF
  ///
  /// The second line is of one that waits. Where the file system numbers its devices otherwise there
  /// (btrfs, overlays), the inode alone has to do, if only one lock has it.
  static func process(in text: String, locking file: FileStatus) -> Int? {
    var candidates: [(device: String, process: Int)] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 5, words[1] == "FLOCK", let process = Int(words[4]), process > 0 else {
        continue
      }
      let place = words[5].split(separator: ":").map(String.init)
      guard place.count == 3, place[2] == String(file.inode) else { continue }
      candidates.append(("\(place[0]):\(place[1])", process))
    }
    let own = candidates.filter { $0.device == deviceName(of: file.device) }
    return own.first?.process ?? (candidates.count == 1 ? candidates[0].process : nil)
  }

  /// A device as that file writes it: major and minor number (makedev(3)) in hexadecimal digits.
  private static func deviceName(of device: UInt64) -> String {
    let major = device >> 8 & 0xFFF | device >> 32 & 0xFFFF_F000
    let minor = device & 0xFF | device >> 12 & 0xFFFF_FF00
    return "\(twoDigits(major)):\(twoDigits(minor))"
  }

  private static func twoDigits(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return digits.count < 2 ? "0\(digits)" : digits
  }
}
