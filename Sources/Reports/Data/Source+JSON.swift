import Docket

extension Source {
  /// The source as an object that has every member, `null` where it says nothing.
  var json: JSON {
    .object(Source.memberNames.map { name in JSON.Member(name, members[name] ?? .null) })
  }
}
