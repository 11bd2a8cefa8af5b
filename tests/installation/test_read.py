"""`samenspraak read` as a process of its own: what goes in, what comes out, what it says of broken input."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

COMMAND = [sys.executable, "-m", "samenspraak.installation.program", "read"]
ROOT = Path(__file__).parents[2]
ENVIRONMENT = {"PYTHONPATH": str(ROOT)}
"""Nothing else: no settings, no database, no language."""

Popen = Callable[[], subprocess.Popen[bytes]]


def read(lines: bytes, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments], input=lines, capture_output=True, env=ENVIRONMENT, check=False, timeout=60
    )


def line(**message: object) -> bytes:
    return json.dumps(message, ensure_ascii=False).encode() + b"\n"


def answers(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(answer) for answer in done.stdout.splitlines()]


def test_message_comes_back_with_its_findings_and_what_it_is() -> None:
    done = read(line(id="a1", direction="in", text="Ik maak bezwaar. Mijn bsn is 111222333"))
    assert (done.returncode, done.stderr) == (0, b"")
    assert answers(done) == [
        {
            "id": "a1",
            "spans": [{"start": 29, "end": 38, "type": "BSN"}],
            "formal": "bezwaar",
            "emergency": False,
            "conduct": [],
            "form_of_address": "unknown",
            "language": "nl",
        }
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("help er is brand in mijn keuken", {"emergency": True, "form_of_address": "unknown"}),
        ("jij bent een achterlijke idioot", {"conduct": ["schelden"], "form_of_address": "je"}),
        ("Können Sie mir sagen, wo das Rathaus ist?", {"language": "de", "form_of_address": "u"}),
    ],
)
def test_message_comes_back_with_what_it_says_about_itself(text: str, said: dict[str, object]) -> None:
    (answer,) = answers(read(line(id=1, direction="in", text=text)))
    assert answer | said == answer


def test_what_goes_out_is_judged_for_nothing_but_its_language() -> None:
    done = read(line(id="a1", direction="out", text="Brand! I object to your decision, you idiot."))
    nothing: dict[str, object] = {
        "formal": None,
        "emergency": False,
        "conduct": [],
        "form_of_address": "unknown",
    }
    assert answers(done) == [{"id": "a1", "spans": [], **nothing, "language": "en"}]


def test_offsets_count_code_points_also_beyond_the_first_plane() -> None:
    done = read(line(id=7, direction="in", text="👍🏽\u2028 bsn 111222333 \ud83d".replace("\ud83d", "")))
    assert answers(done)[0]["spans"] == [{"start": 8, "end": 17, "type": "BSN"}]


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (b"{", b"not JSON"),
        (b"[" * 100_000, b"not JSON"),
        (b'{"id": ' + b"9" * 5000 + b"}", b"not JSON"),
        (b"\xff\xfe", b"not UTF-8"),
        (b"[]", b"not an object"),
        (b"null", b"not an object"),
        (b'{"direction": "in", "text": "x"}', b'"id"'),
        (b'{"id": null, "direction": "in", "text": "x"}', b'"id"'),
        (b'{"id": "1", "direction": "up", "text": "x"}', b'"direction"'),
        (b'{"id": "1", "direction": [], "text": "x"}', b'"direction"'),
        (b'{"id": "1", "direction": "in"}', b'"text"'),
        (b'{"id": "1", "direction": "in", "text": 3}', b'"text"'),
    ],
    ids=lambda value: repr(value[:40]),
)
def test_broken_line_is_named_and_the_rest_goes_on(broken: bytes, said: bytes) -> None:
    good = line(id="b", direction="in", text="Hallo")
    done = read(good + broken + b"\n" + good)
    assert done.returncode == 1
    assert done.stderr.startswith(b"line 2: ")
    assert said in done.stderr
    assert done.stderr.count(b"\n") == 1
    assert len(answers(done)) == 2


def test_line_that_is_too_long_is_refused_and_the_rest_goes_on() -> None:
    done = read(line(id=1, direction="in", text="a" * 9_000_000) + line(id=2, direction="in", text="Hallo"))
    assert done.returncode == 1
    assert b"line 1: longer than" in done.stderr
    assert [answer["id"] for answer in answers(done)] == [2]


def test_what_is_wrong_is_told_without_a_word_of_the_message() -> None:
    done = read(b'{"id": "1", "direction": "in", "text": "bsn 111222333"\n')
    assert b"111222333" not in done.stderr


@pytest.mark.parametrize("text", ["", "\ud800 bsn 111222333", "\x00", "a\nb"])
def test_odd_texts_are_read(text: str) -> None:
    done = read(json.dumps({"id": text, "direction": "in", "text": text}).encode())
    assert done.returncode == 0
    assert [answer["id"] for answer in answers(done)] == [text]


def test_nothing_in_is_nothing_out() -> None:
    done = read(b"\n \r\n")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_mark_at_the_beginning_of_a_file_is_no_part_of_it() -> None:
    assert read(b"\xef\xbb\xbf" + line(id="a", direction="in", text="x")).returncode == 0


def test_own_data_of_the_profile_is_no_finding(tmp_path: Path) -> None:
    profile = tmp_path / "profile.json"
    profile.write_text(json.dumps({"name": "Gemeente Lindewaard", "ibans": ["NL10BNGH0285104417"]}))
    message = line(id="a", direction="out", text="Ons rekeningnummer is NL10 BNGH 0285 1044 17.")
    assert answers(read(message))[0]["spans"] != []
    assert answers(read(message, "--profile", str(profile)))[0]["spans"] == []


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"ibans": "NL10"}', b"\xff", b"[" * 100_000, None])
def test_broken_profile_gets_one_sentence(tmp_path: Path, content: bytes | None) -> None:
    profile = tmp_path / "profile.json"
    if content is not None:
        profile.write_bytes(content)
    done = read(line(id="a", direction="in", text="x"), "--profile", str(profile))
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    assert done.stderr.startswith(str(profile).encode())


@pytest.fixture
def reading() -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT
    ) as process:
        yield process
        process.kill()


def test_each_line_is_answered_before_the_next_is_sent(reading: subprocess.Popen[bytes]) -> None:
    assert reading.stdin
    assert reading.stdout
    for number in range(3):
        reading.stdin.write(line(id=number, direction="in", text="Hallo"))
        reading.stdin.flush()
        assert json.loads(reading.stdout.readline())["id"] == number


def test_closed_output_ends_it_quietly(reading: subprocess.Popen[bytes]) -> None:
    assert reading.stdout
    assert reading.stderr
    reading.stdout.close()
    _, trouble = reading.communicate(line(id=1, direction="in", text="Hallo") * 10)
    assert (reading.returncode, trouble) == (1, b"")


def test_ten_thousand_lines_are_read_in_little_memory_and_time() -> None:
    began = monotonic()
    texts = ("Ik maak bezwaar, bsn 111222333", "De lamp in de Molenstraat is stuk", "Dank u wel!")
    asked = b"".join(line(id=n, direction="in", text=texts[n % 3] + "." * (n % 50)) for n in range(10_000))
    code = (
        "import sys, samenspraak.installation.commands.read as r; r.run([]);"
        "print(open('/proc/self/status').read().split('VmHWM:')[1].split()[0], file=sys.stderr)"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, input=asked, capture_output=True, env=ENVIRONMENT, check=True, timeout=60)
    assert done.stdout.count(b"\n") == 10_000
    assert monotonic() - began < 20
    assert int(done.stderr) < 100_000  # KiB at most at any moment


def test_it_starts_in_under_a_second_and_without_django() -> None:
    code = (
        "import sys, samenspraak.installation.commands.read as r; r.run([]);"
        "sys.exit(any(name in sys.modules for name in ('django', 'psycopg', 'httpx')))"
    )
    began = monotonic()
    done = subprocess.run([sys.executable, "-c", code], input=b"", env=ENVIRONMENT, check=False, timeout=60)
    assert done.returncode == 0
    assert monotonic() - began < 1 + _seconds_of_an_empty_program()


def _seconds_of_an_empty_program() -> float:
    """What the machine needs for nothing, busy as it may be."""
    began = monotonic()
    subprocess.run([sys.executable, "-c", ""], env=ENVIRONMENT, check=True)
    return monotonic() - began


def test_unknown_argument_is_refused() -> None:
    assert read(b"", "--onzin").returncode == 2
