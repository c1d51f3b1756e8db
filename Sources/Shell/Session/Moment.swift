import Docket
import EDTF
import Glibc

/// The time of a command: the only place that reads the clock.
struct Moment: Hashable, Sendable {
  /// The time, UTC.
  let now: Timestamp
  /// The day where the program runs, by `TZ`.
  let today: Day

  /// Reads the clock (`time(2)`, `localtime_r(3)`).
  static func current() -> Moment {
    // Safe: both calls fill values on this stack and keep no pointer to them.
    var seconds = time(nil)
    var local = unsafe tm()
    tzset()
    _ = unsafe localtime_r(&seconds, &local)
    let now = Timestamp(seconds: seconds)
    let today = Day(
      year: unsafe Int(local.tm_year) + 1900, month: unsafe Int(local.tm_mon) + 1,
      day: unsafe Int(local.tm_mday))
    return Moment(now: now, today: today ?? now.day)
  }
}
