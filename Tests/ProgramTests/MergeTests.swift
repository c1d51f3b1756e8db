import Support
import Testing

/// Two desks that append apart and merge with git.
@Suite(.timeLimit(.minutes(15)))
struct MergeTests {
  private let place = Workplace()

  private static let identity = "-c user.name=desk -c user.email=desk@example.org"

  private func add(_ note: String, in clone: String) -> String {
    "(cd \(clone) && docket add reported xx/law --note '\(note)' \(Workplace.source) > said)"
  }

  private func commit(in clone: String) -> String {
    "git -C \(clone) add records && git -C \(clone) \(MergeTests.identity) commit -qm events"
  }

  @Test func `two clones merge, nothing is lost, and the next event closes the fork`() throws {
    place.succeed(
      """
      git init -q -b main one && (cd one && docket init > said)
      (cd one && docket add opened xx/law 'A law' --kind law --procedure bill \(Workplace.source) > said)
      \(commit(in: "one"))
      git clone -q one two
      \(add("first here", in: "one")); \(add("second here", in: "one")); \(commit(in: "one"))
      \(add("there", in: "two")); \(commit(in: "two"))
      cat one/records/xx/law.jsonl two/records/xx/law.jsonl | sort -u > both
      git -C two \(MergeTests.identity) pull -q --no-rebase --no-edit
      sort two/records/xx/law.jsonl > merged
      cmp both merged
      """)
    #expect(place.succeed("wc -l < merged") == "4")
    let verified = place.run("cd two && docket verify")
    #expect(verified.status == 0 && verified.error.isEmpty)

    let fork = place.run("cd two && docket check --format jsonl")
    #expect(fork.status == 0)
    #expect(fork.output.contains(#""rule":"fork""#))

    place.succeed(add("known to both", in: "two"))
    let heads = place.succeed(
      "tail -n 1 two/records/xx/law.jsonl | grep -o '\"prev\":\\[[^]]*]' | grep -o '[0-9a-f]\\{64\\}' "
        + "| sort")
    let ends = place.succeed(
      "grep -e 'second here' -e '\"note\":\"there\"' two/records/xx/law.jsonl | cut -c 8-71 | sort")
    #expect(heads == ends && heads.split(separator: "\n").count == 2)
    #expect(place.succeed("cd two && docket check --strict") == "Nothing is wrong.")
  }

  @Test func `the shipped records merge by lines, too`() {
    let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/\($1)" }
    let told = place.succeed("cd '\(root)' && git check-attr merge records/kh/any.jsonl")
    #expect(told == "records/kh/any.jsonl: merge: union")
  }
}
