import Database
import Docket
import Reports

extension Wording {
  init(_ error: DatabaseError) {
    switch error {
    case .noQuery:
      self.init(
        "QUERY is missing",
        hint: "sql select item, stage from items; \"help sql\" lists the tables")
    case .severalQueries: self.init("one query at a time", hint: "leave out what stands here")
    case .forbidden(let what):
      self.init(
        "sql only reads: \(what) is not allowed",
        hint: "begin with SELECT, WITH or VALUES; facts are recorded with \"add\"")
    case .unknownTable(let name, _):
      self.init(
        "no table \"\(name.name)\"",
        hint: Wording.question(name.closest) ?? "\"help sql\" lists the tables")
    case .unknownColumn(let name, _):
      self.init(
        "no column \"\(name.name)\"",
        hint: Wording.question(name.closest) ?? "\"help sql\" lists the columns")
    case .wrong(let message, _): self.init("the query is not right: \(message)")
    case .interrupted: self.init("stopped")
    case .failed(let message): self.init("the database: \(message)")
    }
  }
}
