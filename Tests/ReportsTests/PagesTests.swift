import Testing

@testable import Docket
@testable import Reports

private func edition(
  _ events: [Event] = SmallCase.lawEvents + SmallCase.otherEvents, on day: String = "2004-06-01",
  at address: String? = nil
) -> Edition {
  let after = SmallCase.reckoning(events, on: day)
  let before = SmallCase.reckoning(events, on: "2003-01-01")
  var rules = Rulebook()
  _ = rules.add(SmallCase.procedure, to: "xx")
  let basis = Report.Basis(
    knownAt: Timestamp("2026-02-01T00:00:00Z"), events: events.count, fingerprint: "abc+def")
  return Edition(
    of: "A & B", at: address, Digest(from: before, to: after, of: after.items), after.items,
    on: basis,
    by: rules, drawnOn: .plain)
}

private func files(_ edition: Edition) -> [String: String] {
  var files: [String: String] = [:]
  for bundle in Site(edition).bundles {
    for (path, bytes) in zip(bundle.paths, bundle.contents) {
      let isNew = files.updateValue(String(decoding: bytes, as: UTF8.self), forKey: path) == nil
      #expect(isNew, "\(path) is written twice")
    }
  }
  return files
}

@Test(arguments: [
  ("kh/trafficking-law", "items/kh/trafficking-law"), ("kh/plan/aim-1", "items/kh/plan/aim-1"),
  ("kh/index", "items/kh/index_"), ("con/nul", "items/con_/nul_"), ("kh/com1", "items/kh/com1_"),
  ("kh/indexes", "items/kh/indexes"),
])
func `the path of an item's page is its name, but for names with another use`(
  _ item: String, _ path: String
) {
  #expect(SmallCase.item(item).pagePath == "\(path).html")
}

@Test func `a name that is too long for a file is cut, and shares its path with no other`() {
  let long = String(repeating: "a", count: 450)
  let path = SmallCase.item("xx/\(long)").pagePath
  #expect(path.split(separator: "/").allSatisfy { $0.utf8.count <= 210 })
  #expect(path != SmallCase.item("xx/\(long.dropLast())").pagePath)
  let cut = long.prefix(200)
  #expect(path != SmallCase.item("xx/\(cut)/\(cut)/\(long.prefix(50))").pagePath)
}

@Test func `the same records make the same files, and every link within leads to one of them`() {
  let site = files(edition())
  #expect(site == files(edition()))
  #expect(
    Set(["index.html", "about.html", "style.css", "feed.atom", "items/xx/law.html"])
      .isSubset(of: site.keys))
  for (path, text) in site where path.hasSuffix(".html") {
    let depth = path.count { $0 == "/" }
    for link in text.split(separator: "href=\"").dropFirst().map({ $0.prefix { $0 != "\"" } })
    where !link.hasPrefix("http") && !link.hasPrefix("#") {
      let up = String(repeating: "../", count: depth)
      #expect(link.hasPrefix(up), "\(path): \(link)")
      let target = link.dropFirst(up.count).prefix { $0 != "#" }
      #expect(site[String(target)] != nil, "\(path): \(link)")
    }
  }
}

@Test
func `every link to an event leads to where it is told, that of a ruling to what it is about`() {
  let rulings = [
    SmallCase.event(
      22, "retracted", SmallCase.law, ["target": SmallCase.id(17).description, "reason": "wrong"]),
    SmallCase.event(
      23, "retracted", SmallCase.law, ["target": SmallCase.id(15).description, "reason": "wrong"]),
  ]
  let events = SmallCase.lawEvents + SmallCase.otherEvents + rulings
  let site = files(edition(events, on: "2027-01-01"))
  var count = 0
  for (path, text) in site where path.hasSuffix(".html") {
    for link in text.split(separator: "href=\"").dropFirst().map({ $0.prefix { $0 != "\"" } }) {
      let parts = link.split(separator: "#", omittingEmptySubsequences: false)
      guard parts.count == 2, !link.hasPrefix("http") else { continue }
      let target = parts[0].isEmpty ? path : String(parts[0]).replacing("../", with: "")
      #expect(site[target]?.contains("id=\"\(parts[1])\"") == true, "\(path): \(link)")
      count += 1
    }
  }
  #expect(count > 50)
}

@Test func `a page of an item tells why it stands as it does, its way, its promises, every event`()
{
  let page = files(edition())["items/xx/law.html"] ?? ""
  for words in [
    "<h1 dir=\"auto\">Law on Trafficking</h1>", "<p class=\"other-title\" lang=\"km\" dir=\"ltr\">",
    "<h2>Why</h2>", "What would clear it: ", "<h2>Its way</h2>", "law.narrow.svg",
    "<h2>Promises</h2>", "<h2>Part of</h2>", "<h2>What depends on it</h2>", "<h2>Timeline</h2>",
    "<li id=\"\(SmallCase.id(3))\">", "<h2>Retracted</h2>", "Corrected on 1 January 2026 by desk",
    "has languished for months",
  ] { #expect(page.contains(words), "\(words)") }
}

@Test func `nothing a record says is markup, hides or runs`() {
  let evil = "</title><script>alert(1)</script><img src=x onerror=y>\u{202E}"
  let events = [
    SmallCase.event(
      41, "opened", SmallCase.law, on: "2002",
      ["title": evil, "kind": "<b>", "procedure": "xx-law"], titles: ["\"><i>": "<u>"],
      source: SmallCase.source(evil, url: "javascript:alert(1)"), note: evil),
    SmallCase.event(42, "entered", SmallCase.law, on: "2002-06", ["stage": "<i>"]),
  ]
  for (path, text) in files(edition(events)) where path != "style.css" {
    for markup in ["<script", "<img src=x", "<b>&", "<u>", "<i>", "\u{202E}", "href=\"javascript"] {
      #expect(!text.contains(markup), "\(path): \(markup)")
    }
  }
}

@Test func `a list goes on over as many pages as it takes`() {
  let events = (0..<250).map { number in
    SmallCase.event(
      1000 + number, "opened", SmallCase.item("xx/item-\(number)"), on: "2003",
      ["title": "Item \(number)", "kind": "law"])
  }
  let site = files(edition(events))
  #expect(site["items-4.html"] == nil)
  #expect(site["items-3.html"]?.contains("<li class=\"here\">Page 3 of 3</li>") == true)
  let entries = ["items.html", "items-2.html", "items-3.html"].map { path in
    (site[path] ?? "").split(separator: "<p class=\"item\">").count - 1
  }
  #expect(entries == [100, 100, 50])
  #expect(site["items-2.html"]?.contains("<h2>On track (250) (continued)</h2>") == true)
}

@Test(arguments: [
  ("km", "km", "ltr"), ("ar", "ar", "rtl"), ("fa-IR", "fa-IR", "rtl"),
  ("az-Arab", "az-Arab", "rtl"),
  ("ar-Latn", "ar-Latn", "ltr"), ("no tag", nil, "auto"), ("", nil, "auto"),
])
func `a title has the language and direction of its tag`(
  _ tag: String, _ language: String?, _ direction: String
) {
  let attributes = HTML.language(tag)
  #expect(attributes.first { $0.name == "lang" }?.value == language)
  #expect(attributes.first { $0.name == "dir" }?.value == direction)
}

@Test func `feeds have the name of the site, and every item has one beside its page`() {
  let site = files(edition())
  #expect(site["feed.atom"]?.contains("<title>A &amp; B: events</title>") == true)
  #expect(site["stalled.atom"]?.contains("<title>A &amp; B: stalled</title>") == true)
  let feed = site["items/xx/law.atom"] ?? ""
  #expect(feed.contains("<title>A &amp; B: Law on Trafficking</title>"))
  #expect(feed.contains("term=\"xx/law\"") && !feed.contains("term=\"xx/plan\""))
  let page = site["items/xx/law.html"] ?? ""
  #expect(page.contains("title=\"Feed of this item\" href=\"../../items/xx/law.atom\""))
  #expect(page.contains("<a href=\"../../items/xx/law.atom\">Feed of this item</a>"))
}

@Test func `what was redacted since is told among the changes`() throws {
  let events = try SmallCase.lawEvents.map {
    try $0.id == SmallCase.id(4) ? SmallCase.redacted($0) : $0
  }
  let site = files(edition(events, on: "2026-08-01"))
  let changes = site["changes.html"] ?? ""
  #expect(changes.contains("<h2>Redacted</h2>"))
  #expect(changes.contains("edacted on 1 July 2026 by desk: a name"))
  #expect(site["index.html"]?.contains("1 redacted") == true)
}

@Test func `where the site will be is said by its feeds and pages, if it is known`() {
  let site = files(edition(at: "https://example.org/laws"))
  for path in ["feed.atom", "stalled.atom", "items/xx/law.atom"] {
    let link =
      "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/laws/\(path)\"/>"
    #expect(site[path]?.contains(link) == true)
  }
  let page = "<link rel=\"alternate\" type=\"text/html\" "
  let place = "href=\"https://example.org/laws/items/xx/law.html\""
  #expect(site["items/xx/law.atom"]?.contains("\(page)\(place)/>") == true)
  #expect(site["items/xx/law.html"]?.contains("<link rel=\"canonical\" \(place)>") == true)
  #expect(
    site["index.html"]?.contains("rel=\"canonical\" href=\"https://example.org/laws/\"") == true)
  for (path, text) in files(edition()) where path.hasSuffix(".html") || path.hasSuffix(".atom") {
    #expect(!text.contains("rel=\"self\"") && !text.contains("canonical"))
  }
}
