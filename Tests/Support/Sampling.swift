/// Of cases that are many, every so many-th is run (`DOCKET_SAMPLE=N`; all of them, if it is not said): for
/// builds that are so slow that all would take too long.
public enum Sampling {
  public static let step = max(1, variable("DOCKET_SAMPLE").flatMap { Int($0) } ?? 1)

  /// Whether every case is run, and what all of them come to can be counted.
  public static var isComplete: Bool { step == 1 }
}

extension Sequence {
  /// Those of them that are run.
  public var sampled: [Element] {
    enumerated().filter { $0.offset % Sampling.step == 0 }.map(\.element)
  }
}
