public import Docket
public import EDTF

/// The ways of items as bars on an axis of time, whatever draws them: a bar a stay in a stage.
///
/// All its days are within the axis or fall off it at either end; what is not known to the day says
/// so by its bounds. Nothing in it depends on what it is drawn with.
public struct Chart: Hashable, Sendable {
  /// What the picture shows, in a line.
  public let title: String
  /// What narrows it beside the day: that the log is asked what it knew at a time.
  public let caution: String?
  /// The day asked about.
  public let asOf: Day
  public let axis: Axis
  public let rows: [Row]
  /// How many items are left out because a picture has room for ``mostRows``.
  public let omitted: Int

  /// The most items in a picture.
  public static let mostRows = 300
  /// The most items that have a lane a stage; those of more have one each.
  public static let mostRowsInFull = 6

  /// One item.
  public struct Row: Hashable, Sendable {
    public let item: ItemID
    public let title: String
    public let standing: Standing
    /// How it stands, in words: `closed (done)`.
    public let words: String
    public let lanes: [Lane]
    /// Whether each of its stages has a lane of its own.
    public let isInFull: Bool
    /// The times its clock certainly stood still.
    public let pauses: [Bounds]
  }

  /// What is drawn side by side on one line.
  public struct Lane: Hashable, Sendable {
    public let label: String
    /// In order of time; those of one lane may overlap only where they are not certain.
    public let bars: [Bar]
    public let marks: [Mark]
  }

  /// A stay in a stage.
  public struct Bar: Hashable, Sendable {
    /// The title of the stage.
    public let stage: String
    /// When it began, as reckoned.
    public let from: Bounds
    /// When it ended, as reckoned; one that goes on ends on the day asked about.
    public let until: Bounds
    public let kind: Kind

    /// What kind of stay it is on the day.
    public enum Kind: Hashable, Sendable {
      /// It is over.
      case past
      /// The item is in it, or may be.
      case current
      /// It was announced for a day that has not come; it is drawn for when it may begin.
      case announced
      /// An end of the way; it is drawn for when it was reached.
      case end
    }
  }

  /// Something on one day, or on one of several.
  public struct Mark: Hashable, Sendable {
    public let kind: Kind
    /// When it was, or a promise is due.
    public let on: Bounds
    /// The latest day it was put off to, of a promise that was.
    public let slippedTo: Day?
    /// What it says, in a line.
    public let words: String

    public enum Kind: Hashable, Sendable, CaseIterable {
      /// Something said or done that moved nothing.
      case report
      /// A promise, at its due day.
      case open, kept, broken, possiblyBroken
    }
  }
}
