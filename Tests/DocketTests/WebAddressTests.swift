import Testing

@testable import Docket

/// Addresses that everything they land in takes for the same place.
@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://example.org", true), ("HTTP://example.org/a?b=c&d=e#f", true),
    ("https://example.org:8080/a_(b)%22", true), ("https://ឧទាហរណ៍.org/x", true),
    ("https://", false), ("https:///page", false), ("ftp://example.org", false),
    ("https://user:pw@example.org", false), ("https://example.org\\@evil.example", false),
    ("https://example.org/\">x", false), ("https://example.org/a b", false),
    ("https://%00/", false), ("javascript:alert(1)", false),
  ])
  func `an address is a scheme, a host and nothing that must be encoded`(
    _ text: String, _ isPlain: Bool
  ) {
    #expect(WebAddress.isPlain(text) == isPlain)
  }
}
