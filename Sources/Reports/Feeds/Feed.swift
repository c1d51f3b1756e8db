import Docket
import EDTF

/// A feed that other programs read (Atom, RFC 4287).
struct Feed: Hashable, Sendable {
  let id: StableID
  var title: String
  let subtitle: String
  /// Where it will be, and the page of what it is of, if that is known.
  var address: String?
  var page: String?
  /// When it was made, if nothing is in it.
  let made: Timestamp
  let entries: [Entry]

  /// Something that is new.
  struct Entry: Hashable, Sendable {
    /// The same for the same fact, whatever becomes of it.
    let id: StableID
    let title: String
    /// When it came into the records, or came to hold.
    let published: Timestamp
    /// When it changed last, by the records: never when it happened, so that what is dated back today is
    /// new today.
    let updated: Timestamp
    /// Who recorded it; `nil` of what follows from the records.
    let author: String?
    let categories: [String]
    /// The web pages it is read in, the first of which stands for it.
    let addresses: [String]
    let content: Document
  }
}

extension Feed {
  /// How many events or reasons a feed has at most: readers fetch all of it again and again.
  static let most = 200

  /// What the feeds of a reckoning are made by, found once for all of them.
  struct Grounds: Sendable {
    let reckoning: Reckoning
    let revisions: Revisions
    /// What tells the feeds of one record from those of another.
    fileprivate let origin: String

    init(_ reckoning: Reckoning) {
      self.reckoning = reckoning
      revisions = Revisions(reckoning)
      origin = reckoning.firstRecorded?.description ?? ""
    }
  }

  /// The feed by another name than that of what is in it, and with the place it will have; it is the same
  /// feed.
  func called(_ title: String, at address: String? = nil, besides page: String? = nil) -> Feed {
    var feed = self
    (feed.title, feed.address, feed.page) = (title, address, page)
    return feed
  }

  /// A feed whose entries stand the newest first.
  ///
  /// - Parameters:
  ///   - kind: What it is a feed of, as the commands have it.
  ///   - words: The words that say which items or events are asked for.
  ///   - title: What it is called, without those.
  ///   - subtitle: What is in it.
  ///   - entries: In any order.
  ///   - grounds: What it is of.
  init(
    _ kind: String, of words: [String], title: String, subtitle: String,
    _ entries: [Entry], on grounds: Grounds
  ) {
    let reckoning = grounds.reckoning
    id = StableID(["feed", kind, grounds.origin] + words)
    self.title = ([title] + words).title
    self.subtitle = subtitle
    made = reckoning.knownAt ?? Timestamp(start: reckoning.asOf)
    self.entries = entries.sorted {
      ($0.updated, $0.published, $0.id) > ($1.updated, $1.published, $1.id)
    }
  }
}

extension Timestamp {
  /// The first second of a day (UTC), as far as a year of four digits can say it.
  init(start day: Day) {
    let first = Day(number: -719_162)
    let last = Day(number: 2_932_896)
    self.init(seconds: min(last, max(first, day)).number * 86_400)
  }
}
