import Testing

@testable import EventLog

struct LockHolderTests {
  private static let locks = """
    1: POSIX  ADVISORY  WRITE 11 fe:00:77 0 EOF
    2: FLOCK  ADVISORY  WRITE 12 fe:00:77 0 EOF
    2: -> FLOCK  ADVISORY  WRITE 13 fe:00:77 0 EOF
    3: FLOCK  ADVISORY  WRITE 14 08:01:77 0 EOF
    4: FLOCK  ADVISORY  WRITE 15 00:2d:78 0 EOF
    5: FLOCK  ADVISORY  WRITE 0 fe:00:79 0 EOF

    """

  private static let rows: [(device: UInt64, inode: UInt64, process: Int?)] = [
    (0xFE00, 77, 12), (0x0801, 77, 14),
    // Numbered otherwise there: one lock on such an inode will do, two will not.
    (0x1234, 78, 15), (0x1234, 77, nil),
    // A process of another namespace, and no lock at all.
    (0xFE00, 79, nil), (0xFE00, 80, nil),
  ]

  @Test(arguments: rows) func `the holder is found by device and inode`(
    _ row: (device: UInt64, inode: UInt64, process: Int?)
  ) {
    let file = FileStatus(
      kind: .folder, size: 0, mode: 0o755, device: row.device, inode: row.inode, modified: 0,
      changed: 0)
    #expect(LockHolder.process(in: LockHolderTests.locks, locking: file) == row.process)
  }

  @Test func `who holds the lock is told when the time is up, and no sooner`() throws {
    let folder = try TestFolder()
    let lock = try folder.records.lock()
    for time in [Duration.zero, .milliseconds(60)] {
      let start = ContinuousClock.now
      let error = #expect(throws: LogError.self) { _ = try folder.records.lock(waiting: time) }
      #expect(ContinuousClock.now - start >= time)
      guard case .locked(let holder?, after: time) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(holder.command.contains("EventLogTests") || holder.command.contains("docketPackage"))
    }
    withExtendedLifetime(lock) {}
  }
}
