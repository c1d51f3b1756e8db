public import Docket

extension Report {
  /// A digest as a message for mail, which its text is.
  ///
  /// - Parameters:
  ///   - digest: What changed.
  ///   - basis: What it rests on.
  ///   - from: Who sends it; its id is of their domain.
  ///   - to: Who gets it.
  ///   - subject: What it is called; the day and the numbers if that is not said.
  /// - Returns: The answer of the digest, with the message for its text.
  public static func mail(
    _ digest: Digest, on basis: Basis, from: Mailbox, to: [Mailbox], subject: String?
  ) -> Report {
    let report = Report.digest(digest, on: basis)
    return report.with(.text) { page in
      Message(
        from: from, to: to, subject: subject ?? digest.subject, date: digest.made(basis),
        document: report.document, page: Page(columns: mailColumns, width: page.width),
        words: [basis.fingerprint]
      ).text
    }
  }
}

extension Report {
  /// As long as lines of mail are, so that none is broken again.
  private static let mailColumns = 72
}

extension Digest {
  /// The day, and what matters most of it.
  fileprivate var subject: String {
    let newly = stalled.count { isNewlyStalled($0.item) }
    return "Digest of \(after.day): \(changes.count.counted("item")) changed, "
      + "\(stalled.count) stalled\(newly == 0 ? "" : " (\(newly) newly)"), \(deadlines.count) due"
  }
}
