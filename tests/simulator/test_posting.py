"""The command that posts payload files and tells what became of each item."""

import json
import shlex
import sys
from pathlib import Path
from typing import Any

import pytest

from simulator import demo_line
from simulator.posting import body_for, items_in
from simulator.program import main
from tests.simulator.conftest import Hooks

ENVELOPE: dict[str, Any] = {
    "object": "whatsapp_business_account",
    "entry": [
        {
            "id": "1",
            "changes": [
                {
                    "field": "messages",
                    "value": {
                        "metadata": {"display_phone_number": "1", "phone_number_id": "99"},
                        "messages": [{"id": "wamid.A", "type": "text", "text": {"body": "Hé"}}],
                        "statuses": [{"id": "wamid.B", "status": "sent"}, {"status": "read"}],
                    },
                }
            ],
        }
    ],
}


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    file = tmp_path / "letter.json"
    file.write_text(json.dumps(ENVELOPE, ensure_ascii=False, indent=2), "utf-8")
    return file


def tracer(tmp_path: Path, found: dict[str, Any]) -> str:
    """A command that tells the same, whatever it is asked."""
    answer = tmp_path / "answer.json"
    answer.write_text(json.dumps(found))
    return shlex.join([sys.executable, "-c", f"print(open({str(answer)!r}).read())"])


def posted(hooks: Hooks, files: list[Path], trace: str, *extra: str) -> int:
    names = [str(file) for file in files]
    return main(["post", *names, "--webhook-url", hooks.url, "--trace", trace, "--wait", "0", *extra])


BOTH = {"wamid.A": {"count": 1, "type": "text", "text": "Hé"}, "wamid.B": {"count": 1, "status": "sent"}}


def test_every_item_that_is_found_is_told(
    hooks: Hooks, letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert posted(hooks, [letter], tracer(tmp_path, BOTH)) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].split() == ["200", "letter.json", "3", "items"]
    assert ["stored once" in line for line in told[1:]] == [True, True, False]
    assert "cannot be traced" in told[3]


def test_missing_item_is_told_and_fails(
    hooks: Hooks, letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = {"wamid.A": {"count": 2}, "wamid.B": {"count": 0}}
    assert posted(hooks, [letter], tracer(tmp_path, found)) == 1
    told = capsys.readouterr().out
    assert "stored 2 times" in told
    assert "wamid.B  MISSING" in told


def test_refused_file_fails(hooks: Hooks, letter: Path, tmp_path: Path) -> None:
    hooks.answers = [403]
    assert posted(hooks, [letter], tracer(tmp_path, BOTH)) == 1


def test_product_that_is_away_fails(letter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    trace = tracer(tmp_path, BOTH)
    away = ["--webhook-url", "http://127.0.0.1:1/", "--wait", "0"]
    assert main(["post", str(letter), "--trace", trace, *away]) == 1
    assert capsys.readouterr().out.startswith("unreachable  letter.json")


@pytest.mark.parametrize("trace", ["/does/not/exist", "false", "echo hello"])
def test_trace_that_does_not_work_is_told(
    hooks: Hooks, letter: Path, trace: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert posted(hooks, [letter], trace) == 1
    assert "could not be asked" in capsys.readouterr().err


def test_ids_are_asked_one_a_line(hooks: Hooks, letter: Path, tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    script = f"import sys; open({str(asked)!r}, 'w').write(sys.stdin.read()); print('{{}}')"
    posted(hooks, [letter], shlex.join([sys.executable, "-c", script]))
    assert asked.read_text() == "wamid.A\nwamid.B\n"


@pytest.mark.parametrize(
    ("extra", "line"),
    [((), demo_line.PHONE_NUMBER_ID), (("--phone-number-id", "7"), "7"), (("--keep-ids",), "99")],
)
def test_file_goes_to_the_line_that_was_asked_for(
    hooks: Hooks, letter: Path, tmp_path: Path, extra: tuple[str, ...], line: str
) -> None:
    posted(hooks, [letter], tracer(tmp_path, BOTH), *extra)
    assert hooks.values()[0]["metadata"]["phone_number_id"] == line
    assert (hooks.values()[0]["messages"][0]["text"], hooks.forged) == ({"body": "Hé"}, 0)


def test_file_without_a_number_keeps_its_bytes() -> None:
    content = b'{ "entry": [ {"changes": [{"value": {"messages": []}}]} ] }'
    assert body_for(content, "7") == content


@pytest.mark.parametrize(
    "content",
    [b"not json \xff", b"[]", b'"text"', b'{"entry": 3}', b'{"entry": [{"changes": [4]}]}', b"[" * 9000],
)
def test_what_is_no_envelope_is_posted_as_it_is(content: bytes) -> None:
    assert body_for(content, "7") == content
    assert list(items_in(content)) == []


def test_id_that_is_no_line_of_text_cannot_be_traced() -> None:
    value = {"messages": [{"id": "a\nb"}, {"id": 5}, {}, "text"]}
    body = json.dumps({"entry": [{"changes": [{"value": value}]}]}).encode()
    assert [item.id for item in items_in(body)] == ["", "", ""]


def test_status_of_a_call_is_about_no_message() -> None:
    values = [
        {"statuses": [{"id": "wacid.A", "type": "call"}]},
        {"calls": [{}], "statuses": [{"id": "wacid.B"}]},
    ]
    body = json.dumps({"entry": [{"changes": [{"value": value} for value in values]}]}).encode()
    assert list(items_in(body)) == []
