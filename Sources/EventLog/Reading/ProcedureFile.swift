public import Docket

/// A file below a `procedures` folder, as it was read.
struct ProcedureFile: Sendable {
  /// Relative to the records folder.
  let path: String
  let status: FileStatus
  let content: Result<Procedure, BadProcedure>
  private let bytes: [UInt8]

  init(path: String, bytes: [UInt8], status: FileStatus) {
    self.path = path
    self.status = status
    self.bytes = bytes
    content = Result { () throws(BadProcedure) in try ProcedureFile.procedure(in: bytes, of: path) }
  }

  /// The folder its procedures folder is in: the collection whose items may use it.
  var collection: String {
    var folder = path[...]
    for _ in 1...2 {
      let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/"))
      folder = folder[..<(slash ?? folder.startIndex)]
    }
    return String(folder)
  }

  /// The name it goes by: that of the file without `.json`.
  var stem: String {
    String((path.split(separator: "/").last ?? "").dropLast(".json".count))
  }

  /// The SHA-256 of its bytes, in hexadecimal digits.
  ///
  /// - Complexity: O(*n*) in their number: only a fingerprint needs it.
  var seal: String { Seal.hexadecimal(of: [bytes[...]]) }

  private static func procedure(
    in bytes: [UInt8], of path: String
  ) throws(BadProcedure) -> Procedure {
    let json: JSON
    do throws(JSONProblem) {
      json = try JSON(reading: bytes)
    } catch {
      let place = TextPosition(of: error.offset, in: bytes)
      throw BadProcedure(file: path, reason: .json(error.fault, place))
    }
    do throws(ProcedureProblem) {
      return try Procedure(json)
    } catch {
      throw BadProcedure(file: path, reason: .noProcedure(error))
    }
  }
}

/// A file that should hold a procedure and does not.
public struct BadProcedure: Error, Hashable, Sendable {
  /// The path, relative to the records folder.
  public let file: String
  public let reason: Reason

  /// What is wrong with it.
  public enum Reason: Hashable, Sendable {
    case json(JSONProblem.Fault, TextPosition)
    case noProcedure(ProcedureProblem)
    /// Another file of the same folder holds a procedure of that name.
    case nameTwice(String)
  }
}
