"""An empty installation that really runs: a migrated database, web, worker and simulator, and no municipality."""

import os
import subprocess
import sys
import time
from pathlib import Path

from cryptography.fernet import Fernet

from samenspraak.installation import postgres
from samenspraak.installation.processes import answers
from simulator.running import free_port

START_SECONDS = 60


class EmptyInstallation:
    """As a technical administrator leaves it; the simulator stands in for WhatsApp and was told of no webhook."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        desk_port, simulator_port = free_port(), free_port()
        self.desk, self.network = f"http://127.0.0.1:{desk_port}/", f"http://127.0.0.1:{simulator_port}/"
        cluster = postgres.start(folder / "postgres")
        cluster.create_database("samenspraak")
        self._environment = {
            **{name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"},
            "DATABASE_URL": cluster.url("samenspraak"),
            "SECRET_KEY": "of-an-empty-installation-" + "x" * 50,
            "SAMENSPRAAK_KEYS": Fernet.generate_key().decode(),
            "SAMENSPRAAK_MEDIA_ROOT": str(folder / "media"),
            "SAMENSPRAAK_PUBLIC_URL": self.desk.rstrip("/"),
            "SAMENSPRAAK_SIMULATOR_URL": f"{self.network}v25.0",
        }
        self.run("migrate", "--verbosity=0")
        self._running = [
            self._start("samenspraak", "web", f"--port={desk_port}"),
            self._start("samenspraak", "worker"),
            self._start("samenspraak-simulator", "serve", f"--port={simulator_port}", "--webhook-url="),
        ]
        self._wait(f"{self.desk}gezond/", f"{self.network}telefoon/")

    def run(self, *words: str) -> str:
        """One command of the program; what it printed."""
        program = Path(sys.executable).with_name("samenspraak")
        ended = subprocess.run(
            [program, *words], env=self._environment, check=True, capture_output=True, text=True
        )
        return ended.stdout

    def stop(self) -> None:
        for process in self._running:
            process.terminate()
        for process in self._running:
            process.wait(20)
        postgres.stop(self.folder / "postgres")

    def _start(self, program: str, *words: str) -> "subprocess.Popen[bytes]":
        log = (self.folder / f"{program}-{words[0]}.log").open("wb")
        command = [str(Path(sys.executable).with_name(program)), *words]
        return subprocess.Popen(command, env=self._environment, stdout=log, stderr=subprocess.STDOUT)

    def _wait(self, *addresses: str) -> None:
        deadline = time.monotonic() + START_SECONDS
        while not all(answers(address) for address in addresses):
            assert time.monotonic() < deadline, f"not all of it runs; see {self.folder}"
            time.sleep(0.2)
