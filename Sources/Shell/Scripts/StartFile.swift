import EventLog

/// The script that begins a conversation: `$XDG_CONFIG_HOME/docket/rc`, else `~/.config/docket/rc`.
enum StartFile {
  /// Its path; a variable that is no absolute path counts as none.
  static func path(variable: (String) -> String? = Surroundings.variable) -> String? {
    let config = variable("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = variable("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (config ?? home.map { "\($0)/.config" }).map { "\($0)/docket/rc" }
  }
}

extension Runner {
  /// Runs the start file if there is one; what is wrong with it is told and ends nothing.
  mutating func runStartFile() {
    guard let path = StartFile.path() else { return }
    do throws(SystemError) {
      _ = run(ScriptLines(try FileSystem().contents(of: path)), from: .file(path))
    } catch  where error.isMissing {
      return
    } catch {
      complain(
        Failure(.log(.system(error))), about: Passage(origin: .prompt, firstLine: 1, text: ""))
    }
  }
}
