#!/usr/bin/env python3
"""Opens published sites in Chromium: `check.py DOCKET RECORDS`.

Every page, light and dark, wide and narrow and on paper: nothing is said on the console, nothing is asked for
outside the folder, every link leads somewhere, every link can be reached by Tab and is seen to be, and
page.js finds nothing wrong. What it looks for, a page with all of it is found to have first.
"""

import os
import subprocess
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlparse

import chromium

HERE = Path(__file__).resolve().parent
CHECK = (HERE / "page.js").read_text()
WIDTHS = (360, 800, 1280)

# Has every fault that is looked for.
BAD = """<!doctype html><html><head><style>html{background:#fff}a:focus{outline:none}</style></head>
<body style="color:#999"><nav></nav><nav></nav><h1></h1><h3 id="a" lang="no language">x</h3>
<p id="a" onclick="x()" style="width:3000px">wide</p><img src="none.png"><a href="javascript:x"></a>
<a href="gone.html">gone</a><a href="#gone">gone</a><table><tr><td>x</td></tr></table>
<ul><p>x</p></ul><small style="font-size:8px">x</small><script>console.error("x")</script>
<img src="https://example.org/x.png" alt="x"></body></html>"""
FAULTS = (
    "no language", "no title", "no viewport", "skips a level", "empty heading", "0 main parts",
    "not told apart", "several elements are a", "image without words", "image that is not there",
    "link without words", "link to something else", "table without titles", "no list",
    "what does not belong", "what would run", "no policy", "wider than the screen", "contrast 2.8",
    "text of 8 pixels", "console", "outside", "leads nowhere: gone.html", "leads nowhere: #gone",
    "not seen where it is")


class Page(HTMLParser):
    """The links of a page and what in it can be led to."""

    def __init__(self, path):
        super().__init__()
        self.links, self.ids = [], set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if attributes.get("id"):
            self.ids.add(attributes["id"])
        for name in ("href", "src", "srcset"):
            if attributes.get(name):
                self.links.append(attributes[name])


def links_wrong(folder, pages):
    """Links that lead nowhere, of all pages of a folder."""
    for path, page in pages.items():
        for link in page.links:
            address, fragment = urldefrag(urljoin(path.as_uri(), link))
            parts = urlparse(address)
            if parts.scheme != "file":
                continue
            target = Path(unquote(parts.path))
            inside = target.is_relative_to(folder) and target.is_file()
            ids = pages[target].ids if target in pages else set()
            if not inside or (fragment and fragment not in ids):
                yield path, f"leads nowhere: {link}"


def noise(events, folder):
    """What a page said on the console, and what it asked for outside its folder."""
    home = folder.as_uri() + "/"
    for event in events:
        values = event["params"]
        match event["method"]:
            case "Runtime.consoleAPICalled":
                yield f"console: {values['args']}"
            case "Runtime.exceptionThrown":
                yield f"console: {values['exceptionDetails']}"
            case "Log.entryAdded":
                yield f"console: {values['entry']['text']} {values['entry'].get('url', '')}"
            case "Network.requestWillBeSent":
                address = values["request"]["url"]
                if not address.startswith(home) and not address.startswith("data:image/svg+xml,"):
                    yield f"asks outside: {address}"
            case "Network.loadingFailed":
                yield f"console: {values['errorText']}"


def keyboard(browser):
    """What is wrong with going through the page by Tab."""
    count = browser.run(
        "window.places = [...document.querySelectorAll('a[href],[tabindex=\"0\"]')], places.length")
    browser.run("document.activeElement.blur(), getSelection().removeAllRanges(), scrollTo(0, 0)")
    for place in range(count):
        browser.press("Tab", 9)
        at, is_seen, is_shown = browser.run(
            "(() => { const place = document.activeElement, style = getComputedStyle(place);"
            "const box = place.getBoundingClientRect();"
            "return [places.indexOf(place), style.outlineStyle !== 'none' &&"
            " parseFloat(style.outlineWidth) > 0, box.right > 0 && box.bottom > 0]; })()")
        if at != place:
            yield f"Tab goes to link {at} and not to {place}"
            return
        if not is_seen or not is_shown:
            yield f"the focus is not seen where it is on link {at}"


def pages_wrong(browser, folder, path, looks, with_keys):
    """What is wrong with one page, however it is looked at."""
    browser.open(path.as_uri())
    for width, scheme, media in looks:
        browser.look(width, scheme, media)
        browser.settle()
        for words in browser.run(CHECK):
            yield f"{words} [{width}, {scheme}, {media}]"
    yield from noise(browser.events, folder)
    browser.look(1280)
    if with_keys:
        yield from keyboard(browser)
    browser.call("Emulation.setEmulatedMedia", media="")
    paper = browser.call("Page.printToPDF")["data"]
    if len(paper) < 1000:
        yield "cannot be printed"


def check(browser, folder, looks):
    """All that is wrong with the pages of a folder, with their paths."""
    paths = sorted(folder.rglob("*.html"))
    pages = {path: Page(path) for path in paths}
    yield from links_wrong(folder, pages)
    for path in paths:
        # A page with very many links is like the others.
        with_keys = len(pages[path].links) < 150
        for words in pages_wrong(browser, folder, path, looks, with_keys):
            yield path, words


def main():
    docket, records = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    path = chromium.find()
    if not path:
        sys.exit("no chromium: install it to open the pages of a site")
    browser = chromium.Chromium(path)
    looks = [(width, "light", "screen") for width in WIDTHS]
    looks += [(1280, "dark", "screen"), (800, "light", "print")]
    failures, count = [], 0
    try:
        with tempfile.TemporaryDirectory() as name:
            home = Path(name).resolve()
            bad = home / "bad"
            bad.mkdir()
            (bad / "index.html").write_text(BAD)
            found = [words for _, words in check(browser, bad, looks[:1])]
            failures += [
                f"does not find: {fault}" for fault in FAULTS
                if not any(fault in words for words in found)]
            for site, day in (("then", "2003-03-06"), ("now", "2026-11-24")):
                subprocess.run(
                    [docket, "-C", records, "publish", home / site, "--as-of", day, "--since",
                     "1 year", "--name", "A & B <site>"],
                    check=True, stdout=subprocess.DEVNULL)
            alone = home / "alone"
            alone.mkdir()
            for number, question in enumerate((
                    "digest --since 1997", "show kh/trafficking-law", "timeline --chart kind:law",
                    "figures", "procedure kh-law", "verify", "help add")):
                subprocess.run(
                    [docket, "-C", records, *question.split(), "--format", "html", "--output",
                     alone / f"{number}.html"], check=True)
            for folder in (home / "then", home / "now", alone):
                count += len(list(folder.rglob("*.html")))
                failures += [
                    f"{page.relative_to(home)}: {words}"
                    for page, words in check(browser, folder, looks)]
    finally:
        browser.close()
    for failure in failures:
        print(failure)
    print(f"{count} pages, {len(looks)} ways to look at each: {len(failures)} faults")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
