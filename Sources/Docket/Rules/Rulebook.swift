/// The procedures beside the records, each in the folder it was found in.
public struct Rulebook: Hashable, Sendable {
  private var folders: [String: [String: Procedure]] = [:]
  private var blocked: [String: Set<String>] = [:]

  /// No procedures.
  public init() {}

  /// Adds a procedure of a collection (`kh`, or `""` for the records folder itself).
  ///
  /// Returns `false`, and changes nothing, if the collection has one of that name.
  public mutating func add(_ procedure: Procedure, to collection: String) -> Bool {
    guard folders[collection]?[procedure.name] == nil else { return false }
    folders[collection, default: [:]][procedure.name] = procedure
    return true
  }

  /// Takes note that a collection should have a procedure of that name, and that it cannot be read:
  /// its items do not get that of a folder above instead.
  public mutating func block(_ name: String, in collection: String) {
    blocked[collection, default: []].insert(name)
  }

  /// The procedure of that name for an item: its collection's first, then that of the folders above.
  public func procedure(_ name: String, for item: ItemID) -> Procedure? {
    for collection in item.collections {
      if let procedure = folders[collection]?[name] { return procedure }
      if blocked[collection]?.contains(name) == true { return nil }
    }
    return nil
  }

  /// The procedure of that name in one collection, not in those above it.
  public func procedure(_ name: String, in collection: String) -> Procedure? {
    folders[collection]?[name]
  }

  /// The collections that have a procedure of that name, sorted.
  public func collections(with name: String) -> [String] {
    folders.filter { $0.value[name] != nil }.keys.sorted()
  }

  /// All names, sorted, once each.
  public var names: [String] {
    Set(folders.values.flatMap(\.keys)).sorted()
  }

  /// All procedures, those of one name that stand in several collections included, in no order.
  public var procedures: [Procedure] { folders.values.flatMap(\.values) }

  /// The names an item may use.
  public func names(for item: ItemID) -> [String] {
    Set(item.collections.flatMap { folders[$0].map { Array($0.keys) } ?? [] }).sorted()
  }
}
