"""The command palette: the pages and lists of a role, and conversations by name, each for who may open them."""

import re

import pytest
from django.test import Client

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Line, Role
from samenspraak.residents.models import Resident
from tests.makers import a_municipality, an_employee

PALETTE, CALLED = "/bureau/ga-naar/", "/bureau/ga-naar/gesprek/"
OPTION = re.compile(r'role="option"[^>]* href="([^"]+)"')


@pytest.mark.parametrize("role", list(Role))
def test_every_page_of_both_menus_stands_in_it_once(client: Client, line: Line, role: Role) -> None:
    client.force_login(an_employee(line.municipality, role))
    offered = OPTION.findall(client.get(PALETTE).content.decode())
    page = client.get("/bureau/", follow=True).content.decode()
    menus = re.findall(r'<nav class="(?:app-nav|office__nav)".*?</nav>', page, re.DOTALL)
    linked = {url for menu in menus for url in re.findall(r'<a[^>]* href="([^"]+)"', menu)}
    assert linked <= set(offered)
    assert len(offered) == len(set(offered))


@pytest.mark.parametrize(
    ("role", "lists"),
    [
        (Role.AGENT, ["mijn", "vrij", "team", "wacht", "alle", "genoemd"]),
        (Role.SENIOR, ["mijn", "vrij", "team", "wacht", "alle", "genoemd", "keuren"]),
        (Role.LEAD, ["mijn", "vrij", "team", "wacht", "uur", "alle", "genoemd", "keuren"]),
        (Role.ADMINISTRATOR, []),
        (Role.SPECIALIST, []),
    ],
)
def test_lists_are_those_of_the_role(client: Client, line: Line, role: Role, lists: list[str]) -> None:
    client.force_login(an_employee(line.municipality, role))
    content = client.get(PALETTE).content.decode()
    assert re.findall(r"\?bak=(\w+)", content) == lists
    assert (CALLED in content) is bool(lists)


def test_conversation_is_offered_by_name_and_number(desk: Client, conversation: Conversation) -> None:
    for typed in ("verm", str(conversation.pk)):
        content = desk.post(CALLED, {"zoek": typed}).content.decode()
        assert OPTION.findall(content) == [f"/bureau/gesprek/{conversation.pk}/"]
        assert "Rens Vermeulen" in content


def test_resident_without_a_name_is_told_by_a_masked_number(desk: Client, conversation: Conversation) -> None:
    Resident.objects.update(name="")
    content = desk.post(CALLED, {"zoek": str(conversation.pk)}).content.decode()
    assert "+31 6 •••• 5678" in content
    assert "31612345678" not in content


def test_what_is_typed_never_stands_in_an_address(desk: Client) -> None:
    assert desk.get(CALLED, {"zoek": "rens"}).status_code == 405


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.SPECIALIST])
def test_who_reads_no_conversations_may_not_ask(
    client: Client, conversation: Conversation, role: Role
) -> None:
    client.force_login(an_employee(conversation.municipality, role))
    assert client.post(CALLED, {"zoek": "rens"}).status_code == 403


def test_other_municipality_and_strangers_find_nothing(client: Client, conversation: Conversation) -> None:
    assert [client.get(PALETTE).status_code, client.post(CALLED).status_code] == [302, 302]
    client.force_login(an_employee(a_municipality("elders")))
    assert OPTION.findall(client.post(CALLED, {"zoek": "rens"}).content.decode()) == []
