/// What makes one text of those that differ in nothing but case, or in how their letters are encoded.
///
/// The tables for that are Unicode's and come in from the edge.
public struct TextFolding: Sendable {
  /// The UTF-8 bytes of a folded text.
  let bytes: @Sendable (String) -> [UInt8]

  /// Takes the function that folds; of a text that is all ASCII it must do no more than write its
  /// letters small, since such a text is looked through as it stands.
  public init(_ bytes: @escaping @Sendable (String) -> [UInt8]) {
    self.bytes = bytes
  }
}
