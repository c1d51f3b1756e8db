import CSimdjson
import Docket

/// Reads JSON texts through simdjson, reusing its buffers from one text to the next.
@safe struct JSONReader: ~Copyable {
  private let parser = unsafe csimdjson_create()
  // The nodes of the last text read, which the parser owns.
  private var nodes = unsafe UnsafeBufferPointer<csimdjson_node>(start: nil, count: 0)

  deinit { unsafe csimdjson_destroy(parser) }

  /// Reads the object or array in `range` of `text`.
  ///
  /// The rest of the text is not read, but lets simdjson look ahead without copying.
  mutating func read(_ range: Range<Int>, of text: [UInt8]) throws(JSONProblem) -> JSON {
    // Safe: `range` is in bounds of the very buffer passed. The nodes stay until the next call and do
    // not leave this type; of the texts they point to, the numbers' are read only here.
    let result: Result<JSON, JSONProblem> = unsafe text[range.lowerBound...]
      .withUnsafeBufferPointer {
        let result = unsafe csimdjson_parse(parser, $0.baseAddress, range.count, $0.count)
        unsafe nodes = UnsafeBufferPointer(start: result.nodes, count: result.count)
        let name = unsafe string(result.name, result.name_length)
        if let fault = unsafe JSONProblem.Fault(result.fault, name: name) {
          return .failure(JSONProblem(fault: fault, offset: unsafe result.offset))
        }
        var index = 0
        return .success(value(at: &index))
      }
    return try result.get()
  }

  /// Where the name of a member of the text last read begins, in bytes; of a path into objects, as far
  /// as its members are there.
  func offset(ofMember path: some Sequence<Substring>) -> Int {
    var object = 0
    for name in path {
      guard let member = member(name, of: object) else { break }
      object = member
    }
    return unsafe nodes.isEmpty ? 0 : Int(nodes[object].offset)
  }
}

extension JSONReader {
  // Safe, below: a node tells how many values are in it, and those follow it.

  private func value(at index: inout Int) -> JSON {
    let node = unsafe nodes[index]
    index += 1
    switch unsafe node.kind {
    case .CSIMDJSON_NULL: return .null
    case .CSIMDJSON_TRUE: return .bool(true)
    case .CSIMDJSON_FALSE: return .bool(false)
    case .CSIMDJSON_NUMBER: return unsafe .number(string(node.text, node.text_length))
    case .CSIMDJSON_STRING: return unsafe .string(string(node.text, node.text_length))
    case .CSIMDJSON_ARRAY:
      var elements: [JSON] = []
      elements.reserveCapacity(unsafe Int(node.count))
      for _ in 0..<(unsafe node.count) { elements.append(value(at: &index)) }
      return .array(elements)
    case .CSIMDJSON_OBJECT:
      var members: [JSON.Member] = []
      members.reserveCapacity(unsafe Int(node.count))
      for _ in 0..<(unsafe node.count) {
        let member = unsafe nodes[index]
        let name = unsafe string(member.name, member.name_length)
        members.append(JSON.Member(name, value(at: &index)))
      }
      return .object(members)
    }
  }

  private func member(_ name: Substring, of object: Int) -> Int? {
    guard unsafe object < nodes.count, unsafe nodes[object].kind == .CSIMDJSON_OBJECT else {
      return nil
    }
    var index = object + 1
    for _ in 0..<(unsafe nodes[object].count) {
      let member = unsafe nodes[index]
      if unsafe string(member.name, member.name_length) == name { return index }
      index = next(after: index)
    }
    return nil
  }

  private func next(after index: Int) -> Int {
    var next = index + 1
    for _ in 0..<(unsafe nodes[index].count) { next = self.next(after: next) }
    return next
  }

  private func string(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
    unsafe String(
      decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }
}

extension JSONProblem.Fault {
  fileprivate init?(_ fault: csimdjson_fault, name: @autoclosure () -> String) {
    switch fault {
    case .CSIMDJSON_FINE: return nil
    case .CSIMDJSON_EMPTY: self = .empty
    case .CSIMDJSON_NOT_UTF8: self = .notUTF8
    case .CSIMDJSON_CONTROL_CHARACTER: self = .controlCharacter
    case .CSIMDJSON_UNFINISHED_STRING: self = .unfinishedString
    case .CSIMDJSON_BAD_ESCAPE: self = .badEscape
    case .CSIMDJSON_UNFINISHED: self = .unfinished
    case .CSIMDJSON_UNEXPECTED: self = .unexpected
    case .CSIMDJSON_BAD_NUMBER: self = .badNumber
    case .CSIMDJSON_TOO_DEEP: self = .tooDeep
    case .CSIMDJSON_TRAILING: self = .trailing
    case .CSIMDJSON_SCALAR: self = .scalar
    case .CSIMDJSON_MEMBER_TWICE: self = .memberTwice(name())
    case .CSIMDJSON_TOO_LONG: self = .tooLong
    }
  }
}
