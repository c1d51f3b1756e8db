import Docket
import EDTF

/// A date has its bounds in order, and what is none is blamed at one of its characters.
func readDate(_ text: String) {
  do throws(EDTFError) {
    let date = try EDTFDate(text)
    precondition(date.widened.lo <= date.bounds.lo && date.bounds.hi <= date.widened.hi)
    let again = try EDTFDate(date.text)
    precondition(again == date)
  } catch {
    precondition((0...text.count).contains(error.offset))
  }
}

/// A filter is read or refused at a place in its words; a line is a word, one that begins with `'` is
/// quoted.
func readFilter(_ text: String) {
  let words = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    line.first == "'"
      ? FilterWord(String(line.dropFirst()), isQuoted: true) : FilterWord(String(line))
  }
  do throws(FilterError) {
    let folding = TextFolding { Array($0.lowercased().utf8) }
    let filter = try Filter(words, Vocabulary(Log(), Rulebook()), folding)
    precondition(filter.items(of: Reckoning(Log(), Rulebook(), asOf: Day(number: 0))).isEmpty)
  } catch {
    precondition(words.indices.contains(error.word))
  }
}
