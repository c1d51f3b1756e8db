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
  ///   - page: What its text is set on.
  /// - Returns: The answer of the digest, with the message for its text.
  public static func mail(
    _ digest: Digest, on basis: Basis, from: Mailbox, to: [Mailbox], subject: String?,
    on page: Page
  ) -> Report {
    let report = Report.digest(digest, on: basis)
    return report.with(
      .text,
      Message(
        from: from, to: to, subject: subject ?? digest.subject, date: digest.made(basis),
        document: report.document, page: page, words: [basis.fingerprint]
      ).text)
  }
}

extension Digest {
  /// The day, and what matters most of it.
  fileprivate var subject: String {
    let newly = stalled.count { isNewlyStalled($0.item) }
    return "Digest of \(after.day): \(changes.count.counted("item")) changed, "
      + "\(stalled.count) stalled\(newly == 0 ? "" : " (\(newly) newly)"), \(deadlines.count) due"
  }
}
