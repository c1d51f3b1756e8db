import Docket
import Testing

@testable import Shell

/// How the words of a line become a command with its arguments.
struct GrammarTests {
  private static let loud = Option("loud", nil, "a flag")
  private static let to = Option("to", "FILE", "an option with a value")
  private static let grammar = Grammar(commands: [
    Command(
      "find", "one word and any number more", examples: [],
      words: [Parameter("ITEM"), Parameter("FILTER", .any)], options: [loud, to]
    ) { (_, _) throws(Failure) in .done() },
    Command("end", "no words", examples: []) { (_, _) throws(Failure) in .leave },
  ])

  private func arguments(_ line: String) throws -> Arguments {
    let sentence = try #require(try passage(line).sentences().first)
    return try GrammarTests.grammar.invocation(of: sentence).arguments
  }

  /// A line, its words, the value of `--to` and whether `--loud` is given.
  static let lines: [(line: String, words: [String], to: String?, isLoud: Bool)] = [
    ("find a", ["a"], nil, false),
    ("find a b c", ["a", "b", "c"], nil, false),
    ("find --to x a --loud b", ["a", "b"], "x", true),
    ("find a --to=x", ["a"], "x", false),
    ("find a --to=", ["a"], "", false),
    ("find a --to=--x", ["a"], "--x", false),
    ("find a --to '-- x'", ["a"], "-- x", false),
    ("find a --to -x", ["a"], "-x", false),
    ("find a '--loud'", ["a"], nil, true),
    // One hyphen negates a filter and makes no option
    ("find a -stage:senate", ["a", "-stage:senate"], nil, false),
    ("find a - --1", ["a", "-", "--1"], nil, false),
    // Alone it is a name: standard input or output
    ("find - a", ["-", "a"], nil, false),
    // Two hyphens alone end the options
    ("find a -- --loud --to", ["a", "--loud", "--to"], nil, false),
    ("find -- -C", ["-C"], nil, false),
  ]

  @Test(arguments: lines)
  func `options may stand anywhere behind the command`(
    _ line: String, _ words: [String], _ to: String?, _ isLoud: Bool
  ) throws {
    let arguments = try arguments(line)
    #expect(arguments.words.map(\.text) == words)
    #expect(arguments[GrammarTests.to]?.text == to)
    #expect(arguments.has(GrammarTests.loud) == isLoud)
  }

  private static let lodu = UnknownName("--lodu", among: ["--loud", "--to"])

  /// A line, what is wrong with it, and what of it is underlined.
  static let errors: [(line: String, error: GrammarError, marked: String)] = [
    ("fnid a", .unknownCommand(UnknownName("fnid", among: ["find", "end"])), "fnid"),
    ("find a --lodu", .unknownOption(lodu, of: "find"), "--lodu"),
    ("find a --lodu=x", .unknownOption(lodu, of: "find"), "--lodu"),
    ("find a --loud=x", .valueOfFlag("loud"), "x"),
    ("find a --to", .missingValue("to", form: "FILE", got: nil), "--to"),
    ("find a --to --loud", .missingValue("to", form: "FILE", got: "--loud"), "--to"),
    ("find a --to -- x", .missingValue("to", form: "FILE", got: "--"), "--to"),
    ("find a --to x --to=y", .repeatedOption("to"), "--to"),
    ("find --loud --loud a", .repeatedOption("loud"), "--loud"),
    ("find", .missingWord("ITEM", usage: "find ITEM [FILTER…] [OPTION…]"), " "),
    ("end x y", .extraWord("x", usage: "end"), "x"),
    // Of a name a hyphen is no beginning
    (
      "find -lodu a", .unknownOption(UnknownName("-lodu", among: ["--loud", "--to"]), of: "find"),
      "-lodu"
    ),
    ("find --1", .unknownOption(UnknownName("--1", among: ["--loud", "--to"]), of: "find"), "--1"),
    ("end -x", .unknownOption(UnknownName("-x", among: []), of: "end"), "-x"),
    ("find a -C b", .misplacedArgument("-C"), "-C"),
  ]

  @Test(arguments: errors)
  func `a line that is no call says where and why`(
    _ line: String, _ error: GrammarError, _ marked: String
  ) throws {
    let failure = #expect(throws: Failure.self) { try arguments(line) }
    #expect(failure?.problem == .grammar(error))
    #expect(failure?.exit == .usage)
    let mark = try #require(failure?.mark)
    let rest = (line + " ").dropFirst(mark.place.column - 1)
    #expect(rest.prefix(mark.length) == marked)
  }

  @Test func `help for a command can be asked for behind it`() throws {
    for line in ["find --help", "find a b -h", "end --help"] {
      let sentence = try #require(try passage(line).sentences().first)
      let invocation = try GrammarTests.grammar.invocation(of: sentence)
      #expect(invocation.command.name == "help")
      #expect(invocation.arguments.words.map(\.text) == [sentence.first.text])
    }
  }
}
