/// An address that browsers, Markdown and terminals all take for the same place.
///
/// That is `http://` or `https://`, a host without a user before it, and no character that RFC 3986
/// has encoded (`"`, `<`, `>`, `\`, `^`, `` ` ``, `{`, `|`, `}`, white space).
public enum WebAddress {
  /// Whether a text is such an address.
  public static func isPlain(_ text: String) -> Bool {
    let lowercased = text.lowercased()
    guard let scheme = ["http://", "https://"].first(where: lowercased.hasPrefix) else {
      return false
    }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { !"/?#".contains($0) }
    return !host.isEmpty && !host.contains("@") && !host.contains("%")
      && !rest.contains { $0.isWhitespace || "\"<>\\^`{|}".contains($0) }
  }
}
