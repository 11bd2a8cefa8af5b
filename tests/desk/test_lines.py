"""The pages about lines: who may open them, what they say, what they change, and what a refusing network does."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from samenspraak.desk.lines.news import drawn
from samenspraak.desk.lines.trouble import TROUBLES, trouble_named
from samenspraak.domain.addresses import Address
from samenspraak.domain.channel import Account, Profile, Template
from samenspraak.domain.delivery import Decision, Failure, Reason, SendFailed
from samenspraak.organisation import caring
from samenspraak.organisation.models import Employee, JournalEntry, Line, LineNews, LineTemplate, Role
from samenspraak.organisation.sealing import sealed
from samenspraak.residents.models import Resident
from tests.makers import a_line, a_municipality, an_employee, received

LINES = "/bureau/beheer/lijnen/"
SILENT = SendFailed(Failure("no-answer", Decision.RETRY, Reason.TEMPORARY))
PROFILE = Profile(
    "Bel 112 bij gevaar.", "Stel hier uw vraag.", websites=("https://een.example",), vertical="GOVT"
)
TYPED = {
    "about": "Nieuwe tekst van de lijn",
    "description": "Eerste regel\r\nTweede regel",
    "address": "Stadhuisplein 1",
    "email": "gemeente@voorbeeldstad.example",
    "website": "www.voorbeeldstad.example",
    "second_website": "",
}
REFUSED = [
    ({"about": ""}, "about"),
    ({"about": "a" * 140}, "about"),
    ({"description": "a" * 513}, "description"),
    ({"address": "a" * 257}, "address"),
    ({"email": "geen adres"}, "email"),
    ({"email": f"{'a' * 60}@{'b' * 60}.example"}, "email"),
    ({"website": "geen website"}, "website"),
    ({"second_website": "javascript:alert(1)"}, "second_website"),
]


class FakeCaretaker:
    """A network that has a profile and templates, or refuses; notes what it is asked, and never in a transaction."""

    def __init__(self) -> None:
        self.refusal: SendFailed | None = None
        self.changed: list[Profile] = []
        self.unblocked: list[str] = []
        self.depth = len(connection.savepoint_ids)

    def _ask(self) -> None:
        assert len(connection.savepoint_ids) == self.depth, "asked within a transaction"
        if self.refusal:
            raise self.refusal

    def profile(self, account: Account) -> Profile:
        self._ask()
        return PROFILE

    def change_profile(self, account: Account, profile: Profile) -> None:
        self._ask()
        self.changed.append(profile)

    def templates(self, account: Account) -> Iterator[Template]:
        self._ask()
        yield Template("antwoord_klaar", "nl", "UTILITY", "APPROVED", "Antwoord over {{1}}", 1)

    def unblock(self, account: Account, address: Address) -> None:
        self._ask()
        self.unblocked.append(address.value)


@pytest.fixture
def network(db: None, monkeypatch: pytest.MonkeyPatch) -> FakeCaretaker:
    fake = FakeCaretaker()
    monkeypatch.setattr(caring, "CARETAKERS", {"whatsapp": fake})
    return fake


@pytest.fixture
def administrator(line: Line) -> Employee:
    return an_employee(line.municipality, Role.ADMINISTRATOR, "Marieke Hoekstra")


@pytest.fixture
def office(client: Client, administrator: Employee) -> Client:
    """A browser in which the administrator is signed in."""
    client.force_login(administrator)
    return client


@pytest.fixture
def blocked(line: Line) -> Resident:
    resident = received(line).conversation.resident
    Resident.objects.update(blocked_at=timezone.now())
    return resident


def _as(client: Client, line: Line, role: Role) -> Client:
    client.force_login(an_employee(line.municipality, role))
    return client


def _deeds() -> list[tuple[str, str]]:
    return list(JournalEntry.objects.order_by("pk").values_list("deed", "subject"))


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD, Role.PRIVACY_OFFICER])
@pytest.mark.parametrize("page", ["", "vrijgeven/", "sjablonen/", "profiel/"])
def test_line_is_for_administrators_only(
    client: Client, line: Line, network: FakeCaretaker, role: Role, page: str
) -> None:
    desk = _as(client, line, role)
    url = f"{LINES}{line.pk}/{page}"
    answers = [desk.get(url).status_code, desk.post(url).status_code]
    assert answers == [403, 403]
    assert network.changed == []


@pytest.mark.parametrize(
    ("role", "status"),
    [(Role.AGENT, 403), (Role.PRIVACY_OFFICER, 403), (Role.LEAD, 200), (Role.ADMINISTRATOR, 200)],
)
def test_list_is_for_administrators_and_leads(client: Client, line: Line, role: Role, status: int) -> None:
    assert _as(client, line, role).get(LINES).status_code == status


def test_stranger_is_sent_to_sign_in(client: Client, line: Line) -> None:
    for url in (LINES, f"{LINES}{line.pk}/profiel/"):
        assert client.get(url)["Location"].startswith("/inloggen/")


@pytest.mark.parametrize("page", ["", "vrijgeven/", "sjablonen/", "profiel/"])
def test_line_of_another_municipality_is_not_there(office: Client, network: FakeCaretaker, page: str) -> None:
    other = a_line(a_municipality("elders"), "552")
    Line.objects.filter(pk=other.pk).update(
        name="Lijn van elders", held_until=timezone.now() + timedelta(hours=1)
    )
    url = f"{LINES}{other.pk}/{page}"
    answer = office.post(url, TYPED) if page else office.get(url)
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


@pytest.mark.parametrize("page", ["vrijgeven/", "sjablonen/"])
def test_reading_an_address_changes_nothing(office: Client, line: Line, page: str) -> None:
    assert office.get(f"{LINES}{line.pk}/{page}").status_code == 405


def test_templates_are_fetched_now(office: Client, line: Line, network: FakeCaretaker) -> None:
    content = office.post(f"{LINES}{line.pk}/sjablonen/", follow=True).content.decode()
    assert LineTemplate.objects.get().name == "antwoord_klaar"
    for words in ("1 sjabloon opgehaald.", "antwoord_klaar", "Goedgekeurd", "Dienstverlening"):
        assert words in content


def test_templates_stay_when_the_network_is_silent(
    office: Client, line: Line, network: FakeCaretaker
) -> None:
    office.post(f"{LINES}{line.pk}/sjablonen/")
    network.refusal = SILENT
    content = office.post(f"{LINES}{line.pk}/sjablonen/", follow=True).content.decode()
    assert "WhatsApp geeft geen antwoord of heeft een storing." in content
    assert LineTemplate.objects.count() == 1


def test_profile_shows_what_the_network_has(office: Client, line: Line, network: FakeCaretaker) -> None:
    content = office.get(f"{LINES}{line.pk}/profiel/").content.decode()
    for words in ("Bel 112 bij gevaar.", "Stel hier uw vraag.", "https://een.example", "GOVT"):
        assert words in content


def test_profile_is_changed_and_it_is_recorded(office: Client, line: Line, network: FakeCaretaker) -> None:
    answer = office.post(f"{LINES}{line.pk}/profiel/", TYPED)
    assert answer["Location"] == f"{LINES}{line.pk}/profiel/"
    (changed,) = network.changed
    assert changed == Profile(
        about="Nieuwe tekst van de lijn",
        description="Eerste regel\nTweede regel",
        address="Stadhuisplein 1",
        email="gemeente@voorbeeldstad.example",
        websites=("https://www.voorbeeldstad.example",),
        vertical="GOVT",
    )
    assert _deeds() == [("changed_profile", f"line:{line.pk}")]


@pytest.mark.parametrize(("wrong", "field"), REFUSED)
def test_profile_with_a_wrong_field_comes_back_with_a_sentence_next_to_it(
    office: Client, line: Line, network: FakeCaretaker, wrong: dict[str, str], field: str
) -> None:
    answer = office.post(f"{LINES}{line.pk}/profiel/", {**TYPED, **wrong})
    content = answer.content.decode()
    assert answer.status_code == 422
    assert re.findall(r'id="id_(\w+)_error"', content) == [field]
    assert "Stadhuisplein 1" in content or field == "address"
    assert network.changed == []


def test_description_may_be_as_long_as_the_network_takes(
    office: Client, line: Line, network: FakeCaretaker
) -> None:
    office.post(f"{LINES}{line.pk}/profiel/", {**TYPED, "description": "a\r\n" * 256})
    assert network.changed[0].description == ("a\n" * 256).strip()


def test_refused_profile_keeps_what_was_typed(office: Client, line: Line, network: FakeCaretaker) -> None:
    network.refusal = SILENT
    content = office.post(f"{LINES}{line.pk}/profiel/", TYPED).content.decode()
    for words in ("Nieuwe tekst van de lijn", "Tweede regel", "geen antwoord", "Wat je typte staat er nog."):
        assert words in content
    assert _deeds() == []


def test_profile_that_cannot_be_read_says_so_and_offers_to_try_again(
    office: Client, line: Line, network: FakeCaretaker
) -> None:
    network.refusal = SendFailed(Failure("190", Decision.HOLD_LINE, Reason.NO_PERMISSION))
    content = office.get(f"{LINES}{line.pk}/profiel/").content.decode()
    assert "WhatsApp weigert onze toegangssleutel." in content
    assert "Probeer opnieuw" in content
    assert "<textarea" not in content


def test_key_that_does_not_open_any_more_is_a_sentence_and_no_error(
    office: Client, line: Line, network: FakeCaretaker
) -> None:
    Line.objects.filter(pk=line.pk).update(token=b"sealed with another key")
    assert "niet te lezen" in office.get(f"{LINES}{line.pk}/profiel/").content.decode()
    assert "niet te lezen" in office.post(f"{LINES}{line.pk}/sjablonen/", follow=True).content.decode()


def test_example_fills_the_texts_and_leaves_the_rest_and_sends_nothing(
    office: Client, line: Line, network: FakeCaretaker
) -> None:
    content = office.post(f"{LINES}{line.pk}/profiel/", {**TYPED, "example": "1"}).content.decode()
    for words in ("niet voor noodgevallen", "groepsgesprekken", "van 8 tot 17 uur", "Stadhuisplein 1"):
        assert words in content
    assert "Nieuwe tekst van de lijn" not in content
    assert network.changed == []


def test_news_of_the_line_is_told_and_of_others_is_not(office: Client, line: Line) -> None:
    other = a_line(a_municipality("elders"), "552")
    LineNews.objects.bulk_create(
        LineNews(
            line=whose, topic="account_update", event=event, came_at=timezone.now() - timedelta(days=days)
        )
        for whose, event, days in (
            (line, "VERIFIED_ACCOUNT", 1),
            (line, "ACCOUNT_DELETED", 31),
            (other, "ACCOUNT_RESTRICTION", 1),
            (None, "ACCOUNT_VIOLATION", 1),
        )
    )
    content = office.get(f"{LINES}{line.pk}/").content.decode()
    assert "gecontroleerd en goedgekeurd" in content
    assert not [words for words in ("verwijderd", "beperkt", "regels houdt") if words in content]


@pytest.mark.parametrize(
    ("topic", "event", "details", "tone", "words"),
    [
        ("account_update", "DISABLED_UPDATE", {"waba_ban_state": "REINSTATE"}, "ok", "weer vrijgegeven"),
        ("account_update", "DISABLED_UPDATE", {}, "neg", "op slot gezet"),
        ("account_update", "PARTNER_ADDED", {}, "", "iets aan het account veranderd"),
        ("phone_number_quality_update", "FLAGGED", {}, "warn", "gemeld of geblokkeerd"),
        (
            "message_template_status_update",
            "REJECTED",
            {"message_template_name": "a"},
            "neg",
            "“a”: geweigerd",
        ),
        ("message_template_status_update", "NEW_WORD", {"message_template_name": "a"}, "", "NEW_WORD"),
        ("template_category_update", "", {"new_category": "MARKETING"}, "warn", "Reclame"),
        ("message_template_quality_update", "", {"new_quality_score": "GREEN"}, "ok", "goed beoordeeld"),
        ("message_template_quality_update", "", {"new_quality_score": "RED"}, "warn", "slecht beoordeeld"),
        ("message_template_components_update", "", {}, "", "andere tekst"),
        ("errors", "131000", {"reason": "temporary"}, "warn", "geen antwoord of heeft een storing"),
        ("errors", "1", {"reason": "something new"}, "warn", "niet waarom"),
        ("calls", "RINGING", {}, "", "te bellen"),
        ("something_new", "XYZ", {}, "", "something_new XYZ"),
    ],
)
def test_news_is_told_in_plain_words(
    topic: str, event: str, details: dict[str, str], tone: str, words: str
) -> None:
    now = timezone.now()
    with translation.override("nl"):
        news = drawn(LineNews(topic=topic, event=event, details=details, came_at=now), now)
    assert news.tone == tone
    assert words in news.what


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


@pytest.mark.parametrize(
    ("role", "entries"),
    [
        (Role.AGENT, ["Gesprekken"]),
        (Role.LEAD, ["Gesprekken", "Blokkades"]),
        (Role.ADMINISTRATOR, ["Beheer"]),
        (Role.PRIVACY_OFFICER, ["Gesprekken", "Logboek"]),
    ],
)
def test_menu_offers_what_the_role_opens(client: Client, line: Line, role: Role, entries: list[str]) -> None:
    content = _as(client, line, role).get("/bureau/", follow=True).content.decode()
    menu = content.split('class="app-nav"')[1].split("</nav>")[0]
    assert re.findall(r"</svg>(\w+)", menu) == entries
    assert menu.index("aria-current") < menu.index(entries[0])
