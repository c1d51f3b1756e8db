public import Docket
import EDTF

extension Wording {
  /// Words why a word is no filter.
  public init(_ error: FilterError) {
    switch error.problem {
    case .empty: self.init("nothing to look for")
    case .unknownKey(let name): self.init(name, noun: "filter")
    case .missingValue(let key): self.init("a value of \(key.rawValue): is missing")
    case .unknown(let key, let name): self.init(name, noun: key.noun)
    case .date(let error): self.init(error)
    }
  }
}

extension Filter.Key {
  fileprivate var noun: String { self == .event ? "kind of event" : rawValue }
}
