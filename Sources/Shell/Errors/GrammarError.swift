import Docket

/// Why a sentence is no call of a command.
enum GrammarError: Error, Hashable, Sendable {
  case unknownCommand(UnknownName)
  case unknownOption(UnknownName, of: String)
  /// An option at the end, or before something that cannot be its value.
  case missingValue(String, form: String, got: String?)
  case valueOfFlag(String)
  case repeatedOption(String)
  case missingWord(String, usage: String)
  case extraWord(String, usage: String)
  /// A program option (`-C`, `-c`, `-f`) at the end of the arguments.
  case missingArgument(String)
  case repeatedArgument(String)
  /// Something beside a program option that answers by itself.
  case notAlone(String)
  /// One hyphen and something that is no program option.
  case unknownArgument(String)
  /// An argument of the program that is not UTF-8.
  case notUTF8
  /// A command that does not answer from the records.
  case unwatchable(String)
  /// A program option behind the command.
  case misplacedArgument(String)
  /// An option within an argument that is a whole filter.
  case enclosedOption(String)
}
