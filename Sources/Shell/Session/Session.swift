import Docket
import EDTF

/// What lasts from one command to the next: the settings, and the records once they are read.
struct Session: Sendable {
  var settings: Settings
  /// The time of the command that is being answered.
  var moment: Moment

  init(by: String?, at moment: Moment) {
    settings = Settings(by: by ?? Settings.defaultBy)
    self.moment = moment
  }

  /// The names of the records that Tab offers, as far as they have been read.
  var names: Completer.Names { Completer.Names() }
}
