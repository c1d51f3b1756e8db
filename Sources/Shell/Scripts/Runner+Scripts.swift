import EventLog

/// Scripts: passages that come from a file, an option or standard input.
extension Runner {
  /// Runs a script to its end, or to its first error if that is what is set.
  ///
  /// Returns whether all went well.
  mutating func run(_ lines: ScriptLines, from origin: Passage.Origin) -> Bool {
    var lines = lines
    var isWell = true
    while !isOver, isWell || session.settings.onError == .continue {
      do throws(Failure) {
        guard let passage = try lines.passage(from: origin) else { break }
        if !run(passage) { isWell = false }
      } catch {
        let line = Passage(origin: origin, firstLine: lines.number, text: lines.current)
        complain(error, about: line)
        isWell = false
        // What cannot be read now cannot be read by trying again.
        if error.exit == .refused { break }
      }
    }
    return isWell
  }

  /// Runs what an option of the program gave.
  mutating func run(_ script: ProgramLine.Script, of line: ArgumentLine) -> Bool {
    switch script {
    case .text(let word): return run(ScriptLines(Array(word.text.utf8)), from: .option)
    case .file(let word):
      do throws(Failure) {
        return try runScript(word)
      } catch {
        complain(error, about: line.passage)
        return false
      }
    }
  }

  /// Runs the script that a word names, standard input if it is `-`.
  mutating func runScript(_ file: Word) throws(Failure) -> Bool {
    guard file.text != "-" else {
      return run(ScriptLines(), from: .standardInput)
    }
    guard depth < Runner.greatestDepth else {
      throw Failure(.value(.scriptsTooDeep(file.text)), at: file.mark)
    }
    depth += 1
    defer { depth -= 1 }
    do throws(SystemError) {
      let bytes = try FileSystem().contents(of: file.text)
      return run(ScriptLines(bytes), from: .file(file.text))
    } catch {
      throw Failure(error, of: file)
    }
  }
}

extension ScriptLines {
  /// The next lines that make whole sentences, or `nil` at the end.
  mutating func passage(from origin: Passage.Origin) throws(Failure) -> Passage? {
    guard var text = try next() else { return nil }
    let firstLine = number
    var state = LexicalState()
    state.take(text)
    while state.wantsMore, let line = try next() {
      text += "\n" + line
      state.take("\n" + line)
    }
    return Passage(origin: origin, firstLine: firstLine, text: text)
  }
}

extension Passage {
  /// The commands, each with its words.
  func sentences() throws(Failure) -> [Sentence] {
    do throws(LexicalError) {
      return try Lexer.sentences(of: self)
    } catch {
      throw Failure(error)
    }
  }

  /// Whether a quote or a last backslash waits for more lines.
  var isUnfinished: Bool {
    var state = LexicalState()
    state.take(text)
    return state.wantsMore
  }
}
