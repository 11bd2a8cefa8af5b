"""The live stream: who gets it, what is told on it, and that it comes back whatever breaks."""

from collections.abc import Iterable, Set
from dataclasses import replace

import pytest
from asgiref.sync import sync_to_async
from django.db import connection
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.announcing import announce_batch, announce_calls
from samenspraak.conversations.handing_over import Holder, hand_over
from samenspraak.conversations.merging import merge
from samenspraak.conversations.models import Conversation
from samenspraak.conversations.sensitive import mark_sensitive
from samenspraak.desk.stream import door as stream_door
from samenspraak.desk.stream import hub as stream_hub
from samenspraak.desk.stream.drawing import Drawn, draw
from samenspraak.desk.stream.hub import AGENDA, BATCH, CALLS, HANDOFFS, RESYNC, Screen
from samenspraak.desk.stream.notices import Look, Notice, Viewer
from samenspraak.organisation.models import Employee, Line
from tests.desk.streamed import cookie_of, heard, streamed
from tests.files import a_photo
from tests.handoff.handoffs import a_handoff, a_specialist
from tests.makers import a_line, a_municipality, an_employee, received

pytestmark = pytest.mark.django_db(transaction=True)
LOOK = Look("nl", may_write=True)


def _looking_at(conversation: Conversation, employee: Employee) -> Viewer:
    return Viewer(employee.pk, employee.municipality_id, "nl", conversation_id=conversation.pk)


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_door, "HEARTBEAT_SECONDS", 0.05)
    monkeypatch.setattr(stream_door, "LOOK_AGAIN_SECONDS", 0)
    monkeypatch.setattr(stream_hub, "AGAIN_AFTER_SECONDS", 0.05)


def test_stranger_gets_no_stream() -> None:
    assert streamed("samenspraak=nobody") == (403, b"")


def test_cookie_we_cannot_read_does_not_hide_ours(desk: Client) -> None:
    status, _ = streamed(f'other={{"a":[1]}}; b@d=1; {cookie_of(desk)}', desk.logout)
    assert status == 200


def test_bad_drawing_does_not_end_the_stream(
    agent: Employee, conversation: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = draw
    troubles = [ZeroDivisionError]

    def stumbles(notice: Notice, looks: Iterable[Look], open_now: Set[int]) -> Drawn:
        if troubles:
            raise troubles.pop()
        return drawn(notice, looks, open_now)

    async def two_messages(screen: Screen) -> None:
        await sync_to_async(received)(conversation.line, "Een")
        assert await screen.get() == RESYNC
        await sync_to_async(received)(conversation.line, "Twee")
        while "Twee" not in await screen.get():
            pass

    monkeypatch.setattr(stream_hub, "draw", stumbles)
    heard(two_messages, _looking_at(conversation, agent))


def test_lost_connection_is_made_again_and_screens_draw_anew(
    agent: Employee, conversation: Conversation
) -> None:
    def cut() -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN %'"
            )

    async def lose_it(screen: Screen) -> None:
        await sync_to_async(cut)()
        assert await screen.get() == RESYNC
        await sync_to_async(received)(conversation.line, "Daarna")
        while "Daarna" not in await screen.get():
            pass

    heard(lose_it, _looking_at(conversation, agent))


def test_picture_that_is_marked_disappears_from_every_screen(
    agent: Employee, conversation: Conversation
) -> None:
    photo = a_photo(conversation.line)

    async def mark(screen: Screen) -> None:
        await sync_to_async(mark_sensitive)(photo, agent, timezone.now())
        while f'hx-target="#b-{photo.pk}"' not in (said := await screen.get()):
            pass
        assert "veil" in said
        assert "<img" not in said
        assert f"g-{photo.conversation_id}" in await screen.get()

    heard(mark, _looking_at(conversation, agent))


def test_merging_tells_every_screen_which_conversations_stand_together(
    agent: Employee, conversation: Conversation
) -> None:
    other = a_line(conversation.municipality, "551000000000002")
    part = received(other, "Ook hier", at=timezone.now()).conversation

    async def let_it_go_on(screen: Screen) -> None:
        await sync_to_async(merge)(part, conversation, agent, timezone.now())
        told = f'data-regrouped="{conversation.pk}" data-parts="{part.pk}"'
        while told not in await screen.get():
            pass

    heard(let_it_go_on, Viewer(agent.pk, agent.municipality_id, "nl"))


def test_message_of_a_part_is_drawn_where_the_whole_stands_open(
    agent: Employee, conversation: Conversation
) -> None:
    other = a_line(conversation.municipality, "551000000000002")
    said = received(other, "Ook hier", at=timezone.now())
    merge(said.conversation, conversation, agent, timezone.now())
    for what, place in (("message", f"#log-{conversation.pk}"), ("changed", f"#b-{said.pk}")):
        notice = Notice(agent.municipality_id, said.conversation_id, said.pk, what)
        assert f'hx-target="{place}"' in draw(notice, [LOOK], {conversation.pk}).pieces[LOOK]


def test_message_that_nobody_looks_at_is_told_by_its_row_alone(
    agent: Employee, conversation: Conversation
) -> None:
    message = conversation.messages.earliest("pk")
    came = Notice(agent.municipality_id, conversation.pk, message.pk, "message")
    told = draw(came, [LOOK], {conversation.pk + 1}).pieces[LOOK]
    assert (f'id="g-{conversation.pk}"' in told, f'id="b-{message.pk}"' in told) == (True, False)
    assert draw(replace(came, what="changed"), [LOOK], {conversation.pk + 1}).pieces == {}


def test_conversation_that_is_handed_over_moves_on_every_screen(
    agent: Employee, conversation: Conversation
) -> None:
    sanne = an_employee(conversation.municipality, name="Sanne Peters")

    async def give_it(screen: Screen) -> None:
        await sync_to_async(hand_over)(conversation, agent, Holder(sanne), timezone.now())
        while f'data-assignee="{sanne.pk}"' not in await screen.get():
            pass

    heard(give_it, Viewer(agent.pk, agent.municipality_id, "nl"))


@pytest.mark.parametrize("may_write", [True, False])
def test_only_who_answers_residents_hears_buttons_with_a_message(
    agent: Employee, conversation: Conversation, may_write: bool
) -> None:
    async def message(screen: Screen) -> None:
        await sync_to_async(received)(conversation.line, "Mag ik u iets vragen?")
        event = await screen.get()
        assert ("Mag ik u iets vragen?" in event, "/gedrag/" in event) == (True, may_write)

    heard(message, replace(_looking_at(conversation, agent), may_write=may_write))


def test_other_municipality_hears_nothing(conversation: Conversation) -> None:
    stranger = an_employee(a_line(a_municipality("anderstad"), "551000000000009").municipality)

    async def message(_screen: Screen) -> None:
        await sync_to_async(received)(conversation.line, "Niet voor jou")

    assert heard(message, Viewer(stranger.pk, stranger.municipality_id, "nl")) == []


def test_message_whose_piece_is_masked_afterwards_is_drawn_again(
    agent: Employee, conversation: Conversation
) -> None:
    async def two_halves(screen: Screen) -> None:
        first = await sync_to_async(received)(conversation.line, "mijn bsn is 1234")
        await sync_to_async(received)(conversation.line, "56782")
        while f'<hx-partial hx-target="#b-{first.pk}"' not in (said := await screen.get()):
            pass
        assert "••••••" in said

    heard(two_halves, _looking_at(conversation, agent))


def test_own_calls_are_told_to_the_caller_and_every_agenda_and_to_no_stranger(
    agent: Employee, conversation: Conversation
) -> None:
    municipality, colleague = agent.municipality_id, agent.pk + 1000

    def heard_by(viewer: Viewer) -> list[str]:
        async def calls(_screen: Screen) -> None:
            await sync_to_async(announce_calls)(municipality, agent.pk)

        return heard(calls, viewer)

    assert heard_by(Viewer(agent.pk, municipality, "nl")) == [CALLS]
    assert heard_by(Viewer(agent.pk, municipality, "nl", shows_none=True)) == [CALLS, AGENDA]
    assert heard_by(Viewer(colleague, municipality, "nl")) == []
    assert heard_by(Viewer(colleague, municipality, "nl", shows_none=True)) == [AGENDA]
    assert heard_by(Viewer(agent.pk, municipality + 1000, "nl", shows_none=True)) == []


def test_batch_is_told_to_who_began_it_and_to_nobody_else(agent: Employee) -> None:
    async def batch(_screen: Screen) -> None:
        await sync_to_async(announce_batch)(agent.municipality_id, agent.pk)

    assert heard(batch, Viewer(agent.pk, agent.municipality_id, "nl")) == [BATCH]
    assert heard(batch, Viewer(agent.pk + 1000, agent.municipality_id, "nl")) == []
    assert heard(batch, Viewer(agent.pk, agent.municipality_id + 1000, "nl")) == []


def test_screen_without_conversations_hears_of_none(agent: Employee, conversation: Conversation) -> None:
    async def message(_screen: Screen) -> None:
        await sync_to_async(received)(conversation.line, "Niet voor de agenda")

    assert heard(message, Viewer(agent.pk, agent.municipality_id, "nl", shows_none=True)) == []


def test_specialist_hears_that_handoffs_changed_and_no_conversation(conversation: Conversation) -> None:
    specialist = a_specialist(conversation.municipality)
    agent = an_employee(conversation.municipality)

    async def hand_it_off(screen: Screen) -> None:
        await sync_to_async(received)(conversation.line, "Niet voor de specialist")
        await sync_to_async(a_handoff)(conversation, agent, timezone.now())
        assert await screen.get() == HANDOFFS

    viewer = Viewer(specialist.pk, specialist.municipality_id, "nl", shows_none=True)
    assert set(heard(hand_it_off, viewer)) <= {HANDOFFS}


def test_specialist_may_open_the_stream(client: Client, line: Line) -> None:
    client.force_login(a_specialist(line.municipality))
    assert streamed(cookie_of(client), client.logout)[0] == 200
