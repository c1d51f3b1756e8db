import Testing

@testable import Docket

private let stages = ["drafting", "council-of-ministers", "senate", "in-force", "in-effect"]

@Test(
  arguments: [
    ("senat", "senate"), ("senaet", "senate"), ("Senate", "senate"), ("draffting", "drafting"),
    ("council", "council-of-ministers"), ("in", nil), ("in-foce", "in-force"), ("", nil),
    ("xyzzy", nil), ("x", nil),
  ] as [(String, String?)])
func `the nearest name is meant, or none`(_ row: (String, String?)) {
  #expect(Suggestion.closest(to: row.0, among: stages) == row.1)
}

@Test func `of equally near names the first in the alphabet is meant`() {
  #expect(Suggestion.closest(to: "hat", among: ["rat", "cat", "bat"]) == "bat")
}

@Test(arguments: [
  ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1),
  ("abc", "ab", 1), ("ca", "abc", 3), ("kitten", "sitting", 3),
])
func `a slip is a character added, left out, changed or swapped`(_ row: (String, String, Int)) {
  #expect(Suggestion.distance(Array(row.0), Array(row.1)) == row.2)
}
