public import Docket

/// Why a query was not answered or a database not written.
///
/// Offsets are in bytes of the query's UTF-8.
public enum DatabaseError: Error, Hashable, Sendable {
  /// Nothing, or only a comment.
  case noQuery
  /// Something behind the first query.
  case severalQueries(offset: Int)
  /// What would do more than read: its first word, a function or a pragma.
  case forbidden(String)
  case unknownTable(UnknownName, offset: Int?)
  case unknownColumn(UnknownName, offset: Int?)
  /// What SQLite says is wrong with the query, in its words.
  case wrong(String, offset: Int?)
  /// Somebody stopped it.
  case interrupted
  /// SQLite could not do its work: memory, the disk; in its words.
  case failed(String)
}
