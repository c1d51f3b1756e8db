import Support

@testable import EventLog

/// What of a folder is on the disk and what is only on its way, by the calls that were made.
///
/// Nothing is taken for granted that POSIX does not promise: what was not synced may be there, missing,
/// or there in part, whatever the order it was written in; the name of a file is its folder's, and is
/// synced with that. A sync that fails loses what it should have synced, as Linux does.
struct DiskModel {
  /// A file's bytes or a folder's names.
  private enum Node {
    case file([UInt8])
    case folder([String: Int])
  }

  private enum Effect {
    case write(Int, at: Int, [UInt8])
    case truncate(Int, to: Int)
    case link(String, in: Int, Int)
    case unlink(String, in: Int)
    /// Within one folder.
    case rename(String, String, in: Int)
  }

  /// How much of what is on its way reaches the disk.
  enum Crash {
    case nothing
    case everything
    /// Any of it, in sectors of so many bytes; those that do not are as they were, or zeros.
    case some(sector: Int)
  }

  private let root: String
  private var durable: [Node] = [.folder([:])]
  private var current: [Node] = [.folder([:])]
  private var pending: [Effect] = []

  /// A tree that is all on the disk, at a path.
  init(_ tree: Tree, at root: String) {
    self.root = root
    for (name, bytes) in tree.entries.sorted(by: { $0.key < $1.key }) {
      let node = DiskModel.make(bytes.map(Node.file) ?? .folder([:]), in: &current)
      let (folder, last) = split("\(root)/\(name)")
      DiskModel.apply(.link(last, in: folder, node), to: &current)
    }
    durable = current
  }

  /// Takes note of a call that was made, or of a sync that failed.
  mutating func take(_ call: SystemCall, failed: Bool = false) {
    switch (call.name, call.argument) {
    case ("fsync", _): sync(call.path, failed: failed)
    case _ where failed: break
    case ("open", .creating) where node(at: call.path) == nil: link(.file([]), call.path)
    case ("mkdir", _): link(.folder([:]), call.path)
    case ("write", .bytes(let bytes)):
      guard let node = node(at: call.path), case .file(let old) = current[node] else { return }
      add(.write(node, at: old.count, bytes))
    case ("ftruncate", .size(let size)):
      if let node = node(at: call.path) { add(.truncate(node, to: size)) }
    case ("rename", .path(let old)):
      let (folder, name) = split(call.path)
      add(.rename(FileSystem.split(old).name, name, in: folder))
    case ("unlink", _):
      let (folder, name) = split(call.path)
      add(.unlink(name, in: folder))
    default: break
    }
  }

  /// What is there when the power comes back.
  func tree(after crash: Crash, _ random: inout SplitMix) -> Tree {
    var nodes = durable
    while nodes.count < current.count {
      if case .folder = current[nodes.count] {
        nodes.append(.folder([:]))
      } else {
        nodes.append(.file([]))
      }
    }
    for effect in pending {
      switch crash {
      case .nothing: break
      case .everything: DiskModel.apply(effect, to: &nodes)
      case .some(let sector):
        if let part = DiskModel.part(of: effect, sector, &random) {
          DiskModel.apply(part, to: &nodes)
        }
      }
    }
    var tree = Tree()
    DiskModel.walk(0, "", nodes, into: &tree)
    return tree
  }
}

extension DiskModel {
  private func node(at path: String) -> Int? {
    var node = 0
    for name in path.dropFirst(root.count).split(separator: "/") {
      guard case .folder(let names) = current[node], let next = names[String(name)] else {
        return nil
      }
      node = next
    }
    return node
  }

  private func split(_ path: String) -> (folder: Int, name: String) {
    let (folder, name) = FileSystem.split(path)
    return (node(at: folder) ?? 0, name)
  }

  private mutating func link(_ new: Node, _ path: String) {
    let node = DiskModel.make(new, in: &current)
    let (folder, name) = split(path)
    add(.link(name, in: folder, node))
  }

  private mutating func add(_ effect: Effect) {
    DiskModel.apply(effect, to: &current)
    pending.append(effect)
  }

  private mutating func sync(_ path: String, failed: Bool) {
    guard let node = node(at: path) else { return }
    while durable.count <= node {
      if case .folder = current[durable.count] {
        durable.append(.folder([:]))
      } else {
        durable.append(.file([]))
      }
    }
    var others: [Effect] = []
    for effect in pending {
      let (owner, isName) = DiskModel.owner(of: effect)
      if owner != node || failed && isName {
        others.append(effect)
      } else if !failed {
        DiskModel.apply(effect, to: &durable)
      }
    }
    pending = others
  }

  private static func owner(of effect: Effect) -> (node: Int, isName: Bool) {
    switch effect {
    case .write(let node, _, _), .truncate(let node, _): (node, false)
    case .link(_, let folder, _), .unlink(_, let folder), .rename(_, _, let folder): (folder, true)
    }
  }

  private static func make(_ node: Node, in nodes: inout [Node]) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  private static func apply(_ effect: Effect, to nodes: inout [Node]) {
    func change(_ node: Int, _ body: (inout [UInt8]) -> Void) {
      guard case .file(var bytes) = nodes[node] else { return }
      body(&bytes)
      nodes[node] = .file(bytes)
    }
    func name(_ folder: Int, _ body: (inout [String: Int]) -> Void) {
      guard case .folder(var names) = nodes[folder] else { return }
      body(&names)
      nodes[folder] = .folder(names)
    }
    switch effect {
    case .write(let node, let offset, let new):
      change(node) { bytes in
        let missing = offset + new.count - bytes.count
        if missing > 0 { bytes += [UInt8](repeating: 0, count: missing) }
        bytes.replaceSubrange(offset..<offset + new.count, with: new)
      }
    case .truncate(let node, let size): change(node) { $0 = Array($0.prefix(size)) }
    case .link(let text, let folder, let node): name(folder) { $0[text] = node }
    case .unlink(let text, let folder): name(folder) { $0[text] = nil }
    case .rename(let old, let new, let folder):
      name(folder) { names in
        guard let node = names.removeValue(forKey: old) else { return }
        names[new] = node
      }
    }
  }

  /// What reaches the disk of an effect when the power goes; `nil` if nothing does.
  private static func part(
    of effect: Effect, _ sector: Int, _ random: inout SplitMix
  ) -> Effect? {
    guard Bool.random(using: &random) else { return nil }
    guard case .write(let node, let offset, var bytes) = effect else { return effect }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return effect
    case 1: return .write(node, at: offset, [UInt8](repeating: 0, count: bytes.count))
    case 2:
      // Up to the end of a sector.
      let sectors = (offset + bytes.count) / sector - offset / sector
      let last = (offset / sector + Int.random(in: 0...sectors, using: &random)) * sector
      return .write(node, at: offset, Array(bytes.prefix(max(0, last - offset))))
    default:
      for index in bytes.indices where (offset + index) % sector == 0 || index == 0 {
        guard Bool.random(using: &random) else { continue }
        let end = min(bytes.count, index + sector - (offset + index) % sector)
        for place in index..<end { bytes[place] = 0 }
      }
      return .write(node, at: offset, bytes)
    }
  }

  private static func walk(_ node: Int, _ path: String, _ nodes: [Node], into tree: inout Tree) {
    switch nodes[node] {
    case .file(let bytes): tree.entries[path] = bytes
    case .folder(let names):
      if !path.isEmpty { tree.entries[path] = .some(nil) }
      for (name, inner) in names {
        walk(inner, path.isEmpty ? name : "\(path)/\(name)", nodes, into: &tree)
      }
    }
  }
}

extension SystemCall {
  /// Whether there may be something else on the disk, or known to be, behind it.
  var changesSomething: Bool {
    ["write", "fsync", "ftruncate", "rename", "mkdir", "unlink"].contains(name)
      || argument == .creating
  }
}
