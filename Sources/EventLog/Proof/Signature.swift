/// What the signature beside a checkpoint is worth.
public enum Signature: Hashable, Sendable {
  /// There is none.
  case missing
  /// It is good, by this key, in the words of the program that checked it; somebody's whom the caller
  /// named, or only somebody's.
  case good(by: String, isKnown: Bool)
  /// It is of another text, broken, or by nobody the caller named.
  case bad(String)
  /// It cannot be checked, and why.
  case unchecked(Obstacle)

  /// What stands in the way of checking one.
  public enum Obstacle: Hashable, Sendable {
    /// There is no `ssh-keygen`.
    case noProgram
    /// A minisign signature says nothing without the public key.
    case noKey
    case system(SystemError)
  }

  /// What signatures of checkpoints are made for (`ssh-keygen -n`).
  public static let namespace = "docket"

  /// Checks the signature of a file: `FILE.sig` by ssh-keygen, or `FILE.minisig`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - signers: The path of an `allowed_signers` file (ssh-keygen(1)) or of a minisign public key;
  ///     without one, of a `FILE.sig` only the key that made it can be told.
  /// - Returns: What it is worth.
  public static func check(of path: String, signers: String?) -> Signature {
    let files = FileSystem()
    do throws(SystemError) {
      for part in [path + ".sig", path + ".minisig"] { try files.checkIsFile(part) }
      let key = try signers.map { path throws(SystemError) in try files.contents(ofFile: path) }
      let isMinisign = key.map(MinisignKey.isOne) ?? false
      let hasSSH = try files.statusIfAny(of: path + ".sig") != nil
      if hasSSH, !isMinisign { return try checkSSH(path, signers) }
      guard try files.statusIfAny(of: path + ".minisig") != nil else { return .missing }
      guard let key, isMinisign else { return .unchecked(.noKey) }
      return Minisign.check(
        try files.contents(of: path), try files.contents(of: path + ".minisig"), by: key)
    } catch {
      return .unchecked(.system(error))
    }
  }

  private static func checkSSH(_ path: String, _ signers: String?) throws(SystemError) -> Signature
  {
    let base = ["-n", namespace, "-s", path + ".sig"]
    do throws(SystemError) {
      guard let signers else {
        let check = try Subprocess("ssh-keygen", ["-Y", "check-novalidate"] + base, input: path)
        return check.isSuccess
          ? .good(by: check.output.key, isKnown: false) : .bad(check.output.firstLine)
      }
      let finding = try Subprocess(
        "ssh-keygen", ["-Y", "find-principals", "-s", path + ".sig", "-f", signers], input: path)
      guard finding.isSuccess else { return .bad(finding.output.firstLine) }
      let principal = finding.output.firstLine
      let check = try Subprocess(
        "ssh-keygen", ["-Y", "verify", "-f", signers, "-I", principal] + base, input: path)
      return check.isSuccess
        ? .good(by: "\(principal), \(check.output.key)", isKnown: true)
        : .bad(check.output.firstLine)
    } catch {
      if error.isMissing { return .unchecked(.noProgram) }
      throw error
    }
  }
}

extension String {
  fileprivate var firstLine: String {
    let line = prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" }
    return String(line.reversed().drop { $0 == "." }.reversed())
  }

  /// The key that ssh-keygen says made a signature: what stands behind `with`.
  fileprivate var key: String {
    let line = firstLine
    return line.ranges(of: " with ").last.map { String(line[$0.upperBound...]) } ?? line
  }
}
