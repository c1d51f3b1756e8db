@testable import Shell

/// A passage is parted into sentences or refused at a place in it, and so is each by the grammar; any
/// beginning of it can be completed.
func readCommands(_ text: String) {
  _ = Completer(records: nil).completion(of: text)
  _ = Paste.joined(text, behind: String(text.prefix(text.count / 2)))
  let passage = Passage(origin: .prompt, firstLine: 1, text: text)
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
  func check(_ failure: Failure) {
    guard let mark = failure.mark else { return }
    precondition((1...lines).contains(mark.place.line), "\(mark)")
    precondition(
      mark.place.column >= 1 && mark.place.column <= passage.line(mark.place.line).count + 1)
  }
  do throws(Failure) {
    for sentence in try passage.sentences() {
      do throws(Failure) {
        _ = try Grammar(commands: Command.all).invocation(of: sentence, canAsk: false)
      } catch {
        check(error)
      }
    }
  } catch {
    check(error)
  }
}
