import Docket
import EDTF
import Reports

extension Table {
  /// What the others were filled from.
  static let meta = Table(
    "meta", "one row: what the others were filled from",
    [
      .day("as_of", "the day asked about") { (row: (snapshot: Snapshot, basis: Report.Basis)) in
        row.snapshot.reckoning.asOf
      },
      .optional("known_at", "what the log knew then, UTC; of all, its latest record") { row in
        row.basis.knownAt?.description
      },
      .number("events", "how many events the log had then") { $0.basis.events },
      .text("fingerprint", "of those and of the procedures: \"verify\" proves it") { row in
        row.basis.fingerprint
      },
      .text("docket", "the version that wrote it") { $0.snapshot.version },
      .number("format", "the version of these tables; columns are only added in one") { _ in
        Database.format
      },
    ],
    rows: { [($0, $0.basis())] })
}
