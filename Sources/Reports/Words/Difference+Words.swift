import Docket
import EDTF

extension Difference {
  /// What was said and what is: `date was June 2002, now May 2002`.
  var words: String {
    let isDate = ["on", "due", "period"].contains(member)
    let name = member == "on" ? "date" : member
    let (was, now) = (Self.said(before, asDate: isDate), Self.said(after, asDate: isDate))
    return "\(name) was \(was), now \(now)"
  }

  private static func said(_ value: JSON?, asDate isDate: Bool) -> String {
    switch value {
    case nil, .null: "none"
    case .string(let text): (isDate ? try? EDTFDate(text) : nil)?.label ?? text
    case .object(let members): citation(of: members) ?? JSON.object(members).compact
    case .some(let value): value.compact
    }
  }

  /// A source by its title and publisher, which stand for it.
  private static func citation(of members: [JSON.Member]) -> String? {
    guard let title = members["title"]?.text, let publisher = members["publisher"]?.text else {
      return nil
    }
    return "\(Event.quoted(title)), \(publisher)"
  }
}
