"""Who looks and who writes: told to every desk of the municipality, kept nowhere, over by itself."""

import json

import pytest
from asgiref.sync import sync_to_async
from django.db import OperationalError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from samenspraak.conversations.announcing import Doing, announce_presence
from samenspraak.conversations.models import Conversation
from samenspraak.desk.stream import hub as stream_hub
from samenspraak.desk.stream.door import _viewer
from samenspraak.desk.stream.hub import Screen
from samenspraak.desk.stream.notices import PresenceNotice, Viewer
from samenspraak.desk.stream.presence import Place, Presence, Present
from samenspraak.organisation.models import Employee, Role
from tests.desk.streamed import cookie_of, heard
from tests.makers import a_line, a_municipality, an_employee, received

LOOKING, TYPING = Present(7, types=False), Present(7, types=True)


def _notice(doing: Doing, screen: str = "een") -> PresenceNotice:
    return PresenceNotice(1, 2, 7, doing, screen)


def test_who_looks_is_there_until_they_are_silent_too_long() -> None:
    presence = Presence()
    assert presence.hear(_notice(Doing.LOOKS), now=0)
    assert presence.at((1, 2)) == (LOOKING,)
    assert presence.expire(now=49) == []
    assert presence.expire(now=51) == [(1, 2)]
    assert presence.at((1, 2)) == ()


def test_who_says_it_again_stays_and_nothing_is_told_anew() -> None:
    presence = Presence()
    presence.hear(_notice(Doing.LOOKS), now=0)
    assert not presence.hear(_notice(Doing.LOOKS), now=40)
    assert presence.expire(now=60) == []


def test_who_stopped_typing_only_looks() -> None:
    presence = Presence()
    presence.hear(_notice(Doing.LOOKS), now=0)
    assert presence.hear(_notice(Doing.TYPES, ""), now=1)
    assert presence.at((1, 2)) == (TYPING,)
    assert presence.expire(now=10) == [(1, 2)]
    assert presence.at((1, 2)) == (LOOKING,)


def test_who_closes_one_of_two_screens_is_still_there() -> None:
    presence = Presence()
    presence.hear(_notice(Doing.LOOKS, "een"), now=0)
    presence.hear(_notice(Doing.LOOKS, "twee"), now=0)
    assert not presence.hear(_notice(Doing.GONE, "een"), now=1)
    assert presence.hear(_notice(Doing.GONE, "twee"), now=1)


def test_who_goes_types_no_longer() -> None:
    presence = Presence()
    presence.hear(_notice(Doing.LOOKS), now=0)
    presence.hear(_notice(Doing.TYPES), now=0)
    presence.hear(_notice(Doing.GONE), now=1)
    assert presence.at((1, 2)) == ()


def _told(event: str) -> object:
    return json.loads(event.partition("data: ")[2])


@pytest.mark.django_db(transaction=True)
def test_desk_hears_who_looks_and_who_went(agent: Employee, conversation: Conversation) -> None:
    place = (conversation.municipality_id, conversation.pk)

    async def come_and_go(screen: Screen) -> None:
        await sync_to_async(announce_presence)(place, agent.pk, Doing.LOOKS, "een")
        here = {"id": agent.pk, "name": "Ilse", "types": False}
        assert _told(await screen.get()) == {"conversation": conversation.pk, "people": [here]}
        await sync_to_async(announce_presence)(place, agent.pk, Doing.GONE, "een")
        assert _told(await screen.get()) == {"conversation": conversation.pk, "people": []}

    heard(come_and_go, Viewer(agent.pk, agent.municipality_id, "nl"))


def _stumble(monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """The database goes so often while the hub looks who is gone."""
    expire, troubles = Presence.expire, [OperationalError() for _time in range(times)]

    def stumbling(presence: Presence, now: float) -> list[Place]:
        if troubles:
            raise troubles.pop()
        return expire(presence, now)

    monkeypatch.setattr(Presence, "expire", stumbling)
    monkeypatch.setattr(stream_hub, "AGAIN_AFTER_SECONDS", 0.05)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("troubles", [0, 1])
def test_whose_browser_is_gone_disappears_by_itself(
    agent: Employee, conversation: Conversation, monkeypatch: pytest.MonkeyPatch, troubles: int
) -> None:
    _stumble(monkeypatch, troubles)
    monkeypatch.setattr(stream_hub, "MISS_AFTER_SECONDS", 0.05)
    monkeypatch.setattr("samenspraak.desk.stream.presence.KNOWN_SECONDS", {Doing.LOOKS: 0.2})
    place = (conversation.municipality_id, conversation.pk)

    async def come(screen: Screen) -> None:
        await sync_to_async(announce_presence)(place, agent.pk, Doing.LOOKS, "een")
        await screen.get()
        assert _told(await screen.get()) == {"conversation": conversation.pk, "people": []}

    heard(come, Viewer(agent.pk, agent.municipality_id, "nl"))


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("is_elsewhere", [True, False])
def test_stranger_and_screen_without_conversations_hear_of_nobody(
    agent: Employee, conversation: Conversation, is_elsewhere: bool
) -> None:
    elsewhere = a_municipality("anderstad").pk if is_elsewhere else agent.municipality_id
    place = (conversation.municipality_id, conversation.pk)

    async def come(_screen: Screen) -> None:
        await sync_to_async(announce_presence)(place, agent.pk, Doing.LOOKS, "een")

    assert heard(come, Viewer(agent.pk, elsewhere, "nl", shows_none=not is_elsewhere)) == []


def test_typing_is_told_and_written_nowhere(desk: Client, conversation: Conversation) -> None:
    with CaptureQueriesContext(connection) as caught:
        assert desk.post(f"/bureau/gesprek/{conversation.pk}/typt/").status_code == 204
    statements = [query["sql"] for query in caught.captured_queries]
    assert any("pg_notify" in statement for statement in statements)
    assert not any(statement.startswith(("INSERT", "UPDATE", "DELETE")) for statement in statements)


def test_who_may_not_write_here_types_nothing(
    client: Client, agent: Employee, conversation: Conversation
) -> None:
    elsewhere = a_line(a_municipality("anderstad"), "551000000000002").municipality
    for stranger in (an_employee(elsewhere), an_employee(agent.municipality, Role.PRIVACY_OFFICER)):
        client.force_login(stranger)
        assert client.post(f"/bureau/gesprek/{conversation.pk}/typt/").status_code == 404


@pytest.mark.django_db(transaction=True)
def test_screen_shows_no_conversation_that_its_employee_may_not_see(
    desk: Client, conversation: Conversation
) -> None:
    other = received(a_line(a_municipality("anderstad"), "551000000000002")).conversation
    headers = [(b"cookie", cookie_of(desk).encode())]

    def opened(asked: str) -> int | None:
        viewer = _viewer({"headers": headers, "query_string": asked.encode()})
        return viewer.conversation_id if viewer else -1

    assert opened(f"bak=mijn&gesprek={conversation.pk}") == conversation.pk
    assert [opened(f"gesprek={other.pk}"), opened("gesprek=x"), opened("")] == [None, None, None]
