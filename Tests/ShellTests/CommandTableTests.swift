import EDTF
import Reports
import Testing

@testable import Shell

/// The table that parsing, help and completion are made from.
struct CommandTableTests {
  private static let grammar = Grammar(commands: Command.all)

  @Test func `no name stands twice`() {
    #expect(Set(Command.all.map(\.name)).count == Command.all.count)
    for command in Command.all {
      #expect(Set(command.options.map(\.name)).count == command.options.count)
    }
  }

  @Test(arguments: Command.all.map(\.name))
  func `help begins with examples, and each is a call of its command`(_ name: String) throws {
    let command = try #require(Command.all.first { $0.name == name })
    #expect(!command.examples.isEmpty)
    for example in command.examples {
      let sentence = try #require(try passage(example.line).sentences().first)
      #expect(try CommandTableTests.grammar.invocation(of: sentence).command.name == name)
    }
  }

  @Test(arguments: Command.all.map(\.name))
  func `only the last word may be missing or come often`(_ name: String) throws {
    let command = try #require(Command.all.first { $0.name == name })
    let counts = command.words.map(\.count)
    #expect(counts.dropLast().allSatisfy { $0 != .any && $0 != .some })
    let firstOptional = counts.firstIndex { $0 != .one } ?? counts.count
    #expect(counts[firstOptional...].allSatisfy { $0 != .one })
  }

  @Test(arguments: [
    "items", "stalled", "show", "why", "timeline", "due", "figures", "find", "sources",
    "procedure", "digest", "changes", "sql",
  ])
  func `what reads the records takes a day, a time, a format and a file`(_ name: String) throws {
    let command = try #require(Command.all.first { $0.name == name })
    #expect(Set(command.options.map(\.name)).isSuperset(of: Option.reading.map(\.name)))
  }

  @Test func `help fits a page of 24 lines`() {
    let page = Page { _ in 1 }
    let text = Report.help(on: Command.groups, Topic.all).rendered(as: .text, on: page)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 24)
  }

  @Test func `topics have names of their own, and the lines they show are commands`() throws {
    let names = Command.all.map(\.name) + Topic.all.map(\.name)
    #expect(Set(names).count == names.count)
    for topic in Topic.all where topic.name != "scripts" {
      for case .list(let entries) in topic.blocks().prefix(1) {
        for entry in entries {
          let sentence = try #require(try passage(entry.text).sentences().first)
          _ = try CommandTableTests.grammar.invocation(of: sentence, canAsk: true)
        }
      }
    }
  }

  @Test func `the dates that help shows are dates`() throws {
    for case .table(let table) in Topic.dates.blocks() {
      for row in table.rows { #expect((try? EDTFDate(row[0])) != nil, "\(row[0])") }
    }
  }
}
