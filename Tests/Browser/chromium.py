"""Drives a headless Chromium by the DevTools protocol, over a pipe: needs nothing but Python."""

import json
import os
import select
import shutil
import subprocess
import tempfile
import time

NAMES = ("chromium", "chromium-browser", "google-chrome")


def find():
    """The path of the browser, or None."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


def high_pipe():
    """A pipe whose ends are not the numbers 3 and 4, which the browser takes for its own."""
    ends = os.pipe()
    spare = []
    while min(ends) < 5:
        spare.append(ends)
        ends = os.pipe()
    for pair in spare:
        os.close(pair[0]), os.close(pair[1])
    return ends


class Chromium:
    """A browser with one page, whose profile lasts as long as it does."""

    def __init__(self, path):
        self.profile = tempfile.mkdtemp(prefix="docket-browser-")
        down, self.down = high_pipe()
        self.up, up = high_pipe()

        def settle():
            os.dup2(down, 3), os.dup2(up, 4)

        self.process = subprocess.Popen(
            [
                path, "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu",
                "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
                "--disable-background-networking", "--disable-component-update",
                "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={self.profile}",
                "about:blank",
            ],
            preexec_fn=settle, close_fds=False, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(down), os.close(up)
        self.buffer, self.number, self.events, self.session = b"", 0, [], None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call(
            "Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method, **parameters):
        """Makes a call and gives its result; what happens meanwhile is kept in `events`."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.down, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.next(60)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def next(self, seconds):
        """The next message; events are kept as well."""
        end = time.monotonic() + seconds
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.up], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise TimeoutError("the browser does not answer")
            part = os.read(self.up, 1 << 20)
            if not part:
                raise RuntimeError("the browser has gone")
            self.buffer += part
        line, self.buffer = self.buffer.split(b"\0", 1)
        message = json.loads(line)
        if "method" in message:
            self.events.append(message)
        return message

    def open(self, address):
        """Opens a page and waits until all of it is there; what happens is kept in `events`."""
        self.events = []
        self.call("Page.navigate", url=address)
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self.next(60)

    def settle(self):
        """Waits until the page is laid out and its images are there, or are known not to be."""
        self.run(
            "Promise.all([...document.images].map(image => image.decode().catch(() => 0)))"
            ".then(() => new Promise(done => setTimeout(done, 0)))")

    def run(self, script):
        """The value of an expression in the page."""
        answer = self.call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def press(self, key, code):
        for kind in ("rawKeyDown", "keyUp"):
            self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def look(self, width, scheme="light", media="screen"):
        """Sets how wide the screen is, what colours its reader likes, and whether it is paper."""
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1,
            mobile=False)
        self.call(
            "Emulation.setEmulatedMedia", media=media,
            features=[{"name": "prefers-color-scheme", "value": scheme}])

    def close(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)
