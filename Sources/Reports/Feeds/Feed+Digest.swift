import Docket
import EDTF

extension Feed {
  /// A digest as the one entry of a feed: readers keep those of the weeks before.
  static func digest(
    _ digest: Digest, on basis: Report.Basis, of words: [String], _ document: Document
  ) -> Feed {
    let after = digest.after
    let made = digest.made(basis)
    let title = "Digest of \(after.day)"
    let entry = Entry(
      id: StableID(
        [
          "digest", after.firstRecorded?.description ?? "", digest.before.asOf.description,
          after.asOf.description,
        ] + words),
      title: title, published: made, updated: made, author: nil, categories: ["digest"],
      addresses: [], content: document)
    return Feed(
      "digest", of: words, title: "Digests", subtitle: digest.summary, [entry], on: Grounds(after))
  }
}

extension Digest {
  /// When it could be made, the earliest: on its day, by what was known.
  func made(_ basis: Report.Basis) -> Timestamp {
    let day = Timestamp(start: after.asOf)
    return basis.knownAt.map { max($0, day) } ?? day
  }
}
