"""What this machine can do at most: commits of PostgreSQL, and requests to a Django view that does nothing."""

import subprocess
from pathlib import Path

from bench.figures import Figure
from bench.installation import Installation
from bench.load import Load
from samenspraak.installation.postgres_programs import programs

SECONDS = 3
REQUESTS = 4000
LETTER = "x" * 700


def commits_per_second(installation: Installation, connections: int) -> Figure:
    """Durable commits of one row of 0.7 kB, by pgbench on so many connections."""
    script = installation.folder / "commit.sql"
    script.write_text(f"INSERT INTO raw_letter (body) VALUES ('{LETTER}');\n")
    with installation.database() as database:
        database.execute("CREATE TABLE IF NOT EXISTS raw_letter (id bigserial PRIMARY KEY, body text)")
    options = ["-n", "-c", str(connections), "-j", "1", "-T", str(SECONDS), "-f", str(script)]
    said = subprocess.run(
        [programs() / "pgbench", *options, installation.environment["DATABASE_URL"]],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path("/"),
    )
    rate = next(line.split()[2] for line in said.stdout.splitlines() if line.startswith("tps"))
    return Figure(f"PostgreSQL commits, {connections} connections", float(rate), "/s")


def empty_views_per_second(port: int, server: str, concurrency: int) -> Figure:
    """Requests to a view that does nothing."""
    request = f"GET /empty/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()
    rate = Load(port, [request] * REQUESTS, concurrency).run().per_second
    return Figure(f"Empty Django view, {server}, concurrency {concurrency}", rate, "/s")
