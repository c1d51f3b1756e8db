import Testing

@testable import EventLog

/// Signatures beside a checkpoint: minisign's own (version 0.11), and ssh-keygen's where it is there.
@Suite struct Signatures {
  static let text = """
    kh
    1 event known at 2026-11-24T08:45:00Z
    0000000000000000000000000000000000000000000000000000000000000001+\
    0000000000000000000000000000000000000000000000000000000000000002

    """
  static let key = """
    untrusted comment: minisign public key 1EEBA57C98815016
    RWQWUIGYfKXrHoW6lWvC7XTT/+de5OCqtSSOaeEnWwHLvPBbSYNhx3Bg

    """
  static let hashed = """
    untrusted comment: signature from minisign secret key
    RUQWUIGYfKXrHgQYH2gRZS2sKDCbxIP+YbVTqcnMIzuE2cq1uPMEba3NtGFKq2A/4lo+oSJrDwSHg3EE7XtwMCdsxAPOO2OwsgI=
    trusted comment: checkpoint of 24 November
    xVpegDIBjpAil7t5pHY54D++snfBhlEnpbkFUe2j/HWo1EuHXfGGmBCFBjWfp4TJpvCuvCXHdw/dFX10NTX3BA==

    """
  static let plain = """
    untrusted comment: signature from minisign secret key
    RWQWUIGYfKXrHjfp0xc/Sa3qD7yH59fjLAYfRDg0oKLUxWSwXBT4k4oHaRKLjiFrASp0307jNrjSmE/0oMssrmOtwhRyiKp6jwM=
    trusted comment: an old one
    2JIRH0oM/kDfYML+nppBqO2gRh6sfDA5DirSK/aw1XAao3rwSGOZs2ZhZYZ43kbJJYBvGJiK84ZkQOkxv/0jBA==

    """

  static func check(_ files: [String: String], signers: String? = "key") throws -> Signature {
    let folder = try TestFolder(files)
    let path = folder.records.path
    return Signature.check(of: "\(path)/c", signers: signers.map { "\(path)/\($0)" })
  }

  @Test(arguments: [(hashed, "checkpoint of 24 November"), (plain, "an old one")])
  func `minisign's signatures are good, with their comment`(_ text: String, _ comment: String)
    throws
  {
    let signature = try Self.check(["c": Self.text, "c.minisig": text, "key": Self.key])
    #expect(signature == .good(by: "minisign key 1EEBA57C98815016: \(comment)", isKnown: true))
  }

  @Test func `any byte of the text or of the signature that is other than it was is found`() throws
  {
    let good = [Self.text, Self.hashed].map { Array($0.utf8) }
    let folder = try TestFolder(["c": Self.text, "c.minisig": Self.hashed, "key": Self.key])
    let path = folder.records.path(of: "c")
    // The comment of the first line is signed by nobody, and says so; line ends only part the lines.
    let signed = [
      good[0].indices,
      good[1].indices.dropFirst("untrusted comment: signature from minisign secret key\n".count),
    ]
    for (file, bytes, range) in [("c", good[0], signed[0]), ("c.minisig", good[1], signed[1])] {
      for index in range where bytes[index] != 10 && bytes[index] != UInt8(ascii: "=") {
        var changed = bytes
        changed[index] ^= 1
        folder.overwrite(changed, in: file)
        let signature = Signature.check(of: path, signers: folder.records.path(of: "key"))
        guard case .bad = signature else {
          Issue.record("byte \(index) of \(file): \(signature)")
          continue
        }
      }
      try folder.write(bytes, to: file)
    }
  }

  @Test func `what cannot be checked is no good signature`() throws {
    #expect(try Self.check(["c": Self.text, "key": Self.key]) == .missing)
    #expect(try Self.check(["c": Self.text], signers: nil) == .missing)
    let unnamed = try Self.check(["c": Self.text, "c.minisig": Self.hashed], signers: nil)
    #expect(unnamed == .unchecked(.noKey))
    guard case .unchecked(.system) = try Self.check(["c": Self.text, "c.minisig": Self.hashed])
    else {
      Issue.record("a key that is not there")
      return
    }
  }

  static let hasSSH = (try? Subprocess("ssh-keygen", ["-Q"], input: "/dev/null")) != nil

  @Test(.enabled(if: hasSSH))
  func `ssh-keygen's signatures are good by whom they are, and only of that text`()
    throws
  {
    let folder = try TestFolder(["c": Self.text, "d": Self.text + "\n"])
    let path = folder.records.path
    try run(
      "ssh-keygen -q -t ed25519 -N '' -C a -f k; ssh-keygen -q -t ed25519 -N '' -C b -f l;"
        + "ssh-keygen -q -Y sign -n docket -f k c 2> n; ssh-keygen -q -Y sign -n file -f k d 2> n;"
        + "echo \"anna@example.org $(cat k.pub)\" > signers; echo \"bob $(cat l.pub)\" > others",
      in: path)
    guard case .good(let key, isKnown: false) = Signature.check(of: "\(path)/c", signers: nil),
      case .good(let name, isKnown: true) = Signature.check(
        of: "\(path)/c", signers: "\(path)/signers")
    else {
      Issue.record("not good")
      return
    }
    #expect(key.hasPrefix("ED25519 key SHA256:") && name == "anna@example.org, \(key)")
    func isBad(_ file: String, _ signers: String?) -> Bool {
      if case .bad = Signature.check(
        of: "\(path)/\(file)", signers: signers.map { "\(path)/\($0)" })
      {
        true
      } else {
        false
      }
    }
    #expect(isBad("c", "others"))
    // One that was made for something else, and one of another text.
    #expect(isBad("d", nil) && isBad("d", "signers"))
    try run("cp c.sig d.sig", in: path)
    #expect(isBad("d", nil) && isBad("d", "signers"))
    try folder.write("no signature", to: "c.sig")
    #expect(isBad("c", nil) && isBad("c", "signers"))
  }
}
