"""Checks of pages: nothing inline that the content security policy would stop, and no door open to strangers."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.source import ROOT, modules, none_of, own_files

INLINE = {
    "inline style": re.compile(r"<style\b|\sstyle\s*=", re.IGNORECASE),
    "inline script": re.compile(r"<script\b(?![^>]*\bsrc=)", re.IGNORECASE),
    "event attribute": re.compile(r"\son[a-z]+\s*=\s*[\"']", re.IGNORECASE),
    "hx-on": re.compile(r"\shx-on\b", re.IGNORECASE),
    "code in an attribute": re.compile(r"[\"']\s*(js|javascript):", re.IGNORECASE),
    "filter in hx-trigger, which needs eval": re.compile(r"hx-trigger=(\"[^\"]*\[|'[^']*\[)", re.IGNORECASE),
}
SAMPLES = {
    "IntConverter": 1,
    "SlugConverter": "x",
    "StringConverter": "x",
    "UUIDConverter": "0" * 32,
    "PathConverter": "x",
}
OPEN_TO_ALL = {
    "healthy": "load balancers ask it",
    "letterbox": "networks sign their letters",
    "form_page": "a link with a token that nobody can guess",
    "callback_page": "a link with a token that nobody can guess",
    "callback_time": "the same link",
    "callback_call_off": "the same link",
    "callback_file": "the same link",
    "front": "leads to the desk, which asks who you are",
    "sign_in": "asks who you are",
    "language": "the sign-in page speaks two languages",
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
    assert [door.route for door in _doors() if not door.name] == []


@pytest.mark.parametrize("method", ["get", "post"])
def test_stranger_is_sent_to_sign_in_or_refused(method: str, client: Client) -> None:
    """Without a mark for the database: a door that looked something up before asking who it is fails too."""
    client.raise_request_exception = False
    none_of(
        f"{door.route} ({door.name}): {method} answers a stranger with {status}"
        for door in _doors()
        if door.name not in OPEN_TO_ALL and (status := _answer(client, method, door)) != "refused"
    )


def test_every_door_that_is_open_to_all_exists() -> None:
    assert set(OPEN_TO_ALL) - {door.name for door in _doors()} == set()


@dataclass(frozen=True)
class _Door:
    """One address of the installation."""

    route: str
    name: str
    arguments: dict[str, object]


def _doors(resolver: URLResolver | None = None, route: str = "", space: str = "") -> Iterator[_Door]:
    for part in (resolver or get_resolver()).url_patterns:
        here = f"{route}{part.pattern}"
        if isinstance(part, URLResolver):
            yield from _doors(part, here, f"{space}{part.namespace}:" if part.namespace else space)
        elif isinstance(part, URLPattern):
            yield _Door(here, f"{space}{part.name}" if part.name else "", _arguments(here, part))


def _arguments(route: str, part: URLPattern) -> dict[str, object]:
    converters = get_resolver().pattern.converters | part.pattern.converters
    assert route.count("<") == len(converters), (
        f"{route}: an include with arguments; teach this test to fill them"
    )
    return {name: SAMPLES[type(converter).__name__] for name, converter in converters.items()}


def _answer(client: Client, method: str, door: _Door) -> str:
    response = getattr(client, method)(reverse(door.name, kwargs=door.arguments))
    if response.status_code == 302 and response["Location"].startswith(reverse("sign_in")):
        return "refused"
    return "refused" if response.status_code in (401, 403, 405) else f"status {response.status_code}"


def _inline(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines, start=1):
        yield from ((number, what) for what, mark in INLINE.items() if mark.search(line))
