/// A season of the northern hemisphere, by the meteorological months; the specification names none.
public enum Season: Int, Hashable, Sendable, CaseIterable {
  /// March to May.
  case spring = 21
  /// June to August.
  case summer = 22
  /// September to November.
  case autumn = 23
  /// December to February of the next year.
  case winter = 24

  /// The first of its three months, in the year the season is named by.
  var firstMonth: Int { 3 * (rawValue - 20) }
}
