import CEdit
import EventLog
import Reports

extension Runner {
  /// Answers a command, and again whenever the records or the day have changed, until ^C.
  mutating func watch(_ sentence: Sentence) throws(Failure) -> Bool {
    let invocation = try Grammar(commands: Command.all).invocation(of: sentence)
    isWatching = true
    defer { isWatching = false }
    while !isOver {
      guard try run(invocation) else { return false }
      console.tell("\(session.moment.now): watching; ^C stops\n")
      guard try waitForNews() else { return true }
    }
    return true
  }

  /// Waits until there is something new; `false` if ^C came first.
  private mutating func waitForNews() throws(Failure) -> Bool {
    let day = session.moment.today
    while true {
      guard cedit_wait(1000) == 0 else {
        console.tell("\n")
        return false
      }
      session.moment = .current()
      if try session.takeNews() || session.moment.today != day { return true }
    }
  }
}
