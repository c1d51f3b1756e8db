public import EDTF

/// Where a fact is written down.
public struct Source: Hashable, Sendable {
  public let title: String
  public let publisher: String
  /// When it was published; what it reports as past is not later.
  public let date: EDTFDate?
  public let url: String?
  /// The address of an archived copy.
  public let archived: String?
  /// The words it says it in.
  public let quote: String?

  public init(
    title: String, publisher: String, date: EDTFDate? = nil, url: String? = nil,
    archived: String? = nil, quote: String? = nil
  ) {
    self.title = title
    self.publisher = publisher
    self.date = date
    self.url = url
    self.archived = archived
    self.quote = quote
  }

  /// The members a source may have, in the order they are written.
  public static let memberNames = ["title", "publisher", "date", "url", "archived", "quote"]
}

extension Source {
  /// The members of the source's JSON object, those that are there.
  public var members: [JSON.Member] {
    zip(Source.memberNames, [title, publisher, date?.text, url, archived, quote])
      .compactMap { name, value in value.map { JSON.Member(name, .string($0)) } }
  }
}
