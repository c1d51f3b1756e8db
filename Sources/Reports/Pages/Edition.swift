public import Docket
import EDTF

/// The records as they are published: how all of them stand on a day, what changed since another,
/// and what that rests on.
public struct Edition: Sendable {
  /// What the records are called.
  let name: String
  /// Where the site will be, with a `/` at its end; `nil` where that is not said.
  let address: String?
  let digest: Digest
  let basis: Report.Basis
  let rules: Rulebook
  /// How wide characters are in pictures.
  let page: Page
  /// All items, sorted by id.
  let states: [ItemState]
  /// The events told of by the day, in the order of a timeline.
  let entries: [Reckoning.Entry]
  /// What other items say of their ties to each.
  let ties: [ItemID: [Tie]]
  private let places: [ItemID: Int]

  /// How an item is tied to another, seen from that one.
  struct Tie: Sendable {
    let from: ItemID
    let link: Link
  }

  /// - Parameters:
  ///   - name: What the records are called.
  ///   - address: Where the site will be, if that is known.
  ///   - digest: What changed between the two days, of `states`.
  ///   - states: All items of the later day, sorted by id.
  ///   - basis: What the records were.
  ///   - rules: Their procedures.
  ///   - page: How wide characters are in pictures.
  public init(
    of name: String, at address: String? = nil, _ digest: Digest, _ states: [ItemState],
    on basis: Report.Basis,
    by rules: Rulebook, drawnOn page: Page
  ) {
    self.name = name
    self.address = address.map { $0.hasSuffix("/") ? $0 : "\($0)/" }
    self.digest = digest
    self.states = states
    entries = digest.after.entries
    self.basis = basis
    self.rules = rules
    self.page = page
    var ties: [ItemID: [Tie]] = [:]
    var places: [ItemID: Int] = [:]
    for (place, state) in states.enumerated() {
      places[state.item] = place
      for link in state.links {
        ties[link.to, default: []].append(Tie(from: state.item, link: link))
      }
    }
    (self.ties, self.places) = (ties, places)
  }
}

extension Edition {
  /// How things stand on the day.
  var reckoning: Reckoning { digest.after }

  /// Where a file of the site will be read; `nil` where that is not said.
  func address(of path: String) -> String? { address.map { $0 + path } }

  /// The state of an item; `nil` of one of which nothing has happened by the day.
  subscript(item: ItemID) -> ItemState? { places[item].map { states[$0] } }

  /// The items that have parts, such as plans, sorted by id.
  var plans: [ItemState] { states.filter { !$0.parts.isEmpty } }
}
