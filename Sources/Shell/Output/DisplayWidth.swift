import CUTF8Proc

/// How many columns a character takes on a terminal (libutf8proc).
enum DisplayWidth {
  /// The columns of its widest part, and one for each spacing mark (Khmer and Indic vowels), which
  /// libutf8proc counts as nothing and xterm, VTE and glibc's `wcwidth` as one column.
  @Sendable static func columns(_ character: Character) -> Int {
    if character.isASCII { return character < " " || character == "\u{7F}" ? 0 : 1 }
    var widest = 0
    var marks = 0
    for scalar in character.unicodeScalars {
      let code = Int32(bitPattern: scalar.value)
      if utf8proc_category(code) == UTF8PROC_CATEGORY_MC {
        marks += 1
      } else {
        widest = max(widest, Int(utf8proc_charwidth(code)))
      }
    }
    return widest + marks
  }
}
