import Docket

/// What a colour stands for in pictures, the same in a terminal and on a page; a shape or a word says
/// the same beside it.
enum Hue: String, Hashable, Sendable, CaseIterable {
  /// What is over, and what is neither good nor bad.
  case neutral
  /// What certainly did not come: stalled, broken.
  case red
  /// What perhaps did not come.
  case amber
  /// What is to come.
  case blue
  /// What goes on or came as it should.
  case green
}

extension Hue {
  init(_ standing: Standing) {
    self =
      switch standing {
      case .stalled: .red
      case .possiblyStalled: .amber
      case .dueSoon: .blue
      case .onTrack: .green
      case .paused, .closed: .neutral
      }
  }

  init(_ kind: Chart.Mark.Kind) {
    self =
      switch kind {
      case .report: .neutral
      case .open: .blue
      case .kept: .green
      case .broken: .red
      case .possiblyBroken: .amber
      }
  }

  init(_ bar: Chart.Bar.Kind, of standing: Standing) {
    self =
      switch bar {
      case .current: Hue(standing)
      case .announced: .blue
      case .past, .end: .neutral
      }
  }
}
