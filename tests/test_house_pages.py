"""Checks of pages: nothing inline that the content security policy would stop, and no door open to strangers."""

import re
from collections.abc import Iterable, Iterator

import pytest
from django.test import Client
from django.urls import reverse

from tests.doors import OPEN_TO_ALL, Door, doors
from tests.source import ROOT, modules, none_of, own_files

INLINE = {
    "inline style": re.compile(r"<style\b|\sstyle\s*=", re.IGNORECASE),
    "inline script": re.compile(r"<script\b(?![^>]*\bsrc=)", re.IGNORECASE),
    "event attribute": re.compile(r"\son[a-z]+\s*=\s*[\"']", re.IGNORECASE),
    "hx-on": re.compile(r"\shx-on\b", re.IGNORECASE),
    "code in an attribute": re.compile(r"[\"']\s*(js|javascript):", re.IGNORECASE),
    "polling, where the stream tells": re.compile(
        r"hx-trigger=(\"[^\"]*\bevery\b|'[^']*\bevery\b)", re.IGNORECASE
    ),
    "filter in hx-trigger, which needs eval": re.compile(r"hx-trigger=(\"[^\"]*\[|'[^']*\[)", re.IGNORECASE),
}
SAMPLES = {
    "IntConverter": 1,
    "SlugConverter": "x",
    "StringConverter": "x",
    "UUIDConverter": "0" * 32,
    "PathConverter": "x",
}


def test_templates_hold_no_inline_style_or_script() -> None:
    templates = [path for path in own_files() if path.suffix == ".html"]
    assert templates
    none_of(
        f"{path}:{number}: {what}"
        for path in templates
        for number, what in _inline((ROOT / path).read_text(encoding="utf-8").splitlines())
    )


def test_code_writes_no_inline_style_or_script() -> None:
    none_of(
        f"{module.path}:{number}: {what}"
        for module in modules("samenspraak", "simulator")
        for number, what in _inline(module.text.splitlines())
        if "<" in module.text.splitlines()[number - 1]
    )


def test_every_address_has_a_name() -> None:
    assert [door.route for door in doors() if not door.name] == []


@pytest.mark.parametrize("method", ["get", "post"])
def test_stranger_is_sent_to_sign_in_or_refused(method: str, client: Client) -> None:
    """Without a mark for the database: a door that looked something up before asking who it is fails too."""
    client.raise_request_exception = False
    none_of(
        f"{door.route} ({door.name}): {method} answers a stranger with {status}"
        for door in doors()
        if door.name not in OPEN_TO_ALL and (status := _answer(client, method, door)) != "refused"
    )


def test_every_door_that_is_open_to_all_exists() -> None:
    assert set(OPEN_TO_ALL) - {door.name for door in doors()} == set()


def _answer(client: Client, method: str, door: Door) -> str:
    samples = {name: SAMPLES[converter] for name, converter in door.arguments.items()}
    response = getattr(client, method)(door.path(**samples))
    if response.status_code == 302 and response["Location"].startswith(reverse("sign_in")):
        return "refused"
    return "refused" if response.status_code in (401, 403, 405) else f"status {response.status_code}"


def _inline(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines, start=1):
        yield from ((number, what) for what, mark in INLINE.items() if mark.search(line))
