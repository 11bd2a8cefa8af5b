"""Pages to add and change a line and how its messages come in: kept when the network agrees; no secret comes back."""

from collections.abc import Iterator

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from samenspraak.domain.delivery import Decision, Failure, Reason, SendFailed
from samenspraak.organisation.lines import account_of, hold, secrets_of, verify_token_of
from samenspraak.organisation.models import Employee, JournalEntry, Letterbox, Line
from samenspraak.organisation.pausing import pause, retire
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_letterbox, a_line, a_municipality
from tests.organisation.network import SILENT, FakeCaretaker

LINES = "/bureau/beheer/lijnen/"
NEW = f"{LINES}nieuw/"
NO_PERMISSION = SendFailed(Failure("190", Decision.HOLD_LINE, Reason.NO_PERMISSION))
FILLED_IN = {
    "channel": "whatsapp",
    "name": "Burgerzaken",
    "number": "+31 85 000 0009",
    "external_id": "551000000000009",
    "business_id": "552000000000009",
    "token": "EAAGnewtoken",
    "app_secret": "secret-of-the-new-app",
}
SECRETS = ("EAAGnewtoken", "secret-of-the-new-app")


@pytest.fixture
def own_line(office: Client, administrator: Employee, network: FakeCaretaker) -> Line:
    """Added on the page."""
    office.post(NEW, FILLED_IN)
    return Line.objects.select_related("letterbox").get(external_id="551000000000009")


def _box(line: Line) -> Letterbox:
    return Letterbox.objects.get(lines=line)


def test_line_is_added_with_a_letterbox_of_its_own_and_messages_are_brought_there(
    own_line: Line, network: FakeCaretaker, administrator: Employee
) -> None:
    assert account_of(own_line).token == "EAAGnewtoken"
    assert (own_line.business_id, own_line.display_address) == ("552000000000009", "+31 85 000 0009")
    assert own_line.base_url.startswith("https://graph.facebook.com/")
    box = _box(own_line)
    assert (box.municipality, secrets_of(box)) == (administrator.municipality, ("secret-of-the-new-app",))
    assert network.delivers_to == [f"http://127.0.0.1:8000/hooks/whatsapp/{box.slug}/"]
    assert [one.name for one in own_line.templates.all()] == ["antwoord_klaar"]
    assert JournalEntry.objects.filter(deed="added_line", subject=f"line:{own_line.pk}").exists()


def test_line_that_the_network_refuses_is_not_added_and_no_secret_comes_back(
    office: Client, network: FakeCaretaker
) -> None:
    network.refusal = NO_PERMISSION
    page = office.post(NEW, FILLED_IN)
    assert page.status_code == 422
    assert "WhatsApp weigert onze toegangssleutel." in page.content.decode()
    assert not [secret for secret in SECRETS if secret in page.content.decode()]
    assert not Line.objects.filter(external_id="551000000000009").exists()
    assert not Letterbox.objects.exists()


def test_network_that_cannot_reach_us_leaves_the_line_and_says_so(
    office: Client, network: FakeCaretaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreachable(*_asked: object) -> None:
        raise SILENT

    monkeypatch.setattr(network, "deliver_to", unreachable)
    page = office.post(NEW, FILLED_IN, follow=True).content.decode()
    assert "WhatsApp kon ons adres nog niet bereiken." in page
    assert Line.objects.filter(external_id="551000000000009").exists()


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("channel", "telegram"),
        ("name", ""),
        ("number", "bel maar"),
        ("external_id", "551000/messages"),
        ("external_id", "551000000000001"),
        ("business_id", "../me"),
        ("token", ""),
        ("token", "een\u00a0sleutel"),
        ("app_secret", ""),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    office: Client, network: FakeCaretaker, name: str, typed: str
) -> None:
    page = office.post(NEW, FILLED_IN | {name: typed})
    assert (page.status_code, list(page.context["form"].errors)) == (422, [name])
    assert Line.objects.count() == 1


def test_no_field_of_the_page_says_where_the_network_is(
    office: Client, network: FakeCaretaker, settings: Settings
) -> None:
    office.post(NEW, FILLED_IN | {"base_url": "http://169.254.169.254", "place": "simulator"})
    assert Line.objects.get(name="Burgerzaken").base_url.startswith("https://graph.facebook.com/")


def test_line_can_be_at_the_simulator_where_the_installation_has_one(
    office: Client, network: FakeCaretaker, settings: Settings
) -> None:
    settings.SAMENSPRAAK_SIMULATOR_URL = "http://127.0.0.1:8001/v25.0"
    office.post(NEW, FILLED_IN | {"place": "simulator"})
    assert Line.objects.get(name="Burgerzaken").base_url == "http://127.0.0.1:8001/v25.0"


def test_second_line_of_an_app_comes_in_its_letterbox(office: Client, own_line: Line) -> None:
    second = FILLED_IN | {"external_id": "551000000000010", "app": str(own_line.letterbox_id)}
    office.post(NEW, second | {"app_secret": ""})
    assert Line.objects.get(external_id="551000000000010").letterbox == own_line.letterbox


def test_second_line_of_an_account_cannot_come_by_another_app(office: Client, own_line: Line) -> None:
    page = office.post(NEW, FILLED_IN | {"external_id": "551000000000010"})
    assert list(page.context["form"].errors) == ["app"]


def test_letterbox_of_another_municipality_cannot_be_chosen(office: Client, own_line: Line) -> None:
    box = Letterbox.objects.create(
        municipality=a_municipality("elders"),
        channel="whatsapp",
        slug="elders",
        secrets=b"",
        verify_token=b"",
    )
    page = office.post(NEW, FILLED_IN | {"external_id": "551000000000010", "app": str(box.pk)})
    assert list(page.context["form"].errors) == ["app"]


def _change(office: Client, line: Line, **changed: str) -> Line:
    stands = {"name": line.name, "number": line.display_address, "business_id": line.business_id}
    office.post(f"{LINES}{line.pk}/wijzigen/", stands | changed)
    line.refresh_from_db()
    return line


def test_name_is_changed_without_the_key_and_without_asking_the_network(
    office: Client, own_line: Line, network: FakeCaretaker
) -> None:
    network.refusal = SILENT
    line = _change(office, own_line, name="Balie")
    assert (line.name, account_of(line).token) == ("Balie", "EAAGnewtoken")
    assert JournalEntry.objects.get(deed="changed_line").details == {"changed": "name"}


def test_page_sets_nothing_back_that_a_colleague_changed_meanwhile(office: Client, own_line: Line) -> None:
    stands = {"name": own_line.name, "number": own_line.display_address, "business_id": own_line.business_id}
    opened = stands | {f"initial-{name}": value for name, value in stands.items()}
    _change(office, own_line, number="+31 85 000 0099")
    office.post(f"{LINES}{own_line.pk}/wijzigen/", opened | {"name": "Balie"})
    own_line.refresh_from_db()
    assert (own_line.name, own_line.display_address) == ("Balie", "+31 85 000 0099")


def test_key_that_the_network_refuses_replaces_nothing(
    office: Client, own_line: Line, network: FakeCaretaker
) -> None:
    network.refusal = NO_PERMISSION
    assert account_of(_change(office, own_line, token="EAAGwrong")).token == "EAAGnewtoken"
    assert not JournalEntry.objects.filter(deed="changed_line").exists()


def test_new_key_lets_a_line_send_again_that_stood_still_for_it(office: Client, own_line: Line) -> None:
    hold(own_line, Reason.NO_PERMISSION, NOW, 10**9)
    line = _change(office, own_line, token="EAAGother")
    assert (account_of(line).token, line.held_until) == ("EAAGother", None)


def test_new_key_leaves_a_line_paused(office: Client, own_line: Line, administrator: Employee) -> None:
    pause(own_line, administrator)
    assert _change(office, own_line, token="EAAGother").held_reason == "paused"


def test_retired_line_is_used_again_with_a_new_key(
    office: Client, own_line: Line, administrator: Employee
) -> None:
    retire(own_line, administrator)
    office.post(f"{LINES}{own_line.pk}/vrijgeven/")
    own_line.refresh_from_db()
    assert (own_line.held_reason, account_of(own_line).token) == ("retired", "")
    line = _change(office, own_line, token="EAAGother")
    assert (line.held_reason, line.held_until) == ("", None)


def test_two_app_secrets_count_until_the_older_is_dropped(office: Client, own_line: Line) -> None:
    receiving = f"{LINES}{own_line.pk}/ontvangen/"
    office.post(receiving, {"app_secret": "a-newer-secret"})
    assert secrets_of(_box(own_line)) == ("a-newer-secret", "secret-of-the-new-app")
    office.post(receiving, {"app_secret": "the-newest-secret"})
    assert secrets_of(_box(own_line)) == ("the-newest-secret", "a-newer-secret")
    office.post(f"{receiving}oud-geheim-weg/")
    assert secrets_of(_box(own_line)) == ("the-newest-secret",)
    said = [past.what for past in office.get(receiving).context["history"]]
    assert said[0] == "Wijzigde hoe berichten binnenkomen. Gewijzigd: vorig appgeheim weggehaald."


def test_verify_token_is_made_anew_and_stands_on_the_page_once(office: Client, own_line: Line) -> None:
    before, receiving = verify_token_of(_box(own_line)), f"{LINES}{own_line.pk}/ontvangen/"
    page = office.post(f"{receiving}controlecode/")
    token = verify_token_of(_box(own_line))
    assert token != before
    assert token in page.content.decode()
    assert page["Cache-Control"] == "no-store"
    assert token not in office.get(receiving).content.decode()


def test_page_says_whether_the_network_asked_after_our_address(
    office: Client, own_line: Line, client: Client
) -> None:
    receiving, box = f"{LINES}{own_line.pk}/ontvangen/", _box(own_line)
    assert "Niet aangesloten" in office.get(receiving).content.decode()
    asked = {"hub.mode": "subscribe", "hub.challenge": "12", "hub.verify_token": verify_token_of(box)}
    assert Client().get(f"/hooks/whatsapp/{box.slug}/", asked | {"hub.verify_token": "no"}).status_code == 403
    assert "Niet aangesloten" in office.get(receiving).content.decode()
    assert Client().get(f"/hooks/whatsapp/{box.slug}/", asked).content == b"12"
    assert "Niet aangesloten" not in office.get(receiving).content.decode()


@pytest.mark.parametrize("part", ["", "aansluiten/", "oud-geheim-weg/", "controlecode/"])
def test_letterbox_of_the_supplier_is_not_the_administrators(
    office: Client, line: Line, network: FakeCaretaker, part: str
) -> None:
    box = a_letterbox("secret-of-the-supplier")
    assert office.post(f"{LINES}{line.pk}/ontvangen/{part}", {"app_secret": "mine"}).status_code == 404
    box.refresh_from_db()
    assert secrets_of(box) == ("secret-of-the-supplier",)
    assert "Je leverancier regelt dit" in office.get(f"{LINES}{line.pk}/ontvangen/").content.decode()


def test_paused_line_sends_nothing_until_it_is_released(office: Client, line: Line) -> None:
    office.post(f"{LINES}{line.pk}/pauze/")
    page = office.get(f"{LINES}{line.pk}/").content.decode()
    assert "Er gaat niets weg." in page
    assert "9999" not in page
    hold(line, Reason.TEMPORARY, NOW)
    line.refresh_from_db()
    assert line.held_reason == "paused"
    office.post(f"{LINES}{line.pk}/vrijgeven/")
    line.refresh_from_db()
    assert line.held_until is None


def test_line_of_another_municipality_is_changed_nowhere(office: Client, network: FakeCaretaker) -> None:
    other = a_line(a_municipality("elders"), "551000000000002")
    for part in ("wijzigen/", "ontvangen/", "ontvangen/aansluiten/", "pauze/", "uit-gebruik/"):
        assert office.post(f"{LINES}{other.pk}/{part}", FILLED_IN).status_code == 404
    other.refresh_from_db()
    assert (other.name, other.held_until) == ("KCC", None)


def _written(own_line: Line) -> Iterator[str]:
    yield str(list(JournalEntry.objects.values()))
    yield str(own_line)


def test_no_page_of_the_line_nor_the_journal_has_a_secret_of_it(office: Client, own_line: Line) -> None:
    pages = [
        office.get(f"{LINES}{own_line.pk}/{part}").content.decode()
        for part in ("", "wijzigen/", "ontvangen/", "profiel/")
    ]
    token = verify_token_of(_box(own_line))
    told = "".join([*pages, *_written(own_line)])
    assert not [secret for secret in (*SECRETS, token) if secret in told]
