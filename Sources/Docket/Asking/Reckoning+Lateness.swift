import EDTF

extension Reckoning.Entry {
  /// The days from the latest day it can have happened to the day it was recorded (UTC); negative of
  /// what was announced, `nil` where no latest day is known.
  public var daysLate: Int? {
    bounds.hi.isDistant ? nil : event.recorded.day.days(since: bounds.hi)
  }
}
