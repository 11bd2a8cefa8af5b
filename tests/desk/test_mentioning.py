"""Mentions at the desk: choosing a colleague, a segment for who is named, and what the stream tells."""

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from samenspraak.conversations.announcing import What
from samenspraak.conversations.handling import close, note
from samenspraak.conversations.models import Conversation
from samenspraak.desk.stream.drawing import draw
from samenspraak.desk.stream.notices import Look, Notice
from samenspraak.organisation.models import Employee, Role
from tests.makers import a_line, a_municipality, an_employee

SAID = "@Sanne Peters weet jij dit?"


def _slugs(desk: Client, segment: str = "mijn") -> dict[str, int | None]:
    shown = desk.get(f"/bureau/?bak={segment}").context["list"].segments
    return {one.slug: one.count for one in shown}


def test_dialog_offers_who_may_read_and_nobody_else(
    desk: Client, conversation: Conversation, agent: Employee, sanne: Employee, specialist: Employee
) -> None:
    an_employee(a_line(a_municipality("elders"), "551000000000009").municipality, name="Rik Elders")
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/collegas/").content.decode()
    assert 'data-insert="@Sanne Peters "' in page
    assert not any(name in page for name in (specialist.name, "Rik Elders", f"@{agent.name}"))


def test_dialog_searches_by_name(desk: Client, conversation: Conversation, sanne: Employee) -> None:
    page = f"/bureau/gesprek/{conversation.pk}/collegas/"
    assert "@Sanne Peters" in desk.get(page, {"zoek": "peters"}).content.decode()
    assert "Niemand gevonden" in desk.get(page, {"zoek": "jansen"}).content.decode()


def test_other_municipality_and_officer_get_no_dialog(
    client: Client, conversation: Conversation, officer: Employee
) -> None:
    elsewhere = a_line(a_municipality("elders"), "551000000000009").municipality
    for stranger in (officer, an_employee(elsewhere, Role.LEAD)):
        client.force_login(stranger)
        assert client.get(f"/bureau/gesprek/{conversation.pk}/collegas/").status_code == 404


def test_who_is_named_has_a_segment_until_they_look(
    desk: Client, conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    note(conversation, agent, SAID, timezone.now())
    assert "genoemd" not in _slugs(desk)
    desk.force_login(sanne)
    assert _slugs(desk)["genoemd"] == 1
    [row] = desk.get("/bureau/?bak=genoemd").context["list"].rows
    assert (row.id, row.mentioned, "Sanne" in [chip.text for chip in row.chips]) == (
        conversation.pk,
        str(sanne.pk),
        True,
    )
    desk.get(f"/bureau/gesprek/{conversation.pk}/")
    assert "genoemd" not in _slugs(desk)


def test_finished_conversation_counts_too(
    desk: Client, conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    assert close(conversation, agent, timezone.now())
    note(conversation, agent, SAID, timezone.now())
    desk.force_login(sanne)
    assert _slugs(desk)["genoemd"] == 1


def test_stream_tells_whom_the_note_names(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    message = note(conversation, agent, SAID, timezone.now())
    look = Look("nl", may_write=True)
    notice = Notice(conversation.municipality_id, conversation.pk, message.pk, What.MESSAGE)
    with translation.override("nl"):
        html = draw(notice, [look], {conversation.pk}).pieces[look]
    assert "Een notitie noemt jou." in html
    assert html.count(f'data-mentioned="{sanne.pk}"') == 2


def test_mentions_cost_the_list_no_query(desk: Client, conversation: Conversation, agent: Employee) -> None:
    desk.get("/bureau/?bak=alle")
    with CaptureQueriesContext(connection) as without:
        desk.get("/bureau/?bak=alle")
    for number in range(3):
        an_employee(conversation.municipality, name=f"Sanne {'abc'[number]}")
    note(conversation, agent, "@Sanne a @Sanne b @Sanne c", timezone.now())
    with CaptureQueriesContext(connection) as with_mentions:
        desk.get("/bureau/?bak=alle")
    assert len(with_mentions) == len(without)
