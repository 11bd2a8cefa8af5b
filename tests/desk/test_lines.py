"""The pages about lines: who may open them, what they say, what they change, and what a refusing network does."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.desk.lines.trouble import TROUBLES, trouble_named
from samenspraak.domain.delivery import Reason
from samenspraak.organisation.caring import check_all_health
from samenspraak.organisation.models import Employee, JournalEntry, Line, LineNews, LineTemplate, Role
from samenspraak.organisation.sealing import sealed
from tests.makers import a_line, a_municipality, a_template, an_employee
from tests.organisation.network import SILENT, FakeCaretaker

LINES = "/bureau/beheer/lijnen/"
HELD = "Een lijn verstuurt nu niets"


def _as(client: Client, line: Line, role: Role) -> Client:
    client.force_login(an_employee(line.municipality, role))
    return client


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD, Role.PRIVACY_OFFICER])
@pytest.mark.parametrize("part", ["", "vrijgeven/", "sjablonen/", "gezondheid/", "profiel/"])
def test_line_is_for_administrators_only(
    client: Client, line: Line, network: FakeCaretaker, role: Role, part: str
) -> None:
    desk = _as(client, line, role)
    url = f"{LINES}{line.pk}/{part}"
    answers = [desk.get(url).status_code, desk.post(url).status_code]
    assert answers == [403, 403]
    assert network.changed == []


@pytest.mark.parametrize(
    ("role", "status"),
    [(Role.AGENT, 403), (Role.PRIVACY_OFFICER, 403), (Role.LEAD, 403), (Role.ADMINISTRATOR, 200)],
)
def test_list_is_for_administrators(client: Client, line: Line, role: Role, status: int) -> None:
    assert _as(client, line, role).get(LINES).status_code == status


def test_stranger_is_sent_to_sign_in(client: Client, line: Line) -> None:
    for url in (LINES, f"{LINES}{line.pk}/profiel/"):
        assert client.get(url)["Location"].startswith("/inloggen/")


@pytest.mark.parametrize("part", ["", "vrijgeven/", "sjablonen/", "gezondheid/", "profiel/"])
def test_line_of_another_municipality_is_not_there(office: Client, network: FakeCaretaker, part: str) -> None:
    other = a_line(a_municipality("elders"), "552")
    Line.objects.filter(pk=other.pk).update(
        name="Lijn van elders", held_until=timezone.now() + timedelta(hours=1)
    )
    url = f"{LINES}{other.pk}/{part}"
    answer = office.post(url, {"about": "Van ons"}) if part else office.get(url)
    assert answer.status_code == 404
    assert "Lijn van elders" not in office.get(LINES).content.decode()
    other.refresh_from_db()
    assert other.held_until is not None


def test_no_page_shows_a_token_or_a_secret(office: Client, line: Line, network: FakeCaretaker) -> None:
    Line.objects.filter(pk=line.pk).update(token=sealed(b"a-very-secret-token"))
    token = bytes(Line.objects.get(pk=line.pk).token).decode()
    pages = [LINES, f"{LINES}{line.pk}/", f"{LINES}{line.pk}/profiel/", "/bureau/beheer/brieven/"]
    for content in (office.get(page).content.decode() for page in pages):
        assert "a-very-secret-token" not in content
        assert token not in content


def test_held_line_says_until_when_why_and_what_to_do(office: Client, line: Line) -> None:
    Line.objects.filter(pk=line.pk).update(
        held_until=timezone.now() + timedelta(hours=1), held_reason=Reason.PAYMENT
    )
    for url in (LINES, f"{LINES}{line.pk}/"):
        content = office.get(url).content.decode()
        assert "probleem met de betaling" in content
        assert "Kijk in WhatsApp Manager naar de betaalgegevens." in content
        assert f"{LINES}{line.pk}/vrijgeven/" in content


def test_line_that_was_held_before_is_open(office: Client, line: Line) -> None:
    Line.objects.filter(pk=line.pk).update(held_until=timezone.now(), held_reason=Reason.PAYMENT)
    content = office.get(LINES).content.decode()
    assert "vrijgeven/" not in content
    assert "betaling" not in content


def test_released_line_sends_again_and_it_is_recorded(
    office: Client, administrator: Employee, line: Line
) -> None:
    Line.objects.filter(pk=line.pk).update(
        held_until=timezone.now() + timedelta(hours=1), held_reason=Reason.PAYMENT
    )
    answer = office.post(f"{LINES}{line.pk}/vrijgeven/", follow=True)
    line.refresh_from_db()
    assert (line.held_until, line.held_reason) == (None, "")
    entry = JournalEntry.objects.get(deed="released_line")
    assert (entry.employee, entry.subject, entry.details) == (
        administrator,
        f"line:{line.pk}",
        {"reason": "payment"},
    )
    assert "De lijn verstuurt weer." in answer.content.decode()


@pytest.mark.parametrize("part", ["vrijgeven/", "sjablonen/", "gezondheid/"])
def test_reading_an_address_changes_nothing(office: Client, line: Line, part: str) -> None:
    assert office.get(f"{LINES}{line.pk}/{part}").status_code == 405


def test_templates_are_fetched_now(office: Client, line: Line, network: FakeCaretaker) -> None:
    content = office.post(f"{LINES}{line.pk}/sjablonen/", follow=True).content.decode()
    assert LineTemplate.objects.get().name == "antwoord_klaar"
    for words in ("1 sjabloon opgehaald.", "antwoord_klaar", "Goedgekeurd", "Dienstverlening"):
        assert words in content


def test_template_that_agents_cannot_send_says_why(office: Client, line: Line) -> None:
    a_template(line, lack="code")
    assert "Heeft een code nodig." in office.get(f"{LINES}{line.pk}/").content.decode()


def test_templates_stay_when_the_network_is_silent(
    office: Client, line: Line, network: FakeCaretaker
) -> None:
    office.post(f"{LINES}{line.pk}/sjablonen/")
    network.refusal = SILENT
    content = office.post(f"{LINES}{line.pk}/sjablonen/", follow=True).content.decode()
    assert "WhatsApp geeft geen antwoord of heeft een storing." in content
    assert LineTemplate.objects.count() == 1


def test_line_says_that_the_network_never_told_how_it_stands(office: Client, line: Line) -> None:
    assert "<dt>Bij WhatsApp</dt><dd>nog niet verteld</dd>" in office.get(LINES).content.decode()
    page = office.get(f"{LINES}{line.pk}/").content.decode()
    assert "WhatsApp vertelde nog niet of deze lijn kan versturen." in page


def test_health_is_asked_now_and_says_what_is_wrong_and_what_to_do(
    office: Client, line: Line, network: FakeCaretaker
) -> None:
    content = office.post(f"{LINES}{line.pk}/gezondheid/", follow=True).content.decode()
    for words in (
        "WhatsApp laat niets door.",
        "Er is een probleem met de betaling aan WhatsApp.",
        "Er is iets mis met de app waarmee we versturen.",
        "Gevraagd: vandaag",
    ):
        assert words in content
    assert "Geblok" in office.get(LINES).content.decode()


def test_health_stays_when_the_network_is_silent(office: Client, line: Line, network: FakeCaretaker) -> None:
    office.post(f"{LINES}{line.pk}/gezondheid/")
    network.refusal = SILENT
    content = office.post(f"{LINES}{line.pk}/gezondheid/", follow=True).content.decode()
    assert "WhatsApp geeft geen antwoord of heeft een storing." in content
    assert "WhatsApp laat niets door." in content


def test_job_asks_every_line_and_a_refusal_stops_no_other(line: Line, network: FakeCaretaker) -> None:
    lost = a_line(line.municipality, "552")
    Line.objects.filter(pk=lost.pk).update(token=b"sealed with a lost key")
    check_all_health(timestamp=0)
    assert [one.health for one in Line.objects.order_by("pk")] == ["nothing", ""]
    network.refusal = SILENT
    check_all_health(timestamp=0)
    assert Line.objects.get(pk=line.pk).health == "nothing"


def test_menu_says_that_a_line_is_held_and_only_while_it_is(office: Client, line: Line) -> None:
    assert HELD not in office.get(LINES).content.decode()
    Line.objects.filter(pk=line.pk).update(held_until=timezone.now() + timedelta(hours=1))
    assert office.get("/bureau/beheer/onderwerpen/").content.decode().count(f"– {HELD}") == 2
    Line.objects.filter(pk=line.pk).update(held_until=timezone.now())
    assert HELD not in office.get(LINES).content.decode()


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD, Role.PRIVACY_OFFICER])
def test_others_have_no_such_mark(client: Client, line: Line, role: Role) -> None:
    Line.objects.filter(pk=line.pk).update(held_until=timezone.now() + timedelta(hours=1))
    assert HELD not in _as(client, line, role).get("/bureau/").content.decode()


def test_held_line_of_another_municipality_is_no_concern_of_ours(office: Client, line: Line) -> None:
    a_line(a_municipality("elders"), "552")
    Line.objects.filter(external_id="552").update(held_until=timezone.now() + timedelta(hours=1))
    assert HELD not in office.get(LINES).content.decode()


def test_every_reason_that_holds_a_line_has_its_own_sentence() -> None:
    holding = {
        "temporary",
        "too_fast",
        "spam_limit",
        "no_permission",
        "not_registered",
        "payment",
        "account_locked",
    }
    assert holding <= {reason.value for reason in TROUBLES}
    assert trouble_named("something new") is TROUBLES[Reason.UNKNOWN]


def test_number_of_queries_does_not_grow_with_the_lines(office: Client, line: Line) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            assert office.get(LINES).status_code == 200
        return len(caught)

    queries()
    few = queries()
    for number in range(8):
        LineNews.objects.create(
            line=a_line(line.municipality, f"9{number}"), topic="calls", came_at=timezone.now()
        )
    assert queries() == few <= 5


@pytest.mark.django_db
def test_municipality_without_a_line_learns_how_it_gets_one(client: Client) -> None:
    client.force_login(an_employee(a_municipality(), Role.ADMINISTRATOR))
    assert "Nog geen lijnen" in client.get(LINES).content.decode()


@pytest.mark.parametrize(
    ("role", "entries"),
    [
        (Role.AGENT, ["Gesprekken", "Agenda", "Kennisbank"]),
        (
            Role.LEAD,
            [
                "Gesprekken",
                "Agenda",
                "Terugbeltijden",
                "Doorverwijzingen",
                "Doorlooptijden",
                "Snelantwoorden",
                "Kennisbank",
                "Blokkades",
            ],
        ),
        (Role.ADMINISTRATOR, ["Beheer"]),
        (Role.PRIVACY_OFFICER, ["Gesprekken", "Privacy"]),
        (Role.SPECIALIST, ["Vragen"]),
    ],
)
def test_menu_offers_what_the_role_opens(client: Client, line: Line, role: Role, entries: list[str]) -> None:
    content = _as(client, line, role).get("/bureau/", follow=True).content.decode()
    menu = content.split('class="app-nav"')[1].split("</nav>")[0]
    assert re.findall(r"</svg>(\w+)", menu) == entries
    assert menu.index("aria-current") < menu.index(entries[0])
