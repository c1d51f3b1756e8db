import Docket

/// What whoever writes to a log must know of the lines that are there.
struct Scan: Sendable {
  /// The item of the first event.
  var item: ItemID?
  /// The first line that is no event.
  var damage: Damage?
  var torn: Torn?
}
