"""The simulator as a program of its own."""

import subprocess
import sys
import time

import httpx


def started(port: int, *options: str) -> "subprocess.Popen[str]":
    """It answers. Raises TimeoutError with what it said when it never does."""
    command = [sys.executable, "-m", "simulator", "serve", f"--port={port}", *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    for _ in range(200):
        try:
            httpx.get(f"http://127.0.0.1:{port}/_sim/state", trust_env=False)
            return process
        except httpx.TransportError:
            time.sleep(0.05)
    process.kill()
    raise TimeoutError(process.communicate()[1])
