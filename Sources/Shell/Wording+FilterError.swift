import Docket
import Reports

extension Wording {
  init(_ error: FilterError) {
    switch error.problem {
    case .empty: self.init("nothing to look for", hint: "leave the word out")
    case .unknownKey(let key):
      self.init(
        "no filter \"\(key.name):\"",
        hint: Wording.meant(key.closest.map { "\($0):" })
          ?? "the filters: " + key.known.map { "\($0):" }.joined(separator: " "))
    case .missingValue(let key): self.init("nothing stands behind \(key.rawValue):")
    case .unknown(let key, let value):
      self.init(
        "no \(key.noun) \"\(value.name)\"",
        hint: Wording.meant(value.closest) ?? Wording.choice(of: value.known))
    case .date(let error): self.init(error)
    }
  }

  /// What there is, if that is few enough to be read.
  static func choice(of names: [String]) -> String? {
    names.isEmpty || names.count > 12 ? nil : "there is " + names.joined(separator: ", ")
  }
}

extension Filter.Key {
  fileprivate var noun: String {
    switch self {
    case .event: "kind of event"
    case .item, .kind, .stage, .standing, .procedure, .source, .since, .until: rawValue
    }
  }
}
