/// The arguments of the program as a line that can be shown, and underlined, in a message.
///
/// An argument is one word as it stands and is never cut again; quotes are added for the eye only.
struct ArgumentLine: Sendable {
  let passage: Passage
  let words: [Word]

  /// Sets out the program's name and its arguments.
  init(program: String, arguments: [String]) {
    var writer = Writer()
    _ = writer.word(program)
    words = arguments.map { writer.word($0) }
    passage = Passage(origin: .arguments, firstLine: 1, text: writer.text)
  }

  private struct Writer {
    var text = ""
    private var place = Place(line: 1, column: 1)

    mutating func word(_ argument: String) -> Word {
      if !text.isEmpty { put(" ") }
      let start = place
      let isBare = !argument.isEmpty && argument.allSatisfy(Writer.needsNoQuotes)
      if !isBare { put("'") }
      var places: [Place] = []
      for character in argument {
        if character == "'" {
          put("'")
          put("\\")
          places.append(place)
          put("'")
          put("'")
        } else {
          places.append(place)
          put(character)
        }
      }
      if !isBare { put("'") }
      return Word(text: argument, start: start, end: place, places: places)
    }

    private mutating func put(_ character: Character) {
      text.append(character)
      place = place.behind(character)
    }

    private static func needsNoQuotes(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || "-_./:=,@%+~[]?".contains(character)
        || (character.unicodeScalars.first?.value ?? 0) > 0x7F
    }
  }
}
