"""Who is blocked: a team lead sees it and lifts it after a question; nobody else does."""

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.organisation.models import JournalEntry, Line, Role
from samenspraak.residents.models import Resident
from tests.desk.network import SILENT, FakeCaretaker
from tests.makers import a_municipality, an_employee, received

LINES = "/bureau/beheer/lijnen/"


@pytest.fixture
def blocked(line: Line) -> Resident:
    resident = received(line).conversation.resident
    Resident.objects.update(blocked_at=timezone.now())
    return resident


def test_team_lead_sees_who_is_blocked_and_nothing_of_the_lines(
    client: Client, line: Line, blocked: Resident
) -> None:
    content = _as(client, line, Role.LEAD).get(LINES).content.decode()
    assert "Rens Vermeulen" in content
    assert f"{LINES}{line.pk}/" not in content


def test_block_is_lifted_after_a_question_and_recorded(
    client: Client, line: Line, blocked: Resident, network: FakeCaretaker
) -> None:
    lead, url = _as(client, line, Role.LEAD), f"/bureau/beheer/blokkades/{blocked.pk}/opheffen/"
    assert "Blokkade opheffen?" in lead.get(url).content.decode()
    assert network.unblocked == []
    assert "kan ons weer bereiken" in lead.post(url, follow=True).content.decode()
    blocked.refresh_from_db()
    assert (blocked.blocked_at, network.unblocked) == (None, ["+31612345678"])
    assert _deeds()[-1] == ("unblocked", f"resident:{blocked.pk}")


def test_question_comes_alone_for_a_dialog(client: Client, line: Line, blocked: Resident) -> None:
    url = f"/bureau/beheer/blokkades/{blocked.pk}/opheffen/"
    content = _as(client, line, Role.LEAD).get(url, headers={"HX-Target": "dialog#dialog"}).content.decode()
    assert 'id="dialog-title"' in content
    assert "<html" not in content


def test_block_the_network_does_not_lift_still_stands(
    client: Client, line: Line, blocked: Resident, network: FakeCaretaker
) -> None:
    network.refusal = SILENT
    answer = _as(client, line, Role.LEAD).post(f"/bureau/beheer/blokkades/{blocked.pk}/opheffen/")
    assert (answer.status_code, "De blokkade staat er nog." in answer.content.decode()) == (422, True)
    blocked.refresh_from_db()
    assert blocked.blocked_at is not None
    assert "unblocked" not in dict(_deeds())


@pytest.mark.parametrize("role", [Role.AGENT, Role.ADMINISTRATOR, Role.PRIVACY_OFFICER])
def test_only_a_team_lead_lifts_a_block(
    client: Client, line: Line, blocked: Resident, network: FakeCaretaker, role: Role
) -> None:
    url = f"/bureau/beheer/blokkades/{blocked.pk}/opheffen/"
    assert _as(client, line, role).post(url).status_code == 403
    assert network.unblocked == []


def test_resident_of_another_municipality_or_without_a_block_is_not_there(
    client: Client, line: Line, blocked: Resident, network: FakeCaretaker
) -> None:
    url = f"/bureau/beheer/blokkades/{blocked.pk}/opheffen/"
    client.force_login(an_employee(a_municipality("elders"), Role.LEAD))
    assert client.post(url).status_code == 404
    Resident.objects.update(blocked_at=None)
    assert _as(client, line, Role.LEAD).post(url).status_code == 404


def test_nobody_blocked_is_explained(client: Client, line: Line) -> None:
    assert "Niemand is geblokkeerd" in _as(client, line, Role.LEAD).get(LINES).content.decode()


def _deeds() -> list[tuple[str, str]]:
    return list(JournalEntry.objects.order_by("pk").values_list("deed", "subject"))


def _as(client: Client, line: Line, role: Role) -> Client:
    client.force_login(an_employee(line.municipality, role))
    return client
