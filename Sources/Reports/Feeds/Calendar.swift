import Docket
import EDTF

/// A calendar that other programs read (iCalendar, RFC 5545).
struct Calendar: Hashable, Sendable {
  let name: String
  /// In order.
  let occasions: [Occasion]
}

extension Calendar {
  /// The calendar as it is written: the same bytes for the same occasions.
  var text: String {
    let head = [
      ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//docket//docket//EN"), ContentLine("CALSCALE", "GREGORIAN"),
      // The one that RFC 7986 names, and the one that everybody reads.
      ContentLine("NAME", text: name), ContentLine("X-WR-CALNAME", text: name),
    ]
    let content = occasions.isEmpty ? Calendar.nothing : occasions.flatMap(\.lines)
    let lines = head + content + [ContentLine("END", "VCALENDAR")]
    return lines.map(\.folded).joined()
  }

  /// What stands where nothing does: a calendar must have something in it (RFC 5545, 3.6), if only UTC.
  private static let nothing = [
    ContentLine("BEGIN", "VTIMEZONE"), ContentLine("TZID", "Etc/UTC"),
    ContentLine("BEGIN", "STANDARD"), ContentLine("DTSTART", "19700101T000000"),
    ContentLine("TZOFFSETFROM", "+0000"), ContentLine("TZOFFSETTO", "+0000"),
    ContentLine("END", "STANDARD"), ContentLine("END", "VTIMEZONE"),
  ]
}

extension Occasion {
  /// An all-day event, whose end is the day behind its last.
  fileprivate var lines: [ContentLine] {
    let time = revised.last.basic
    let url = address?.webAddress.map { ContentLine("URL", $0) }
    return [
      ContentLine("BEGIN", "VEVENT"), ContentLine("UID", id.description),
      ContentLine("DTSTAMP", time), ContentLine("LAST-MODIFIED", time),
      ContentLine("SEQUENCE", "\(revised.count)"),
      ContentLine("DTSTART;VALUE=DATE", days.lowerBound.basic),
      ContentLine("DTEND;VALUE=DATE", days.upperBound.advanced(by: 1).basic),
      ContentLine("STATUS", status.rawValue),
      // Nobody is busy all day for it.
      ContentLine("TRANSP", "TRANSPARENT"), ContentLine("SUMMARY", text: summary),
      ContentLine("DESCRIPTION", paragraphs: description),
      ContentLine("CATEGORIES", texts: categories),
    ] + [url].compactMap { $0 } + [ContentLine("END", "VEVENT")]
  }
}

extension [String] {
  /// What a calendar or a feed is called: what it is of, and the words that say which.
  var title: String {
    count > 1 ? "\(self[0]): \(dropFirst().joined(separator: " "))" : first ?? ""
  }
}

extension Day {
  /// `YYYYMMDD`, of a year of four digits.
  fileprivate var basic: String { description.filter { $0 != "-" } }
}

extension Timestamp {
  /// `YYYYMMDDThhmmssZ`.
  fileprivate var basic: String { description.filter { $0 != "-" && $0 != ":" } }
}
