import Docket

/// One thing that `add` asks for.
enum Question: Hashable, Sendable {
  /// What kind of event it is.
  case kind
  case item
  /// A word behind the item, counted from 0.
  case word(Int)
  case option(Draft.Option)
}
