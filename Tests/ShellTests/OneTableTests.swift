import Docket
import Reports
import Testing

@testable import Shell

/// Every command and option of the table is in help, in the manual and among what shells complete.
struct OneTableTests {
  private static let session = Session(by: nil, at: .current())

  private func names(completing line: String) -> [String] {
    guard case .names(let names) = ShellCompletion(of: line, in: OneTableTests.session).offer else {
      return []
    }
    return names.map(\.name)
  }

  private func help(on command: Command) -> String {
    Report.help(on: command).rendered(as: .text, on: Page { _ in 1 })
  }

  @Test func `every command is in help, in the manual and completed`() {
    let page = Page { _ in 1 }
    let list = Report.help(on: Topic.commands).rendered(as: .text, on: page)
    let first = Report.help(on: Command.groups, Topic.all).rendered(as: .text, on: page)
    let manual = ManualPage.program.lines.joined(separator: "\n")
    let pages = Set(ManualPage.all.map(\.file))
    #expect(Set(names(completing: "")) == Set(Command.all.map(\.name)))
    for command in Command.all {
      #expect(list.contains("\n\(command.name) "), "\(command.name)")
      #expect(first.contains(" \(command.name)"), "\(command.name)")
      #expect(manual.contains(".It Sy \"\(command.name)"), "\(command.name)")
      #expect(manual.contains(".Xr docket-\(command.name) 1"), "\(command.name)")
      #expect(pages.contains("docket-\(command.name).1"))
    }
    #expect(pages.count == Command.all.count + Topic.all.count + 1)
  }

  @Test(arguments: Command.all.map(\.name))
  func `every option is in help, in the manual and completed`(_ name: String) throws {
    let command = try #require(Command.all.first { $0.name == name })
    let help = help(on: command)
    let manual = ManualPage(of: command).lines
    #expect(
      Set(names(completing: "\(name) --"))
        == Set(command.takesCommand ? [] : command.options.map(\.written)))
    for option in command.options {
      #expect(help.contains("\n\(option.usage) "), "\(option.name)")
      let flag = "Fl \\-\(option.name.replacing("-", with: "\\-"))"
      #expect(manual.contains { $0.hasPrefix(".It \(flag)") }, "\(option.name)")
      #expect(manual.contains { $0.hasPrefix(".Op \(flag)") }, "\(option.name)")
    }
  }

  @Test func `the program's own options are in help, in the manual, completed and read`() {
    let help = Report.help(on: Topic.scripts).rendered(as: .text, on: Page { _ in 1 })
    let manual = ManualPage.program.lines.joined(separator: "\n")
    let completed = names(completing: "-")
    for option in ProgramOption.all {
      #expect(help.contains("\n\(option.usage) "), "\(option.usage)")
      for name in option.names {
        #expect(completed.contains(name))
        #expect(manual.contains("Fl \(name.dropFirst().replacing("-", with: "\\-"))"), "\(name)")
        let line = ArgumentLine(
          program: "docket", arguments: option.value == nil ? [name] : [name, "auto"])
        #expect(throws: Never.self) { try ProgramLine(line.words) }
      }
    }
  }

  static let lines: [(line: String, names: [String])] = [
    ("stal", ["stalled"]),
    ("-C nowhere stal", ["stalled"]),
    ("--color al", ["always"]),
    ("--plain -X why --form", ["--format"]),
    ("items --format=js", ["--format=json", "--format=jsonl"]),
    ("completions b", ["bash"]),
    ("man filt", ["filters"]),
    ("watch stalled --po", ["--possibly"]),
    ("nothing ", []),
    ("items 'standing:pau", ["standing:paused"]),
  ]

  @Test(arguments: lines)
  func `a shell is told whole words`(_ line: String, _ names: [String]) {
    #expect(self.names(completing: line) == names)
  }

  @Test(arguments: ["items --output ", "record ", "source ", "-f ", "verify --against "])
  func `where a file is to be named, the shell names it`(_ line: String) {
    let offer = ShellCompletion(of: line, in: OneTableTests.session).offer
    if case .files = offer {} else { Issue.record("\(line): \(offer)") }
  }

  @Test(arguments: ["-C ", "init ", "man --into "])
  func `where a folder is to be named, the shell names it`(_ line: String) {
    let offer = ShellCompletion(of: line, in: OneTableTests.session).offer
    if case .folders = offer {} else { Issue.record("\(line): \(offer)") }
  }

  @Test(arguments: [
    (UInt64(0), "not known"), (0x1_44a9_d1c7_dd3b, "44a9d1c7dd3b"),
    (0x3_00a9_d1c7_dd3b, "00a9d1c7dd3b with changes"),
  ])
  func `a commit is named as the linker was told it`(_ number: UInt64, _ words: String) {
    #expect(Version.commit(number) == words)
  }
}
