import Docket
import EventLog
import Reports

extension Wording {
  init(_ problem: Verification.Problem) {
    let (event, other) = (problem.event.short, problem.other.short)
    switch problem.fault {
    case .noPrevious: self.init("\(event) was written knowing \(other), which is not there")
    case .noTarget: self.init("\(event) is about \(other), which is not there")
    case .recordedEarlier:
      self.init("\(event) says it was recorded before \(other), which it knew; clocks may differ")
    }
  }

  /// What is to be said of a fingerprint that was given: nothing of a half that is the same.
  ///
  /// `isPast` says whether a time was given with it.
  static func objections(_ answer: ClaimAnswer, isPast: Bool) -> [String] {
    let past = isPast ? "" : "; one of the past needs its --known-at TIME"
    let events: String? =
      switch answer.events {
      case .same: nil
      case .differs: "the events are not those of the fingerprint given\(past)"
      case .unknown:
        "cannot tell whether the events are those of the fingerprint given: not all can be read"
      }
    let rules: String? =
      switch answer.rules {
      case .same?, nil: nil
      case .differs?: "the procedures are not those of the fingerprint given"
      case .unknown?:
        "cannot tell whether the procedures are those of the fingerprint given: not all can be read"
      }
    return [events, rules].compactMap { $0 }
  }

  /// What is to be said of the halves of a fingerprint that are the same; `nil` if none is.
  static func agreement(_ answer: ClaimAnswer) -> String? {
    switch (answer.events, answer.rules) {
    case (.same, .same?): "The events and the procedures are those of the fingerprint given."
    case (.same, nil): "The events are those of the fingerprint given; no procedures were."
    case (.same, _?): "The events are those of the fingerprint given."
    case (_, .same?): "The procedures are those of the fingerprint given."
    default: nil
    }
  }
}

extension Wording {
  /// What is to be said of the ids beside a checkpoint: nothing if they are its own.
  static func objections(_ file: CheckpointFile) -> [String] {
    let ids = CheckpointFile.idsPath(beside: file.path)
    return switch file.ids {
    case .known: []
    case .missing: ["\(ids) is not there: no single line can be named"]
    case .foreign: ["\(ids) does not hold the ids of the checkpoint: no single line can be named"]
    }
  }

  /// What a signature is worth.
  static func sentence(_ signature: Signature) -> String {
    switch signature {
    case .missing: "It is not signed: nobody answers for it."
    case .good(let key, isKnown: true): "Signed by \(key)."
    case .good(let key, isKnown: false):
      "Signed with \(key); --signers FILE says whether that key may."
    case .bad(let why): "Its signature is bad: \(why)."
    case .unchecked(.noProgram): "Its signature cannot be checked: there is no ssh-keygen."
    case .unchecked(.noKey):
      "Its signature cannot be checked without the public key: --signers FILE."
    case .unchecked(.system(let error)):
      "Its signature cannot be checked: \(Wording(error).message)."
    }
  }
}

extension Signature {
  /// In a word, for a script.
  var state: String {
    switch self {
    case .missing: "missing"
    case .good(_, isKnown: true): "known"
    case .good: "good"
    case .bad: "bad"
    case .unchecked: "unchecked"
    }
  }

  /// Whether it does not hold.
  var isBad: Bool { if case .bad = self { true } else { false } }
  /// Whether all that was asked of it is known.
  var isSettled: Bool { if case .unchecked = self { false } else { true } }
}
