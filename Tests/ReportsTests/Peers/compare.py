"""Has independent programs read what docket writes for them: feeds, calendars, messages.

Feeds are held against the grammar of RFC 4287 by xmllint and read by feedparser; calendars are read by
icalendar and by khal; messages by Python's email. The records are the shipped ones, those of the
transcripts, and some made up here to get out of every format.
"""

import email.policy
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

import feedparser
import icalendar

BINARY = sys.argv[1]
HERE = pathlib.Path(__file__).parent
TESTS = HERE.parent.parent
# What would be markup, a line's end, a control, another direction, an escape, a formula, in any format.
HOSTILE = ']]></title><script>alert(1)</script>&amp;\r\nBcc: x@y.z\r\nEND:VEVENT\u0001\u202e\uffff;,\\n"=?utf-8?Q?=41?='


def docket(records, *words):
    return subprocess.run(
        [BINARY, "-C", str(records), *words], check=True, stdout=subprocess.PIPE).stdout


def hostile_records(folder):
    """A record of a law and its plan, whose every text is hostile."""
    source = {"title": HOSTILE, "publisher": HOSTILE, "date": "2003-01-02",
              "url": "https://example.org/?a=\"><b&c=\u0001\u1797"}
    lines = [
        {"event": "opened", "on": "2003", "title": HOSTILE, "kind": HOSTILE, "procedure": "bill"},
        {"event": "entered", "on": "2003-01~", "stage": "tabled"},
        {"event": "promised", "on": "2003-02", "stage": "passed", "due": "2003-12", "who": HOSTILE},
        {"event": "reported", "on": "2003-11-30?", "who": HOSTILE, "note": HOSTILE},
        {"event": "reported", "on": "2003-11-01/2003-11-03", "note": "\u1797" * 300},
    ]
    (folder / "procedures").mkdir(parents=True)
    (folder / "procedures" / "bill.json").write_text(json.dumps({
        "procedure": "bill", "title": HOSTILE, "stages": [
            {"stage": "tabled", "title": HOSTILE, "limit": "3 months", "basis": HOSTILE},
            {"stage": "passed", "title": "Passed", "end": "done"}]}))
    with open(folder / "law.jsonl", "w", encoding="utf-8", newline="") as file:
        for number, line in enumerate(lines):
            event = {"event": line.pop("event"), "item": "xx/law", **line, "source": source, "prev": [],
                     "recorded": f"2026-01-01T00:00:0{number}Z", "by": "desk" + HOSTILE}
            rest = json.dumps(event, ensure_ascii=False, separators=(",", ":"))[1:]
            file.write('{"id":"%s",%s\n' % (hashlib.sha256(("{" + rest).encode()).hexdigest(), rest))
    return folder


def check_feed(records, *words):
    text = docket(records, *words, "--format", "atom")
    assert text == docket(records, *words, "--format", "atom"), "other bytes the second time"
    return read_feed(text)


def check_site(records, folder, *options):
    """The feeds of a site: one for all, one of what has stalled, one an item."""
    site = pathlib.Path(tempfile.mkdtemp(dir=folder)) / "site"
    docket(records, "publish", site, "--name", "A, \"B\" & C", *options)
    feeds = sorted(site.rglob("*.atom"))
    pages = [page for page in (site / "items").rglob("*.html")]
    assert len(feeds) == len(pages) + 2 and all(page.with_suffix(".atom") in feeds for page in pages)
    heads = [feedparser.parse(feed.read_bytes()).feed for feed in feeds]
    assert len({head.id for head in heads}) == len(heads), "two feeds of one id"
    assert all(head.title.startswith('A, "B" & C: ') for head in heads), heads
    return sum(read_feed(feed.read_bytes()) for feed in feeds)


def read_feed(text):
    subprocess.run(
        ["xmllint", "--noout", "--nonet", "--relaxng", HERE / "atom.rng", "-"], input=text, check=True,
        stderr=subprocess.PIPE)
    feed = feedparser.parse(text)
    assert not feed.bozo, feed.bozo_exception
    assert feed.version == "atom10" and feed.feed.title and feed.feed.updated_parsed
    ids = [entry.id for entry in feed.entries]
    assert len(set(ids)) == len(ids) == text.count(b"<entry>"), "an id twice"
    assert feed.feed.updated == max((e.updated for e in feed.entries), default=feed.feed.updated)
    for entry in feed.entries:
        assert entry.title and entry.updated_parsed and entry.published_parsed and entry.content
        assert entry.published <= entry.updated
        for link in entry.get("links", []):
            assert urllib.parse.urlsplit(link.href).scheme in ("http", "https"), link
        assert "<script" not in entry.content[0].value
    return len(ids)


def check_calendar(records, folder, *words):
    text = docket(records, *words, "--format", "ics")
    assert all(len(line) <= 75 for line in text.split(b"\r\n")) and b"\n" not in text.replace(b"\r\n", b"")
    for line in text.split(b"\r\n"):
        line.decode()
    calendar = icalendar.Calendar.from_ical(text)
    events = calendar.walk("VEVENT")
    assert not calendar.errors and not any(event.errors for event in events)
    uids = [str(event["UID"]) for event in events]
    assert len(set(uids)) == len(uids) == len(re.findall(rb"(?m)^BEGIN:VEVENT\r$", text))
    for event in events:
        assert event.decoded("DTSTART") < event.decoded("DTEND")
        assert event.decoded("DTSTAMP").utcoffset().total_seconds() == 0
        assert event["STATUS"] in ("CONFIRMED", "TENTATIVE", "CANCELLED") and event["SEQUENCE"] >= 0
        days = (event.decoded("DTEND") - event.decoded("DTSTART")).days
        assert days == 1 or "not known" in event["DESCRIPTION"] or "CANCELLED" in event["STATUS"] \
            or "from" in event["DESCRIPTION"].lower(), event["DESCRIPTION"]
        assert not re.search(r"[\x00-\x08\x0b-\x1f\u202e]", event["SUMMARY"] + event["DESCRIPTION"])
    if events:
        first = min(event.decoded("DTSTART") for event in events)
        last = max(event.decoded("DTEND") for event in events)
        listed = khal(folder, text, first, (last - first).days + 1)
        assert listed == len(events), f"khal has {listed} of {len(events)}"
    return len(events)


def khal(folder, text, first, days):
    """How many occasions of a calendar khal lists on some days."""
    home = pathlib.Path(tempfile.mkdtemp(dir=folder))
    (home / "calendar").mkdir()
    (home / "calendar.ics").write_bytes(text)
    (home / "config").write_text(
        f"[calendars]\n[[c]]\npath = {home}/calendar\n[locale]\ndateformat = %Y-%m-%d\n"
        f"longdateformat = %Y-%m-%d\n[sqlite]\npath = {home}/khal.db\n")
    environment = {**os.environ, "HOME": str(home), "LC_ALL": "C.UTF-8"}
    command = [pathlib.Path(sys.executable).parent / "khal", "-c", home / "config"]
    subprocess.run([*command, "import", "--batch", home / "calendar.ics"], check=True, env=environment,
                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    result = subprocess.run(
        [*command, "list", "--once", "--format", "@{uid}@", "--day-format", "", str(first), f"{days}d"],
        check=True, env=environment, stdout=subprocess.PIPE, text=True)
    return len(set(re.findall("@(.+?)@", result.stdout)))


def check_message(records, *words):
    options = ["--mail", "--from", '"The desk, ភ្នំពេញ" <desk@example.org>',
               "--to", 'a@example.org, "B, C" <b@example.org>']
    for more in [], ["--subject", HOSTILE.replace("\u0001", "")], ["--subject", "ភ្នំពេញ " * 30]:
        text = docket(records, *words, *options, *more)
        message = email.message_from_bytes(text, policy=email.policy.default)
        assert not defects(message), defects(message)
        assert "Bcc" not in message and len(message["To"].addresses) == 2
        assert message["From"].addresses[0].addr_spec == "desk@example.org"
        assert message["Message-ID"].endswith("@example.org>") and message["Date"].datetime
        assert all(len(line) <= 78 for line in text.split(b"\n")) and text.isascii() and b"\r" not in text
        html = message.get_body(("html",)).get_content().encode()
        assert html.rstrip() == docket(records, *words, "--format", "html").rstrip()
        plain = message.get_body(("plain",)).get_content()
        written = docket(records, *words, "--format", "text").decode()
        assert plain.split() == written.split(), "the text is another"
        if "ភ្នំពេញ" in (more or [""])[-1]:
            assert message["Subject"].split() == more[1].split()


def defects(part):
    found = list(part.defects) + [d for value in part.values() for d in getattr(value, "defects", [])]
    return found + [d for inner in (part.iter_parts() if part.is_multipart() else []) for d in defects(inner)]


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        entries = occasions = 0
        for records, day in [
            (TESTS.parent / "records", "2003-03-06"),
            (TESTS / "Transcripts/Fixtures/small", "2003-01-31"),
            (TESTS / "Transcripts/Fixtures/stories", "2002-01-31"),
            (hostile_records(folder / "records"), "2003-04-15"),
        ]:
            for words in (
                ["changes", "--from", "1990", "--to", day], ["changes", "--as-of", day],
                ["changes", "--known-from", "2026-01-01T00:00:02Z", "--as-of", day],
                ["stalled", "--as-of", day], ["stalled", "--possibly", "--as-of", day], ["stalled"],
                ["timeline"], ["timeline", "event:entered"], ["digest", "--as-of", day],
            ):
                entries += check_feed(records, *words)
            for words in (
                ["due", "--as-of", day], ["due", "--as-of", day, "--within", "1000 days"], ["timeline"],
                ["digest", "--as-of", day],
            ):
                occasions += check_calendar(records, folder, *words)
            entries += check_site(records, folder, "--as-of", day)
            entries += check_site(records, folder, "--as-of", day, "--address", "https://example.org/a")
            check_message(records, "digest", "--as-of", day, "--since", "1 year")
        print(f"{entries} entries of feeds, {occasions} occasions of calendars and 12 messages are read as meant")


main()
