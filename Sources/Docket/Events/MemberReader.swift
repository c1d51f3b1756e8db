import EDTF

/// Reads the members of an event's line as what they must hold.
struct MemberReader {
  let members: [JSON.Member]

  /// A text that is not empty, or `nil` where the member is missing.
  func optionalText(_ name: String) throws(EventProblem) -> String? {
    guard let value = members[name] else { return nil }
    guard let text = value.text else { throw EventProblem(name, .expected("a text")) }
    guard !text.isEmpty else { throw EventProblem(name, .empty) }
    return text
  }

  func text(_ name: String) throws(EventProblem) -> String {
    guard let text = try optionalText(name) else { throw EventProblem(name, .missing) }
    return text
  }

  /// A number as precise as its source, as written.
  func optionalQuantity(_ name: String) throws(EventProblem) -> String? {
    guard let text = try optionalText(name) else { return nil }
    guard Quantity(text) != nil else {
      throw EventProblem(name, .expected("a number such as 290, ~700, >650 or <12.5"))
    }
    return text
  }

  func quantity(_ name: String) throws(EventProblem) -> String {
    guard let text = try optionalQuantity(name) else { throw EventProblem(name, .missing) }
    return text
  }

  func item(_ name: String) throws(EventProblem) -> ItemID {
    guard let item = ItemID(try text(name)) else {
      throw EventProblem(
        name,
        .expected("an item: small letters, digits and hyphens, at least two parts joined by /"))
    }
    return item
  }

  func id(_ name: String) throws(EventProblem) -> EventID {
    guard let id = EventID(try text(name)) else {
      throw EventProblem(name, .expected("an id of 64 hexadecimal digits"))
    }
    return id
  }

  func ids(_ name: String) throws(EventProblem) -> [EventID] {
    guard let value = members[name] else { return [] }
    let problem = EventProblem(name, .expected("an array of ids"))
    guard let elements = value.elements else { throw problem }
    var ids: [EventID] = []
    for element in elements {
      guard let text = element.text, let id = EventID(text) else { throw problem }
      ids.append(id)
    }
    return ids
  }

  func optionalDate(_ name: String) throws(EventProblem) -> EDTFDate? {
    guard let text = try optionalText(name) else { return nil }
    do throws(EDTFError) {
      return try EDTFDate(text)
    } catch {
      throw EventProblem(name, .date(error))
    }
  }

  func date(_ name: String) throws(EventProblem) -> EDTFDate {
    guard let date = try optionalDate(name) else { throw EventProblem(name, .missing) }
    return date
  }

  func timestamp(_ name: String) throws(EventProblem) -> Timestamp {
    guard let timestamp = Timestamp(try text(name)) else {
      throw EventProblem(name, .expected("a UTC time such as 2026-11-24T03:10:00Z"))
    }
    return timestamp
  }

  func titles(_ name: String) throws(EventProblem) -> [JSON.Member] {
    guard let value = members[name] else { return [] }
    guard let titles = value.members, titles.allSatisfy({ $0.value.text?.isEmpty == false }) else {
      throw EventProblem(name, .expected("an object of titles by language"))
    }
    return titles
  }

  func changes(_ name: String) throws(EventProblem) -> [JSON.Member] {
    guard let value = members[name] else { throw EventProblem(name, .missing) }
    guard let changes = value.members, !changes.isEmpty else {
      throw EventProblem(name, .expected("an object of the members to change"))
    }
    return changes
  }

  /// The source, or `nil` where there is none.
  func source() throws(EventProblem) -> Source? {
    guard let value = members["source"] else { return nil }
    guard let parts = value.members else {
      throw EventProblem("source", .expected("an object with title and publisher"))
    }
    do throws(EventProblem) {
      let reader = MemberReader(members: parts)
      return Source(
        title: try reader.text("title"), publisher: try reader.text("publisher"),
        date: try reader.optionalDate("date"), url: try reader.optionalText("url"),
        archived: try reader.optionalText("archived"), quote: try reader.optionalText("quote"))
    } catch {
      throw EventProblem("source.\(error.member)", error.fault)
    }
  }
}
