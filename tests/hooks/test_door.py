"""The letterbox's own door: what is kept before the answer, what is refused, and who goes on to Django."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import psycopg
import pytest

from samenspraak.hooks.door import MOST_BYTES, LetterDoor
from samenspraak.hooks.keeping import Keeper, SealedLetter
from samenspraak.hooks.letters import body_of
from samenspraak.hooks.models import Letter
from tests.aside import run_aside
from tests.hooks.posting import ADDRESS, BODY, signed
from tests.makers import a_letterbox

pytestmark = pytest.mark.django_db(transaction=True)


def scope(path: str = ADDRESS, method: str = "POST", headers: dict[str, str] | None = None) -> dict[str, Any]:
    pairs = [(name.lower().encode(), value.encode()) for name, value in (headers or signed(BODY)).items()]
    return {"type": "http", "method": method, "path": path, "headers": pairs}


def at_the_door(deed: Callable[[LetterDoor], Awaitable[Any]]) -> Any:
    async def opened() -> Any:
        door = LetterDoor()
        await door.start()
        try:
            return await deed(door)
        finally:
            await door.stop()

    return run_aside(opened)


async def status(door: LetterDoor, asked: dict[str, Any], *parts: bytes) -> int:
    said: list[MutableMapping[str, Any]] = []
    left = list(parts)

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": left.pop(0), "more_body": bool(left)}

    async def send(message: MutableMapping[str, Any]) -> None:
        said.append(message)

    await door(asked, receive, send)
    return int(said[0]["status"])


def test_signed_letter_is_kept_sealed_before_the_answer() -> None:
    a_letterbox()
    assert at_the_door(lambda door: status(door, scope(), BODY)) == 200
    letter = Letter.objects.get()
    assert (letter.channel, letter.letterbox, letter.attempts) == ("whatsapp", "demo", 0)
    assert letter.due_at == letter.came_at
    assert BODY not in bytes(letter.body)
    assert body_of(letter) == BODY


def test_letters_that_come_at_once_are_all_kept() -> None:
    a_letterbox()

    async def many(door: LetterDoor) -> list[int]:
        return await asyncio.gather(*(status(door, scope(), BODY) for _ in range(250)))

    assert set(at_the_door(many)) == {200}
    assert Letter.objects.count() == 250


@pytest.mark.parametrize(
    "headers",
    [{"Host": "x"}, signed(BODY, "another"), signed(BODY + b" "), {"X-Hub-Signature-256": "sha256="}],
)
def test_forged_letter_is_refused_and_not_kept(headers: dict[str, str]) -> None:
    a_letterbox()
    assert at_the_door(lambda door: status(door, scope(headers=headers), BODY)) == 403
    assert not Letter.objects.exists()


def test_letter_at_an_unknown_address_is_not_found() -> None:
    assert at_the_door(lambda door: status(door, scope(), BODY)) == 404


def test_letter_of_three_megabytes_in_pieces_is_kept() -> None:
    a_letterbox()
    body = b"x" * 3_200_000
    pieces = [body[start : start + 500_000] for start in range(0, len(body), 500_000)]
    assert at_the_door(lambda door: status(door, scope(headers=signed(body)), *pieces)) == 200
    assert body_of(Letter.objects.get()) == body


def test_letter_longer_than_any_is_refused() -> None:
    a_letterbox()
    pieces = [b"x" * (MOST_BYTES // 2)] * 3
    assert at_the_door(lambda door: status(door, scope(), *pieces)) == 413


def test_letter_the_database_does_not_take_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    a_letterbox()

    async def broken(_keeper: Keeper, _letters: list[SealedLetter]) -> None:
        raise psycopg.OperationalError

    with monkeypatch.context() as patched:
        patched.setattr(Keeper, "_commit", broken)
        assert at_the_door(lambda door: status(door, scope(), BODY)) == 503
    assert at_the_door(lambda door: status(door, scope(), BODY)) == 200


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", ADDRESS), ("POST", "/bureau/"), ("POST", "/hooks/whatsapp/"), ("PUT", ADDRESS)],
)
def test_everything_else_goes_on_to_django(method: str, path: str) -> None:
    assert not LetterDoor().is_for(scope(path, method))
