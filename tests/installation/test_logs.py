"""A log line holds an event with ids: no words of an error, no address that opens something."""

import json
import logging
import sys

import pytest

from samenspraak.installation.logs import EventFormatter


def _line(event: str, *, error: BaseException | None = None) -> dict[str, object]:
    record = logging.makeLogRecord({"msg": event, "levelname": "ERROR"})
    if error is not None:
        try:
            raise error
        except type(error):
            record.exc_info = sys.exc_info()
    line: dict[str, object] = json.loads(EventFormatter().format(record))
    return line


@pytest.mark.parametrize(("path", "told"), [("/f/bcdfgh/", "/f/…/"), ("/a/bcdfgh/tijd/", "/a/…/tijd/")])
def test_one_time_link_is_cut_off(path: str, told: str) -> None:
    assert _line(f"Internal Server Error: {path}")["event"] == f"Internal Server Error: {told}"


def test_words_of_an_error_stay_out_and_its_place_stays() -> None:
    line = _line("letter_failed", error=ValueError("bsn 111222333"))
    assert "111222333" not in json.dumps(line)
    assert line["error"] == "ValueError"
    assert line["frames"]
