"""A demo that really runs: `samenspraak demo` on free ports."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

from samenspraak.installation.processes import answers

LAST_LINE = re.compile(r"Klaar: (http://127\.0\.0\.1:\d+/)")


def seconds_to_start_django() -> float:
    """What this machine takes, at this moment, for what each of the demo's programs begins with."""
    settings = {
        "DJANGO_SETTINGS_MODULE": "samenspraak.installation.settings",
        "DATABASE_URL": "postgresql:///nowhere",
        "SECRET_KEY": "x",
        "SAMENSPRAAK_KEYS": "x",
    }
    begin = time.monotonic()
    subprocess.run(
        [sys.executable, "-c", "import django; django.setup()"], env=os.environ | settings, check=True
    )
    return time.monotonic() - begin


class RunningDemo:
    """`samenspraak demo` on free ports, until it says that it is ready."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        begin = time.monotonic()
        self.process = subprocess.Popen(
            [
                Path(sys.executable).with_name("samenspraak"),
                "demo",
                "--data",
                folder,
                "--port=0",
                "--simulator-port=0",
            ],
            env={name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.shown = ""
        while not (ready := LAST_LINE.search(self.shown)):
            line = self.process.stdout.readline() if self.process.stdout else ""
            assert line, f"the demo stopped: {self.shown}"
            self.shown += line
        self.seconds = time.monotonic() - begin
        self.desk = ready[1]
        self.phone = self.shown.partition("phone: ")[2].split()[0]

    def stop(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        return self.process.wait(20)

    def is_gone(self) -> bool:
        return not answers(f"{self.desk}gezond/") and not answers(self.phone)
