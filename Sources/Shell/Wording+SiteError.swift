import EventLog
import Reports

extension Wording {
  init(_ error: SiteError) {
    switch error {
    case .foreignFolder(let path):
      self.init(
        "\(path) has files in it, and no site that docket wrote",
        hint: "name a new or empty folder, or one that publish wrote")
    case .foreignFile(let path):
      self.init(
        "nothing was written: \(path) is not as docket wrote it",
        hint: "move it elsewhere, or name another folder")
    case .link(let path):
      self.init(
        "nothing was written: \(path) is a link", hint: "docket writes only to the folder itself")
    case .notAFolder(let path): self.init("\(path) is no folder", hint: "name a folder")
    case .badManifest(let path, let line):
      self.init(
        "\(path), which lists what docket wrote, is no such list in line \(line)",
        hint: "name a new or empty folder")
    case .locked(let path): self.init("another process is writing to \(path)")
    case .system(let error): self.init(error)
    }
  }
}
